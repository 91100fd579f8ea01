import { defineFunction } from "../definition/define";
import { choice, lineNames, optional, perYear, series } from "../definition/parameter";
import { yearTable } from "../definition/result";
import { driftsinntekter } from "../drift/driftsinntekter";
import { transpose } from "../kernel/series";
import type { Amount, Rate } from "../kernel/units";
import { avdragssats, inngaaendeGjeld, laaneopptak, rente } from "./rente";

type Rentegrunnlag = "INNGÅENDE" | "GJENNOMSNITT";

interface GjeldTabellInput {
  readonly gjeld: Amount;
  readonly laaneopptak: readonly Amount[];
  readonly avdragssats: readonly Rate[];
  readonly rente: readonly Rate[];
  readonly driftsinntekter: readonly Amount[];
  readonly rentegrunnlag: Rentegrunnlag;
}

/** Debt and its cost, year by year: opening, loans, instalments, closing, interest, finance cost and both as shares. */
export function gjeldTabell(input: GjeldTabellInput): number[][] {
  let opening = input.gjeld;
  const years = input.laaneopptak.map((loan, t) => {
    const instalment = (input.avdragssats[t] as Rate) * opening;
    const closing = opening - instalment + loan;
    const base = input.rentegrunnlag === "GJENNOMSNITT" ? (opening + closing) / 2 : opening;
    const interest = (input.rente[t] as Rate) * base;
    const revenue = input.driftsinntekter[t] as Amount;
    const cost = interest + instalment;
    const year = [opening, loan, instalment, closing, interest, cost, closing / revenue, cost / revenue];
    opening = closing;
    return year;
  });
  return transpose(years);
}

export const GJELD_TABELL = defineFunction({
  name: "GJELD.TABELL",
  summary: {
    nb: "Gjeld og finanskostnad år for år: inngående, lån, avdrag, utgående, rente og andeler av inntektene.",
    nn: "Gjeld og finanskostnad år for år: inngåande, lån, avdrag, utgåande, rente og delar av inntektene.",
    en: "Debt and finance cost by year: opening, loans, instalments, closing, interest, shares of revenue.",
  },
  law: ["Perspektivmelding 2024, Investeringsnivå for økonomisk bærekraft"],
  formula: {
    nb: "avdrag = avdragssats · inngående; utgående = inngående − avdrag + låneopptak; renter = rente · inngående (eller snittet av inngående og utgående); finanskostnad = renter + avdrag; andelene deles på årets driftsinntekter.",
    nn: "avdrag = avdragssats · inngåande; utgåande = inngåande − avdrag + låneopptak; renter = rente · inngåande (eller snittet av inngåande og utgåande); finanskostnad = renter + avdrag; delane er delte på driftsinntektene i året.",
    en: "instalments = avdragssats · opening; closing = opening − instalments + låneopptak; interest = rente · opening (or the mean of opening and closing); finance cost = interest + instalments; the shares are divided by the year's driftsinntekter.",
  },
  parameters: {
    gjeld: inngaaendeGjeld,
    laaneopptak: series(laaneopptak),
    avdragssats: perYear(avdragssats),
    rente: perYear(rente),
    driftsinntekter: series(driftsinntekter),
    rentegrunnlag: optional(
      choice("rentegrunnlag", {
        of: ["INNGÅENDE", "GJENNOMSNITT"],
        help: {
          nb: "INNGÅENDE eller GJENNOMSNITT av inngående og utgående gjeld. Utelatt: INNGÅENDE.",
          nn: "INNGÅENDE eller GJENNOMSNITT av inngåande og utgåande gjeld. Utelate: INNGÅENDE.",
          en: "INNGÅENDE (opening) or GJENNOMSNITT (mean of opening and closing debt). Omitted: INNGÅENDE.",
        },
      }),
      "INNGÅENDE",
      "omitted",
    ),
    ledetekst: lineNames("ledetekst"),
  },
  returns: yearTable(
    [
      { nb: "Inngående gjeld", nn: "Inngåande gjeld", en: "Opening debt" },
      { nb: "Låneopptak", nn: "Låneopptak", en: "New loans" },
      { nb: "Avdrag", nn: "Avdrag", en: "Instalments" },
      { nb: "Utgående gjeld", nn: "Utgåande gjeld", en: "Closing debt" },
      { nb: "Renter", nn: "Renter", en: "Interest" },
      { nb: "Finanskostnad", nn: "Finanskostnad", en: "Finance cost" },
      {
        nb: "Gjeld i andel av driftsinntektene",
        nn: "Gjeld i del av driftsinntektene",
        en: "Debt as a share of revenue",
      },
      {
        nb: "Finanskostnad i andel av driftsinntektene",
        nn: "Finanskostnad i del av driftsinntektene",
        en: "Finance cost as a share of revenue",
      },
    ],
    {
      unit: ["amount", "amount", "amount", "amount", "amount", "amount", "rate", "rate"],
      help: {
        nb: "Åtte linjer per år. Finanskostnaden er renter og avdrag.",
        nn: "Åtte linjer per år. Finanskostnaden er renter og avdrag.",
        en: "Eight lines a year. The finance cost is interest and instalments.",
      },
    },
  ),
  examples: [
    {
      given: { gjeld: 100, laaneopptak: [20, 5], avdragssats: 0.1, rente: 0.05, driftsinntekter: [200, 250] },
      then: [
        [100, 110],
        [20, 5],
        [10, 11],
        [110, 104],
        [5, 5.5],
        [15, 16.5],
        [0.55, 0.416],
        [0.075, 0.066],
      ],
    },
  ],
  calculate: gjeldTabell,
});
