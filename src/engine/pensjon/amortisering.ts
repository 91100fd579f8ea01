import { defineFunction } from "../definition/define";
import { step } from "../definition/explanation";
import { amount, oneOf, optional, perYear, rate, wholeNumber } from "../definition/parameter";
import { path } from "../definition/result";
import { effective } from "../kernel/effective";
import type { Amount } from "../kernel/units";

const FORSKRIFT = "Budsjett- og regnskapsforskriften § 3-5";

/** The periods a premieavvik may be amortised over, by the year it arose; 1 is always allowed, 10 and 15 only for old ones. */
export const amortiseringstider = effective<readonly number[]>(
  { nb: "Amortiseringstiden", nn: "Amortiseringstida", en: "The amortisation period" },
  [
    { from: 2002, value: [1, 15], source: FORSKRIFT },
    { from: 2011, value: [1, 10], source: FORSKRIFT },
    { from: 2014, value: [1, 7], source: FORSKRIFT },
  ],
);

/** The amortisation period of a premieavvik. */
export const amortiseringstid = oneOf("amortiseringstid", {
  of: [1, 7, 10, 15],
  help: {
    nb: "1 eller 7 år. 10 gjelder avvik fra 2011–2013, 15 avvik fra 2010 og før.",
    nn: "1 eller 7 år. 10 gjeld avvik frå 2011–2013, 15 avvik frå 2010 og før.",
    en: "1 or 7 years. 10 is for deviations of 2011–2013, 15 for 2010 and earlier.",
  },
});

/** Employer's contribution on premieavvik; 0 when the figures already include it. */
export const arbeidsgiveravgift = optional(
  rate("arbeidsgiveravgift", {
    minimum: 0,
    maximum: 0.3,
    help: {
      nb: "Sats for arbeidsgiveravgift, for eksempel 14,1 %. Utelatt: 0, tallene inneholder den allerede.",
      nn: "Sats for arbeidsgivaravgift, til dømes 14,1 %. Utelate: 0, tala har henne med frå før.",
      en: "Employer's contribution, for example 14.1%. Omitted: 0, the figures already include it.",
    },
  }),
  0,
);

interface AmortiseringInput {
  readonly premieavvik: Amount;
  readonly amortiseringstid: number;
  /** Years after the premieavvik arose. */
  readonly aarNr?: readonly number[] | undefined;
}

/** The reversal of one year's premieavvik: equal parts from the year after it arose. */
export function amortisering({ premieavvik, amortiseringstid, aarNr }: AmortiseringInput): Amount[] {
  const years = aarNr ?? Array.from({ length: amortiseringstid }, (_, i) => i + 1);
  return years.map((nr) => (nr >= 1 && nr <= amortiseringstid ? -premieavvik / amortiseringstid : 0));
}

export const PREMIEAVVIK_AMORT = defineFunction({
  name: "PREMIEAVVIK.AMORT",
  summary: {
    nb: "Tilbakeføringen av ett års premieavvik: like deler fra året etter at det oppsto.",
    nn: "Tilbakeføringa av premieavviket frå eitt år: like delar frå året etter at det oppstod.",
    en: "The reversal of one year's premieavvik: equal parts from the year after it arose.",
  },
  law: [FORSKRIFT],
  formula: {
    nb: "−premieavvik / n i år 1 til n etter at avviket oppsto, ellers 0.",
    nn: "−premieavvik / n i år 1 til n etter at avviket oppstod, elles 0.",
    en: "−premieavvik / n in years 1 to n after it arose, otherwise 0.",
  },
  parameters: {
    premieavvik: amount("premieavvik", {
      help: {
        nb: "Premieavviket som oppsto: inntekt +, kostnad −.",
        nn: "Premieavviket som oppstod: inntekt +, kostnad −.",
        en: "The premieavvik that arose: income +, cost −.",
      },
    }),
    amortiseringstid,
    aarNr: optional(
      perYear(
        wholeNumber("år_nr", {
          minimum: -100,
          maximum: 100,
          help: {
            nb: "År etter at avviket oppsto, −100 til 100: 1 er året etter. Utelatt: hele planen som en rad.",
            nn: "År etter at avviket oppstod, −100 til 100: 1 er året etter. Utelate: heile planen som ei rad.",
            en: "Years after it arose, −100 to 100: 1 is the year after. Omitted: the whole plan as one row.",
          },
        }),
      ),
    ),
  },
  returns: path("amount", {
    help: {
      nb: "Tilbakeføring per år, motsatt fortegn av premieavviket.",
      nn: "Tilbakeføring per år, motsett forteikn av premieavviket.",
      en: "The reversal each year, with the opposite sign of the premieavvik.",
    },
  }),
  examples: [
    { given: { premieavvik: 700, amortiseringstid: 7 }, then: [[-100, -100, -100, -100, -100, -100, -100]] },
    { given: { premieavvik: 700, amortiseringstid: 7, aarNr: 8 }, then: 0 },
  ],
  calculate: amortisering,
  explain: ({ premieavvik, amortiseringstid, aarNr }, t) => [
    step(
      { nb: "år etter at avviket oppsto", nn: "år etter at avviket oppstod", en: "years after it arose" },
      aarNr?.[t] ?? t + 1,
      "number",
    ),
    step(
      { nb: "årlig tilbakeføring", nn: "årleg tilbakeføring", en: "yearly reversal" },
      -premieavvik / amortiseringstid,
      "amount",
    ),
  ],
});
