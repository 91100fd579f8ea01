import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { extractOfficeApi } from "../src/workbench/host/officeApi";

const SOURCE = "node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js";

/** Writes the table of Office classes and members to build/office-api.json; Microsoft's licence lets us make it, not publish it. */
export function writeOfficeApi(root: string): void {
  const target = join(root, "build/office-api.json");
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, JSON.stringify(extractOfficeApi(readFileSync(join(root, SOURCE), "utf8"))));
}

if (process.argv[1]?.endsWith("extract-office-api.ts") === true) writeOfficeApi(process.cwd());
