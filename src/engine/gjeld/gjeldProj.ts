import { defineFunction } from "../definition/define";
import { step } from "../definition/explanation";
import { count, perYear } from "../definition/parameter";
import { path } from "../definition/result";
import { openingOf, zip } from "../kernel/series";
import type { Amount, Rate } from "../kernel/units";
import { avdragssats, inngaaendeGjeld, laaneopptak } from "./rente";

interface GjeldProjInput {
  readonly gjeld: Amount;
  readonly laaneopptak: readonly Amount[];
  readonly avdragssats: readonly Rate[];
}

/** Debt year by year: instalments as a share of the opening debt, then new loans. */
export function gjeldProj({ gjeld, laaneopptak, avdragssats }: GjeldProjInput): Amount[] {
  let debt = gjeld;
  return zip(laaneopptak, avdragssats, (loan, share) => (debt = debt * (1 - share) + loan));
}

export const GJELD_PROJ = defineFunction({
  name: "GJELD.PROJ",
  summary: {
    nb: "Gjelden år for år: inngående gjeld minus avdrag pluss nye lån.",
    nn: "Gjelda år for år: inngåande gjeld minus avdrag pluss nye lån.",
    en: "Debt year by year: opening debt less instalments plus new loans.",
  },
  law: ["Perspektivmelding 2024, Investeringsnivå for økonomisk bærekraft"],
  formula: {
    nb: "gjeld = gjeld i fjor · (1 − avdragssats) + låneopptak.",
    nn: "gjeld = gjeld i fjor · (1 − avdragssats) + låneopptak.",
    en: "debt = last year's debt · (1 − avdragssats) + låneopptak.",
  },
  parameters: {
    gjeld: inngaaendeGjeld,
    laaneopptak: perYear(laaneopptak),
    avdragssats: perYear(avdragssats),
    antall: count("antall", {
      help: {
        nb: "Antall år, 1–100, når verken låneopptak eller avdragssats er et område.",
        nn: "Talet på år, 1–100, når verken låneopptak eller avdragssats er eit område.",
        en: "Number of years, 1–100, when neither låneopptak nor avdragssats is a range.",
      },
    }),
  },
  returns: path("amount", {
    help: {
      nb: "Gjelden ved utgangen av hvert år.",
      nn: "Gjelda ved utgangen av kvart år.",
      en: "Debt at the end of each year.",
    },
  }),
  examples: [{ given: { gjeld: 100, laaneopptak: 5, avdragssats: 0.1, antall: 2 }, then: [[95, 90.5]] }],
  calculate: gjeldProj,
  explain: (input, t) => {
    const opening = openingOf(input.gjeld, gjeldProj(input), t);
    return [
      step({ nb: "inngående gjeld", nn: "inngåande gjeld", en: "opening debt" }, opening, "amount"),
      step({ nb: "avdrag", nn: "avdrag", en: "instalments" }, opening * (input.avdragssats[t] as Rate), "amount"),
      step({ nb: "låneopptak", nn: "låneopptak", en: "new loans" }, input.laaneopptak[t] as Amount, "amount"),
    ];
  },
});
