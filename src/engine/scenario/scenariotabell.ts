import { describeCell } from "../definition/cell";
import { numberKind, yearIn } from "../definition/kind";
import { table } from "../definition/parameter";
import { DomainError } from "../kernel/errors";
import type { Amount, Year } from "../kernel/units";

/** The user's table of scenarios: one row per scenario and line, one column per year. */
export const tabell = table("tabell", {
  help: {
    nb: "Hele scenariotabellen med overskriftene Scenario, Linje og år uten hopp. Andre kolonner overses.",
    nn: "Heile scenariotabellen med overskriftene Scenario, Linje og år utan hopp. Andre kolonnar tel ikkje.",
    en: "The whole scenario table: Scenario, Linje and years without gaps as headers. Others are ignored.",
  },
});

/** One line of a scenario: the accumulated level of a measure in each year, negative = improvement. */
export interface ScenarioLinje {
  readonly scenario: string;
  readonly linje: string;
  readonly effects: readonly Amount[];
}

/** A scenario table as read. */
export interface Scenariotabell {
  readonly aar: readonly Year[];
  readonly linjer: readonly ScenarioLinje[];
}

const place = { argument: tabell.name };
const level = numberKind("amount");

/** Names are compared trimmed and without regard to case. */
export const sameName = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

function columnOf(header: readonly unknown[], name: string): number {
  const column = header.findIndex((cell) => typeof cell === "string" && sameName(cell, name));
  if (column < 0) throw new DomainError("tabellUtenKolonne", { place, column: name });
  return column;
}

function yearColumns(header: readonly unknown[]): { columns: number[]; aar: Year[] } {
  const columns = header.flatMap((cell, column) => (yearIn(cell) === undefined ? [] : [column]));
  const aar = columns.map((column) => yearIn(header[column]) as Year);
  if (aar.length === 0) throw new DomainError("tabellUtenAar", { place });
  aar.forEach((given, i) => {
    const expected = (aar[0] as Year) + i;
    if (given !== expected) {
      throw new DomainError("yearStep", {
        place: { ...place, row: 1, column: (columns[i] as number) + 1 },
        given,
        expected,
      });
    }
  });
  return { columns, aar };
}

/** Reads the rows that `wanted` picks out of a scenario table; rows without a scenario name are skipped. */
export function readScenariotabell(
  rows: readonly (readonly unknown[])[],
  wanted: (scenario: string) => boolean = () => true,
): Scenariotabell {
  const header = rows[0] ?? [];
  const scenarioColumn = columnOf(header, "Scenario");
  const linjeColumn = columnOf(header, "Linje");
  const { columns, aar } = yearColumns(header);
  const linjer = rows.slice(1).flatMap((row, i): ScenarioLinje[] => {
    const scenario = row[scenarioColumn];
    if (typeof scenario !== "string" || scenario.trim() === "" || !wanted(scenario)) return [];
    const effects = columns.map((column) => level.read(row[column] ?? 0, { ...place, row: i + 2, column: column + 1 }));
    return [{ scenario: scenario.trim(), linje: describeCell(row[linjeColumn] ?? "").trim(), effects }];
  });
  return { aar, linjer };
}

/** The names in a scenario table, in order of appearance. */
export function scenarioNames(rows: readonly (readonly unknown[])[]): string[] {
  const column = columnOf(rows[0] ?? [], "Scenario");
  const names = rows.slice(1).flatMap((row) => {
    const name = row[column];
    return typeof name === "string" && name.trim() !== "" ? [name.trim()] : [];
  });
  if (names.length === 0) throw new DomainError("tabellUtenScenarioer", { place });
  return names.filter((name, i) => names.findIndex((earlier) => sameName(earlier, name)) === i);
}
