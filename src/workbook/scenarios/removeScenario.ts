import type { CellContent } from "../cellContent";
import { carryOut } from "../journal/carryOut";
import { addressOf, localAddress } from "../formula/rectangle";
import type { CellChange } from "../journal/deedRecord";
import { isSameScenario, readScenarioTable, rowsOfScenario, scenariosIn, scenarioTableName } from "./scenarioTable";

/** Takes a scenario's lines out of the table; false when it is the only one. Another becomes active if it was. */
export async function removeScenario(scenario: string): Promise<boolean> {
  const deed = await Excel.run(async (context) => {
    const table = await readScenarioTable(context);
    const active = context.workbook.names.getItem("AktivtScenario").getRange();
    const { worksheet: owner } = active;
    active.load("address,values");
    owner.load("id,name");
    await context.sync();
    const next = scenariosIn(table).find((name) => !isSameScenario(name, scenario));
    if (next === undefined) return undefined;

    const { sheetId, sheet, body, rows } = table;
    const gone = new Set(rowsOfScenario(table, scenario));
    const kept = rows.filter((_, index) => !gone.has(index));
    const empty = rows[0]?.map((): CellContent => "") ?? [];
    const changes: CellChange[] = [
      { sheetId, sheet, address: addressOf(body), before: rows, after: rows.map((_, index) => kept[index] ?? empty) },
    ];
    const now = String(active.values[0]?.[0] ?? "");
    if (isSameScenario(now, scenario)) {
      const address = localAddress(active.address);
      changes.unshift({ sheetId: owner.id, sheet: owner.name, address, before: [[now]], after: [[next]] });
    }
    return {
      deed: "removeScenario",
      changes,
      sizes: [{ table: scenarioTableName, before: body.rows, after: kept.length }],
    };
  });
  if (deed === undefined) return false;
  await carryOut(deed);
  return true;
}
