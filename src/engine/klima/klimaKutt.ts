import { defineFunction } from "../definition/define";
import { step } from "../definition/explanation";
import { value } from "../definition/result";
import { NoAnswer } from "../kernel/errors";
import type { Rate } from "../kernel/units";
import { antallAar, utslippNaa, utslippsmaal } from "./klimautslipp";

/** An emission, what it is to become, and in how many years. */
export interface KlimaInput {
  readonly naa: number;
  readonly maal: number;
  readonly antall: number;
}

/** What remains of the emission after each year, with the same percentage every year. */
export function aarligRest({ naa, maal, antall }: KlimaInput): Rate {
  if (maal === 0) throw new NoAnswer("nullutslipp", { maal: utslippsmaal.name });
  return (maal / naa) ** (1 / antall);
}

/** The cut each year that reaches the target, the same percentage every year; negative when the target is above. */
export function klimaKutt(input: KlimaInput): Rate {
  return 1 - aarligRest(input);
}

export const KLIMA_KUTT = defineFunction({
  name: "KLIMA.KUTT",
  summary: {
    nb: "Kuttet i prosent hvert år som fører utslippet fra nå til målet.",
    nn: "Kuttet i prosent kvart år som fører utsleppet frå no til målet.",
    en: "The yearly percentage cut that takes the emission from now to the target.",
  },
  law: ["Perspektivmelding 2024, Klimagassutslipp og klimatilpasning"],
  formula: "1 − (mål / nå)^(1 / antall).",
  parameters: { naa: utslippNaa, maal: utslippsmaal, antall: antallAar },
  returns: value("rate", {
    help: {
      nb: "Kuttet som andel av året før, minus når målet ligger over utslippet nå.",
      nn: "Kuttet som del av året før, minus når målet ligg over utsleppet no.",
      en: "The cut as a share of the year before, minus when the target is above the emission now.",
    },
  }),
  examples: [{ given: { naa: 100, maal: 25, antall: 2 }, then: 0.5 }],
  calculate: klimaKutt,
  explain: (input) => [
    step(
      {
        nb: "målet som andel av utslippet nå",
        nn: "målet som del av utsleppet no",
        en: "target as a share of the emission now",
      },
      input.maal / input.naa,
      "rate",
    ),
    step(
      {
        nb: "utslipp som andel av året før",
        nn: "utslepp som del av året før",
        en: "emission as a share of the year before",
      },
      aarligRest(input),
      "rate",
    ),
  ],
});
