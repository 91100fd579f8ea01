import { linesByYears, perLine, plainNumber, stock } from "../definition/parameter";
import { zip } from "../kernel/series";
import type { Text } from "../kernel/text";
import type { Amount } from "../kernel/units";

/** What the demography functions are given. */
export interface DemografiInput {
  /** One line per group, one number per year. */
  readonly folketall: readonly (readonly number[])[];
  /** One number per group. */
  readonly kostnadPerInnbygger: readonly Amount[];
}

/** The change in expenditure need since the first year, by group and year. */
export function endringPerGruppe({ folketall, kostnadPerInnbygger }: DemografiInput): Amount[][] {
  return zip(folketall, kostnadPerInnbygger, (group, cost) =>
    group.map((people) => (people - (group[0] as number)) * cost),
  );
}

/** The change in expenditure need since the first year, all groups together. */
export function samletEndring(input: DemografiInput): Amount[] {
  const groups = endringPerGruppe(input);
  return (groups[0] ?? []).map((_, t) => groups.reduce((sum, group) => sum + (group[t] as Amount), 0));
}

/** What one line of the demography functions is. */
export const gruppe: Text = { nb: "gruppe", nn: "gruppe", en: "group" };

/** Population by group and year. */
export const folketallPerGruppe = linesByYears(
  plainNumber("folketall", {
    minimum: 0,
    help: {
      nb: "Én linje per aldersgruppe og ett tall per år, minst 0. Kolonne med kostnader: årene går bortover.",
      nn: "Éi linje per aldersgruppe og eitt tal per år, minst 0. Kolonne med kostnader: åra går bortover.",
      en: "One line per age group and one number a year, at least 0. Costs in a column: years run across.",
    },
  }),
);

/** Cost per inhabitant of each group. */
export const kostnadPerGruppe = perLine(
  stock("kostnad_per_innbygger", {
    help: {
      nb: "Kostnad per innbygger i hver gruppe, minst 0. Kolonne når gruppene går nedover, ellers en rad.",
      nn: "Kostnad per innbyggjar i kvar gruppe, minst 0. Kolonne når gruppene går nedover, elles ei rad.",
      en: "Cost per inhabitant of each group, at least 0. A column when groups run down, otherwise a row.",
    },
  }),
);
