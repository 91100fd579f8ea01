import { existsSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { writeOfficeApi } from "../../scripts/extract-office-api";
import { starterInNodeFile } from "../workbook/starterInNodeFile";

const root = join(__dirname, "..", "..");

const sources = ["package-lock.json", "src/workbench/grid/univer.ts", "src/workbench/host/officeApi.ts"].map((file) =>
  join(root, file),
);

function isFresh(file: string): boolean {
  const changed = Math.max(...[...sources, __filename].map((source) => statSync(source).mtimeMs));
  return existsSync(file) && statSync(file).mtimeMs > changed;
}

/** Makes what the tests of the workbench need from packages: Univer's engine in one file that jest can load, and the table of Office's members. */
export default async function setup(): Promise<void> {
  rmSync(starterInNodeFile, { force: true });
  const bundle = join(root, "build/univer-node.cjs");
  if (!isFresh(bundle)) {
    // Written aside and moved, so that a test run beside this one never reads half a file.
    const unfinished = `${bundle}.${process.pid}`;
    await build({
      entryPoints: [join(root, "src/workbench/grid/univer.ts")],
      outfile: unfinished,
      bundle: true,
      platform: "node",
      format: "cjs",
      logLevel: "error",
    });
    renameSync(unfinished, bundle);
  }
  if (!isFresh(join(root, "build/office-api.json"))) writeOfficeApi(root);
}
