import { defineFunction } from "../definition/define";
import { step } from "../definition/explanation";
import { value } from "../definition/result";
import { firstOfJanuary, yearOf } from "../kernel/calendar";
import type { Day, Year } from "../kernel/units";
import { flyttedato } from "./flyttedato";

interface SkatteaarInput {
  readonly flyttedato: Day;
}

/** The first year an inhabitant pays tax to the municipality: tax follows where one lives on 1 January. */
function etterslepSkatteaar({ flyttedato }: SkatteaarInput): Year {
  const year = yearOf(flyttedato);
  return flyttedato === firstOfJanuary(year) ? year : year + 1;
}

export const ETTERSLEP_SKATTEAR = defineFunction({
  name: "ETTERSLEP.SKATTEAR",
  summary: {
    nb: "Første år en ny innbygger skatter til kommunen. Skatten følger bostedet 1. januar.",
    nn: "Første år ein ny innbyggjar skattar til kommunen. Skatten følgjer bustaden 1. januar.",
    en: "The first year a new inhabitant pays tax to the municipality: where one lives on 1 January decides.",
  },
  law: [
    {
      nb: "Skattekommune etter bosted 1. januar",
      nn: "Skattekommune etter bustad 1. januar",
      en: "Municipality of tax by residence on 1 January",
    },
    "Perspektivmelding 2024, Lørenskog kommunes rammevilkår",
  ],
  formula: {
    nb: "Flyttet til og med 1. januar i år t: t, ellers t + 1.",
    nn: "Flytta til og med 1. januar i år t: t, elles t + 1.",
    en: "Moved by 1 January of year t: t, otherwise t + 1.",
  },
  parameters: { flyttedato },
  returns: value("year", {
    help: {
      nb: "Skatteåret. Den som flytter 1. januar, skatter til kommunen samme år.",
      nn: "Skatteåret. Den som flyttar 1. januar, skattar til kommunen same år.",
      en: "The tax year. Who moves on 1 January pays tax there that year.",
    },
  }),
  examples: [{ given: { flyttedato: [45292, 45293] }, then: [[2024, 2025]] }],
  calculate: etterslepSkatteaar,
  explain: (input) => [
    step(
      {
        nb: "første 1. januar i kommunen",
        nn: "første 1. januar i kommunen",
        en: "first 1 January in the municipality",
      },
      firstOfJanuary(etterslepSkatteaar(input)),
      "date",
    ),
  ],
});
