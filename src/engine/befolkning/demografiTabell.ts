import { defineFunction } from "../definition/define";
import { yearTable } from "../definition/result";
import type { Amount } from "../kernel/units";
import {
  endringPerGruppe,
  folketallPerGruppe,
  kostnadPerGruppe,
  samletEndring,
  type DemografiInput,
} from "./demografi";

/** The change in expenditure need by group, and all groups together as the last line. */
export function demografiTabell(input: DemografiInput): Amount[][] {
  return [...endringPerGruppe(input), samletEndring(input)];
}

export const DEMOGRAFI_TABELL = defineFunction({
  name: "DEMOGRAFI.TABELL",
  summary: {
    nb: "Endring i utgiftsbehov fra første år for hver aldersgruppe, med summen som siste linje.",
    nn: "Endring i utgiftsbehov frå første år for kvar aldersgruppe, med summen som siste linje.",
    en: "Change in expenditure need since the first year by age group, with the total as the last line.",
  },
  law: ["Perspektivmelding 2024, Befolkningsutvikling"],
  formula: "(folketall i året − folketall det første året) · kostnad per innbygger, per gruppe; siste linje er summen.",
  parameters: { folketall: folketallPerGruppe, kostnadPerInnbygger: kostnadPerGruppe },
  returns: yearTable([], {
    unit: "amount",
    help: {
      nb: "Én linje per gruppe og en sumlinje, samme vei som folketallet. 0 første år.",
      nn: "Éi linje per gruppe og ei sumlinje, same veg som folketalet. 0 første år.",
      en: "One line per group and a total, lying as folketall does. 0 in the first year.",
    },
  }),
  examples: [
    {
      given: {
        folketall: [
          [100, 110, 120],
          [50, 50, 45],
        ],
        kostnadPerInnbygger: [[10], [20]],
      },
      then: [
        [0, 100, 200],
        [0, 0, -100],
        [0, 100, 100],
      ],
    },
  ],
  calculate: demografiTabell,
});
