import { isSameContent, type CellContent } from "../cellContent";
import { rectangleOf } from "../formula/rectangle";
import type { InputCell, PlanFigures, ResultRange, ScenarioRows } from "./version";

/** A figure that differs between two versions, or between one and the workbook; undefined where it is missing. */
export interface Difference {
  readonly kind: "input" | "scenario" | "result";
  /** What the row is called in the sheet; for a scenario the scenario and its line, for a result its name. */
  readonly label: string;
  /** The year, or the heading of the column; for a result the name of its row. */
  readonly column?: string | number;
  readonly before: CellContent | undefined;
  readonly after: CellContent | undefined;
  /** How the figure is found in either version. */
  readonly key: string;
}

interface Figure extends Omit<Difference, "before" | "after"> {
  readonly content: CellContent;
}

/** Every figure that differs, assumptions first, in the order of the newer version. */
export function differences(before: PlanFigures, after: PlanFigures): Difference[] {
  const [then, now] = [byKey(before), byKey(after)];
  const keys = new Set([...now.keys(), ...then.keys()]);
  return [...keys].flatMap((key) => {
    const [was, is] = [then.get(key), now.get(key)];
    const figure = is ?? was;
    if (figure === undefined || (was !== undefined && is !== undefined && isSame(was, is))) return [];
    const { content: _, ...rest } = figure;
    return [{ ...rest, before: was?.content, after: is?.content }];
  });
}

/** The key of an input: its row in the template and its year, or its place when its column has no year. */
export function inputKey({ sheet, address, year }: InputCell): string {
  const row = rectangleOf(address)?.row ?? 0;
  return year === undefined ? `${sheet}!${address}` : `${sheet}!${row + 1}@${year}`;
}

/** The scenario table cell by cell, each by its scenario, its line and the heading of its column. */
export function scenarioFigures({ header, rows }: ScenarioRows): (Figure & { row: number; index: number })[] {
  const [scenario, line] = [header.indexOf("Scenario"), header.indexOf("Linje")];
  const seen = new Map<string, number>();
  return rows.flatMap((cells, row) => {
    const label = [cells[scenario], cells[line]].map((name) => String(name ?? "").trim()).join(" · ");
    const nth = (seen.get(label) ?? 0) + 1;
    seen.set(label, nth);
    return cells.flatMap((content, index) => {
      const column = header[index] ?? "";
      const key = `${label}#${nth}|${column}`;
      return index === scenario || index === line
        ? []
        : [{ kind: "scenario" as const, label, column, content, key, row, index }];
    });
  });
}

function resultFigures({ name, values }: ResultRange): Figure[] {
  return values.flatMap((row, r) =>
    row.map((content, c) => ({
      kind: "result" as const,
      label: name,
      ...(c > 0 && typeof row[0] === "string" && { column: row[0] }),
      content,
      key: `${name}[${r},${c}]`,
    })),
  );
}

function byKey({ inputs, scenarios, results }: PlanFigures): ReadonlyMap<string, Figure> {
  const figures: Figure[] = [
    ...inputs.map((input) => ({
      kind: "input" as const,
      label: input.label,
      ...(input.year !== undefined && { column: input.year }),
      content: input.content,
      key: inputKey(input),
    })),
    ...scenarioFigures(scenarios),
    ...results.flatMap(resultFigures),
  ];
  return new Map(
    figures.map(({ kind, label, column, content, key }) => [
      key,
      { kind, label, ...(column !== undefined && { column }), content, key },
    ]),
  );
}

/** Results are calculated anew each time, so their last digits may differ. */
function isSame(was: Figure, is: Figure): boolean {
  const [a, b] = [was.content, is.content];
  if (is.kind !== "result" || typeof a !== "number" || typeof b !== "number") return isSameContent(a, b);
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
