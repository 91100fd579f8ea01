import type { CellContent } from "../cellContent";
import { addressOf } from "../formula/rectangle";
import { carryOut } from "../journal/carryOut";
import type { DeedPlan } from "../journal/deedRecord";
import {
  columnOf,
  isSameScenario,
  readScenarioTable,
  rowsOfScenario,
  scenariosIn,
  scenarioTableName,
  type ScenarioTable,
} from "./scenarioTable";

/** Why a scenario cannot be made: its name, or cells under the table that hold something. */
export type NewScenarioProblem =
  | { readonly kind: "noName" }
  | { readonly kind: "taken"; readonly name: string }
  | { readonly kind: "gone"; readonly scenario: string }
  | { readonly kind: "occupied"; readonly sheet: string; readonly address: string };

/** A scenario with the lines of another, under its own name; undefined when it is made. */
export async function newScenario(from: string, name: string): Promise<NewScenarioProblem | undefined> {
  const wanted = name.trim();
  if (wanted === "") return { kind: "noName" };
  const planned = await Excel.run(async (context) => {
    const table = await readScenarioTable(context);
    const taken = scenariosIn(table).find((known) => isSameScenario(known, wanted));
    if (taken !== undefined) return { kind: "taken", name: taken } as const;
    const copied = copiedRows(table, from, wanted);
    if (copied.length === 0) return { kind: "gone", scenario: from } as const;
    const address = addressOf({ ...table.body, row: table.body.row + table.body.rows, rows: copied.length });
    const below = context.workbook.worksheets.getItem(table.sheet).getRange(address);
    below.load("values");
    await context.sync();
    const isOccupied = below.values.flat().some((value) => value !== "");
    if (isOccupied) return { kind: "occupied", sheet: table.sheet, address } as const;
    return { kind: "ready", deed: deedOf(table, address, copied) } as const;
  });
  if (planned.kind !== "ready") return planned;
  await carryOut(planned.deed);
  return undefined;
}

function copiedRows(table: ScenarioTable, from: string, name: string): CellContent[][] {
  const column = columnOf(table.header, "Scenario");
  return rowsOfScenario(table, from).map((index) =>
    (table.rows[index] ?? []).map((content, at) => (at === column ? name : content)),
  );
}

function deedOf({ sheetId, sheet, body }: ScenarioTable, address: string, rows: readonly CellContent[][]): DeedPlan {
  const before = rows.map((row) => row.map(() => ""));
  return {
    deed: "newScenario",
    changes: [{ sheetId, sheet, address, before, after: rows }],
    sizes: [{ table: scenarioTableName, before: body.rows, after: body.rows + rows.length }],
  };
}
