import { defineFunction } from "../definition/define";
import { step } from "../definition/explanation";
import { value } from "../definition/result";
import { firstOfJuly, yearOf } from "../kernel/calendar";
import type { Day, Year } from "../kernel/units";
import { flyttedato } from "./flyttedato";

interface TilskuddsaarInput {
  readonly flyttedato: Day;
}

/** The year whose count on 1 July is the first to find the inhabitant; who moves on that day is counted. */
function firstCount({ flyttedato }: TilskuddsaarInput): Year {
  const year = yearOf(flyttedato);
  return flyttedato <= firstOfJuly(year) ? year : year + 1;
}

/** The first year whose rammetilskudd counts a new inhabitant: population is counted on 1 July the year before. */
function etterslepTilskuddsaar(input: TilskuddsaarInput): Year {
  return firstCount(input) + 1;
}

export const ETTERSLEP_TILSKUDDSAR = defineFunction({
  name: "ETTERSLEP.TILSKUDDSAR",
  summary: {
    nb: "Første år en ny innbygger teller i rammetilskuddet. Folketallet telles 1. juli året før.",
    nn: "Første år ein ny innbyggjar tel i rammetilskotet. Folketalet blir talt 1. juli året før.",
    en: "The first year a new inhabitant counts in the block grant, by the count on 1 July the year before.",
  },
  law: [
    {
      nb: "Inntektssystemet for kommunene, telledato 1. juli året før",
      nn: "Inntektssystemet for kommunane, teljedato 1. juli året før",
      en: "Inntektssystemet for kommunene, counting date 1 July the year before",
    },
    "Perspektivmelding 2024, Lørenskog kommunes rammevilkår",
  ],
  formula: {
    nb: "Flyttet til og med 1. juli i år t: t + 1, ellers t + 2.",
    nn: "Flytta til og med 1. juli i år t: t + 1, elles t + 2.",
    en: "Moved by 1 July of year t: t + 1, otherwise t + 2.",
  },
  parameters: { flyttedato },
  returns: value("year", {
    help: {
      nb: "Tilskuddsåret. Den som flytter 1. juli, kommer med i tellingen.",
      nn: "Tilskotsåret. Den som flyttar 1. juli, kjem med i teljinga.",
      en: "The grant year. Who moves on 1 July is counted.",
    },
  }),
  examples: [{ given: { flyttedato: [45108, 45109] }, then: [[2024, 2025]] }],
  calculate: etterslepTilskuddsaar,
  explain: (input) => [
    step({ nb: "første telling", nn: "første teljing", en: "first count" }, firstOfJuly(firstCount(input)), "date"),
  ],
});
