import { defineFunction } from "../definition/define";
import { step } from "../definition/explanation";
import { count, plainNumber } from "../definition/parameter";
import { path } from "../definition/result";
import { vekst } from "../inntekt/vekst";
import { compounded, openingOf } from "../kernel/series";
import type { Rate } from "../kernel/units";

interface BefolkningProjInput {
  readonly folketall: number;
  readonly vekst: readonly Rate[];
}

/** The population year by year, from the year after the starting year; not rounded to whole people. */
export function befolkningProj({ folketall, vekst }: BefolkningProjInput): number[] {
  return compounded(folketall, vekst);
}

export const BEFOLKNING_PROJ = defineFunction({
  name: "BEFOLKNING.PROJ",
  summary: {
    nb: "Folketallet år for år med fast eller årlig vekst, for hele kommunen eller en aldersgruppe.",
    nn: "Folketalet år for år med fast eller årleg vekst, for heile kommunen eller ei aldersgruppe.",
    en: "The population year by year with constant or yearly growth, for the municipality or an age group.",
  },
  law: ["Perspektivmelding 2024, Befolkningsutvikling"],
  formula: {
    nb: "folketall = folketall i fjor · (1 + vekst).",
    nn: "folketal = folketal i fjor · (1 + vekst).",
    en: "population = last year's population · (1 + vekst).",
  },
  parameters: {
    folketall: plainNumber("folketall", {
      minimum: 0,
      help: {
        nb: "Folketallet i startåret, minst 0. Startåret gjentas ikke i svaret.",
        nn: "Folketalet i startåret, minst 0. Startåret blir ikkje teke opp att i svaret.",
        en: "The population of the starting year, at least 0. That year is not repeated in the answer.",
      },
    }),
    vekst,
    antall: count("antall", {
      help: {
        nb: "Antall år, 1–100, når vekst er ett tall.",
        nn: "Talet på år, 1–100, når vekst er eitt tal.",
        en: "Number of years, 1–100, when vekst is one number.",
      },
    }),
  },
  returns: path("number", {
    help: {
      nb: "Folketallet hvert år fra året etter startåret, uten avrunding.",
      nn: "Folketalet kvart år frå året etter startåret, utan avrunding.",
      en: "The population each year from the year after the starting year, not rounded.",
    },
  }),
  examples: [{ given: { folketall: 100, vekst: [-0.1, 0] }, then: [[90, 90]] }],
  calculate: befolkningProj,
  explain: (input, t) => [
    step(
      { nb: "folketall året før", nn: "folketalet året før", en: "population the year before" },
      openingOf(input.folketall, befolkningProj(input), t),
      "number",
    ),
    step({ nb: "vekst", nn: "vekst", en: "growth" }, input.vekst[t] as Rate, "rate"),
  ],
});
