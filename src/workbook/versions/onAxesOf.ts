import { constantOf } from "../cellContent";
import { addressOf } from "../formula/rectangle";
import { isYear } from "../figures/yearTables";
import type { CellChange } from "../journal/deedRecord";
import type { OpenFigures } from "./readFigures";
import type { PlanFigures } from "./version";

/**
 * The open workbook with its years as they will be when the version's base year is written:
 * a place along the axis is the same place, and of the version's year.
 */
export function onAxesOf(version: PlanFigures, open: OpenFigures): OpenFigures {
  const places = new Map(version.inputs.map((input) => [`${input.sheet}!${input.address}`, input]));
  const years = version.scenarios.header.filter(isYear);
  const header = open.scenarios.header.map((heading) => (isYear(heading) ? (years.shift() ?? heading) : heading));
  return {
    ...open,
    inputs: open.inputs.map((input) => {
      const { year } = places.get(`${input.sheet}!${input.address}`) ?? input;
      return { ...input, year };
    }),
    scenarios: { ...open.scenarios, header },
  };
}

/** The change that gives the scenario table other years in its header, all at once: no two columns may have one name. */
export function headerChanges(now: OpenFigures, wanted: OpenFigures): CellChange[] {
  const [before, after] = [now.scenarios.header, wanted.scenarios.header];
  const changed = after.flatMap((heading, index) => (heading === before[index] ? [] : [index]));
  const [first, last] = [changed[0], changed.at(-1)];
  if (first === undefined || last === undefined || now.scenarioPlace === undefined) return [];
  const { sheetId, sheet, row, column, headings } = now.scenarioPlace;
  return [
    {
      sheetId,
      sheet,
      address: addressOf({ row: row - 1, column: column + first, rows: 1, columns: last - first + 1 }),
      before: [headings.slice(first, last + 1)],
      after: [after.slice(first, last + 1).map(constantOf)],
    },
  ];
}
