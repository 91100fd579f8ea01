import { defineFunction } from "../definition/define";
import { step } from "../definition/explanation";
import { yearTable } from "../definition/result";
import { numbered } from "../kernel/text";
import type { Amount } from "../kernel/units";
import {
  endringPerGruppe,
  folketallPerGruppe,
  gruppe,
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
  formula: {
    nb: "(folketall i året − folketall det første året) · kostnad per innbygger, per gruppe; siste linje er summen.",
    nn: "(folketal i året − folketal det første året) · kostnad per innbyggjar, per gruppe; siste linje er summen.",
    en: "(the year's folketall − the first year's folketall) · kostnad_per_innbygger, by group; the last line is the sum.",
  },
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
  explain: (input, t, line) => {
    const people = input.folketall[line];
    if (people === undefined) {
      return endringPerGruppe(input).map((change, i) => step(numbered(gruppe, i + 1), change[t] as Amount, "amount"));
    }
    return [
      step(
        { nb: "folketall det første året", nn: "folketal det første året", en: "population in the first year" },
        people[0] as number,
        "number",
      ),
      step(
        { nb: "folketall i året", nn: "folketal i året", en: "population in the year" },
        people[t] as number,
        "number",
      ),
      step(
        { nb: "kostnad per innbygger", nn: "kostnad per innbyggjar", en: "cost per inhabitant" },
        input.kostnadPerInnbygger[line] as Amount,
        "amount",
      ),
    ];
  },
});
