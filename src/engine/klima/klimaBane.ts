import { defineFunction } from "../definition/define";
import { step } from "../definition/explanation";
import { path } from "../definition/result";
import { aarligRest, klimaKutt, type KlimaInput } from "./klimaKutt";
import { antallAar, utslippNaa, utslippsmaal } from "./klimautslipp";

/** The emission each year from the next to the target, with the same percentage every year. */
export function klimaBane(input: KlimaInput): number[] {
  const rest = aarligRest(input);
  const { naa, maal, antall } = input;
  return Array.from({ length: antall }, (_, i) => (i + 1 === antall ? maal : naa * rest ** (i + 1)));
}

export const KLIMA_BANE = defineFunction({
  name: "KLIMA.BANE",
  summary: {
    nb: "Utslippet år for år fra nå til målet med samme prosentvise kutt hvert år.",
    nn: "Utsleppet år for år frå no til målet med same prosentvise kutt kvart år.",
    en: "The emission year by year from now to the target, with the same percentage cut every year.",
  },
  law: ["Perspektivmelding 2024, Klimagassutslipp og klimatilpasning"],
  formula: {
    nb: "nå · (1 − kutt)^år; siste verdi er målet.",
    nn: "nå · (1 − kutt)^år; siste verdi er målet.",
    en: "nå · (1 − cut)^year; the last value is the target.",
  },
  parameters: { naa: utslippNaa, maal: utslippsmaal, antall: antallAar },
  returns: path("number", {
    help: {
      nb: "Utslippet hvert år fra neste år; siste tall er målet.",
      nn: "Utsleppet kvart år frå neste år; siste tal er målet.",
      en: "The emission each year from the next; the last number is the target.",
    },
  }),
  examples: [{ given: { naa: 100, maal: 25, antall: 2 }, then: [[50, 25]] }],
  calculate: klimaBane,
  explain: (input, t) => [
    step({ nb: "utslippet nå", nn: "utsleppet no", en: "emission now" }, input.naa, "number"),
    step({ nb: "kutt hvert år", nn: "kutt kvart år", en: "cut each year" }, klimaKutt(input), "rate"),
    step({ nb: "antall år med kutt", nn: "talet på år med kutt", en: "years with a cut" }, t + 1, "number"),
  ],
});
