import { defineFunction } from "../definition/define";
import { inForce, step } from "../definition/explanation";
import { amount, eachYear } from "../definition/parameter";
import { value } from "../definition/result";
import { exceeds } from "../kernel/compare";
import { effective } from "../kernel/effective";
import type { Amount, Rate } from "../kernel/units";
import { skatteandel } from "./skatteandel";

/** The share of the national tax average below which a loss on the new system is compensated. */
export const tapskompensasjonsgrense = effective<Rate>(
  {
    nb: "Grensen for tapskompensasjon",
    nn: "Grensa for tapskompensasjon",
    en: "The limit for loss compensation (tapskompensasjon)",
  },
  [{ from: 2025, value: 1.05, source: "Kommuneproposisjonen 2025, gjengitt i Perspektivmelding 2024", proposed: true }],
);

interface TapskompensasjonInput {
  readonly skatteandel: Rate;
  /** The total effect of the new system on the municipality, − is a loss. */
  readonly systemeffekt: Amount;
}

/** Whether a municipality loses on the new system and has tax revenue below the limit. */
export function erBerettigetTapskompensasjon({ skatteandel, systemeffekt }: TapskompensasjonInput): boolean {
  return exceeds(tapskompensasjonsgrense.latest, skatteandel) && systemeffekt < 0;
}

export const TAPSKOMP_BERETTIGET = defineFunction({
  name: "TAPSKOMP.BERETTIGET",
  summary: {
    nb: "Om kommunen kan få tapskompensasjon: skatt under 105 % av snittet og tap på nytt inntektssystem.",
    nn: "Om kommunen kan få tapskompensasjon: skatt under 105 % av snittet og tap på nytt inntektssystem.",
    en: "Whether loss compensation applies: tax below 105% of the average and a loss on the new system.",
  },
  law: [
    {
      nb: "Kommuneproposisjonen 2025, gjengitt i Perspektivmelding 2024 (foreslått, kontroller mot gjeldende Grønt hefte)",
      nn: "Kommuneproposisjonen 2025, attgitt i Perspektivmelding 2024 (foreslått, kontroller mot gjeldande Grønt hefte)",
      en: "Kommuneproposisjonen 2025, quoted in Perspektivmelding 2024 (proposed, check against the current Grønt hefte)",
    },
  ],
  formula: {
    nb: "skatteandel < 105 % og systemeffekt < 0.",
    nn: "skattedel < 105 % og systemeffekt < 0.",
    en: "skatteandel < 105% and systemeffekt < 0.",
  },
  parameters: {
    skatteandel: eachYear(skatteandel),
    systemeffekt: eachYear(
      amount("systemeffekt", {
        help: {
          nb: "Samlet virkning av nytt inntektssystem for kommunen: gevinst +, tap −.",
          nn: "Samla verknad av nytt inntektssystem for kommunen: gevinst +, tap −.",
          en: "The total effect of the new system on the municipality: gain +, loss −.",
        },
      }),
    ),
  },
  returns: value("text", {
    help: {
      nb: "SANN når begge vilkår er oppfylt, ellers USANN.",
      nn: "SANN når begge vilkåra er oppfylte, elles USANN.",
      en: "TRUE when both conditions are met, otherwise FALSE.",
    },
  }),
  examples: [
    { given: { skatteandel: 0.97, systemeffekt: -1 }, then: true },
    { given: { skatteandel: [0.97, 1.05], systemeffekt: [0, -1] }, then: [[false, false]] },
  ],
  calculate: erBerettigetTapskompensasjon,
  explain: ({ skatteandel, systemeffekt }) => [
    step(
      { nb: "grense for skatteandelen", nn: "grense for skattedelen", en: "limit for the tax share" },
      tapskompensasjonsgrense.latest,
      "rate",
    ),
    step(
      { nb: "skatteandel under grensen", nn: "skattedel under grensa", en: "tax share below the limit" },
      exceeds(tapskompensasjonsgrense.latest, skatteandel),
      "text",
    ),
    step(
      { nb: "taper på nytt inntektssystem", nn: "taper på nytt inntektssystem", en: "loses on the new system" },
      systemeffekt < 0,
      "text",
    ),
  ],
  dated: () => inForce(tapskompensasjonsgrense),
});
