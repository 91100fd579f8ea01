import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "./browser";
import { calculatedWorkbook } from "./xlsx/calculated-workbook";
import { starterFile } from "./xlsx/workbook";

/** Writes assets/handlingsrom-startarbeidsbok.xlsx anew from the template of the starter workbook. */
async function buildXlsx(): Promise<void> {
  const path = join(root, "assets", "handlingsrom-startarbeidsbok.xlsx");
  const file = starterFile(await calculatedWorkbook());
  await writeFile(path, file);
  console.log(`${path}: ${Math.round(file.length / 1024)} kB`);
}

void buildXlsx();
