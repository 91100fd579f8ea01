import { defineFunction } from "../definition/define";
import { inForce, step } from "../definition/explanation";
import { optional, positiveAmount, rate, wholeNumber } from "../definition/parameter";
import { itemTable } from "../definition/result";
import { keepsWithin } from "../kernel/compare";
import { effective } from "../kernel/effective";
import { NoAnswer } from "../kernel/errors";
import type { Amount, Rate } from "../kernel/units";
import { avdragssats, inngaaendeGjeld } from "./rente";

/** The debt ratio an investment cap should reach: the KØB model's upper limit. */
export const maaltallGjeld = effective<Rate>(
  { nb: "Måltallet for gjeldsgraden", nn: "Måltalet for gjeldsgraden", en: "The target debt ratio" },
  [{ from: 2020, value: 1, source: "Perspektivmelding 2024, Kommunaløkonomisk bærekraftsmodell" }],
);

interface InvesteringstakInput {
  readonly gjeld: Amount;
  readonly avdragssats: Rate;
  readonly driftsinntekterMaalaar: Amount;
  readonly antall: number;
  readonly maaltall?: Rate | undefined;
  readonly mva: Rate;
}

const targetOf = ({ maaltall }: InvesteringstakInput): Rate => maaltall ?? maaltallGjeld.latest;

/** What the share of debt that is left after every year comes to, as a logarithm: near 0 it keeps more digits than a power. */
const declineOf = ({ avdragssats, antall }: InvesteringstakInput): number => antall * Math.log1p(-avdragssats);

/** What is left of today's debt in the target year. */
const remainingDebt = (input: InvesteringstakInput): Amount => input.gjeld * Math.exp(declineOf(input));

/** What is left in the target year of one krone borrowed every year. */
const remainingLoans = (input: InvesteringstakInput): number =>
  input.avdragssats === 0 ? input.antall : -Math.expm1(declineOf(input)) / input.avdragssats;

/**
 * The largest equal yearly loan that brings debt to the target share, and the gross investment it finances.
 * D_n = D·(1−a)^n + L·(1−(1−a)^n)/a, solved for L.
 */
export function investeringstakMaks(input: InvesteringstakInput): [Amount, Amount] {
  const { driftsinntekterMaalaar, mva } = input;
  const maaltall = targetOf(input);
  const withoutLoans = remainingDebt(input);
  const lowest = withoutLoans / driftsinntekterMaalaar;
  if (!keepsWithin(lowest, maaltall)) {
    throw new NoAnswer("maalUtenforRekkevidde", {
      maaltall: { value: maaltall, form: "percent" },
      lowest: { value: lowest, form: "percent" },
    });
  }
  const loan = Math.max(0, (maaltall * driftsinntekterMaalaar - withoutLoans) / remainingLoans(input));
  return [loan, loan * (1 + mva)];
}

export const INVESTERINGSTAK_MAKS = defineFunction({
  name: "INVESTERINGSTAK.MAKS",
  summary: {
    nb: "Høyeste like årlige lån som fører gjeldsgraden til måltallet, og brutto investering de dekker.",
    nn: "Høgaste like årlege lån som fører gjeldsgraden til måltalet, og brutto investering dei dekkjer.",
    en: "The largest equal yearly loan that meets the target debt ratio, and the gross investment it covers.",
  },
  law: ["Perspektivmelding 2024, Investeringsnivå for økonomisk bærekraft"],
  formula: {
    nb: "L slik at gjeld · (1 − a)^n + L · (1 − (1 − a)^n) / a = måltall · driftsinntekter i målåret; brutto = L · (1 + mva).",
    nn: "L slik at gjeld · (1 − a)^n + L · (1 − (1 − a)^n) / a = måltal · driftsinntekter i målåret; brutto = L · (1 + mva).",
    en: "L such that gjeld · (1 − a)^n + L · (1 − (1 − a)^n) / a = måltall · driftsinntekter_målår; gross = L · (1 + mva). a is avdragssats and n is antall.",
  },
  parameters: {
    gjeld: inngaaendeGjeld,
    avdragssats,
    driftsinntekterMaalaar: positiveAmount("driftsinntekter_målår", {
      help: {
        nb: "Driftsinntektene i det siste året, større enn 0.",
        nn: "Driftsinntektene i det siste året, større enn 0.",
        en: "Revenue in the last year, above 0.",
      },
    }),
    antall: wholeNumber("antall", {
      minimum: 1,
      maximum: 100,
      help: {
        nb: "Antall år med låneopptak, 1–100: fra utgangen av 2023 til utgangen av 2034 er 11.",
        nn: "Talet på år med låneopptak, 1–100: frå utgangen av 2023 til utgangen av 2034 er 11.",
        en: "Years of borrowing, 1–100: from the end of 2023 to the end of 2034 is 11.",
      },
    }),
    maaltall: optional(
      rate("måltall", {
        minimum: 0,
        maximum: 5,
        help: {
          nb: "Gjeldsgraden som skal nås, for eksempel 100 %. Utelatt: 100 %.",
          nn: "Gjeldsgraden som skal nåast, til dømes 100 %. Utelate: 100 %.",
          en: "The debt ratio to reach, for example 100%. Omitted: 100%.",
        },
      }),
      undefined,
      "refused",
    ),
    mva: optional(
      rate("mva", {
        minimum: 0,
        maximum: 0.25,
        help: {
          nb: "Momskompensasjon per krone lån, høyst 25 %. Utelatt: 0. Lørenskogs tall tilsier 45/230.",
          nn: "Momskompensasjon per krone lån, høgst 25 %. Utelate: 0. Tala til Lørenskog tilseier 45/230.",
          en: "VAT compensation per krone of loan, at most 25%. Omitted: 0. Lørenskog's figures imply 45/230.",
        },
      }),
      0,
    ),
  },
  returns: itemTable(
    [
      { nb: "Årlig låneopptak", nn: "Årleg låneopptak", en: "Yearly loan" },
      { nb: "Brutto investering", nn: "Brutto investering", en: "Gross investment" },
    ],
    {
      unit: "amount",
      help: {
        nb: "Årlig låneopptak og brutto investering på én rad. #I/T når målet ikke kan nås.",
        nn: "Årleg låneopptak og brutto investering på éi rad. #I/T når målet ikkje kan nåast.",
        en: "Yearly loan and gross investment in one row. #N/A when the target cannot be reached.",
      },
    },
  ),
  examples: [
    {
      given: { gjeld: 6000, avdragssats: 0, driftsinntekterMaalaar: 7000, antall: 10, mva: 0.25 },
      then: [[100, 125]],
    },
  ],
  calculate: (input: InvesteringstakInput) => [investeringstakMaks(input)],
  explain: (input) => [
    step(
      {
        nb: "gjelden måltallet tillater i målåret",
        nn: "gjelda måltalet tillèt i målåret",
        en: "debt the target allows in the target year",
      },
      targetOf(input) * input.driftsinntekterMaalaar,
      "amount",
    ),
    step(
      {
        nb: "det som er igjen av dagens gjeld da",
        nn: "det som er att av gjelda i dag då",
        en: "what is left of today's debt then",
      },
      remainingDebt(input),
      "amount",
    ),
    step(
      {
        nb: "det som er igjen da av én krone lånt hvert år",
        nn: "det som er att då av éi krone lånt kvart år",
        en: "what is left then of one krone borrowed every year",
      },
      remainingLoans(input),
      "number",
    ),
  ],
  dated: ({ maaltall }) => (maaltall === undefined ? inForce(maaltallGjeld) : []),
});
