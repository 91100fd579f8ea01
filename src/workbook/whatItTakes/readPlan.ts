import { localAddress } from "../formula/rectangle";
import { readStarterRanges } from "../readStarterRanges";
import { scenarioTable } from "../versions/templateInputs";
import { Plan, planReferences, rangePlace } from "./plan";

/** Reads what the questions build on, in the active scenario. */
export async function readPlan(): Promise<Plan> {
  return Excel.run(async (context) => {
    const ranges = await readStarterRanges(context, planReferences);
    const table = context.workbook.tables.getItemOrNullObject(scenarioTable).load("name");
    const range = table.getRange().load("values,address,worksheet/name");
    await context.sync();
    if (table.isNullObject) return new Plan(ranges, [], []);
    const place = { sheet: range.worksheet.name, address: localAddress(range.address) };
    return new Plan(ranges, range.values as unknown[][], rangePlace(place));
  });
}
