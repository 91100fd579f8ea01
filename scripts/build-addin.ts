import { spawn } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { mkdir, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "./browser";

const sources = [
  "src/engine",
  "src/functions",
  "src/workbook",
  "src/taskpane",
  "src/i18n",
  "assets",
  "docs/handbok.md",
  "docs/bilder",
  "manifest.xml",
  "scripts/build-manifest.ts",
  "scripts/help-page.ts",
  "scripts/shortcuts-file.ts",
  "scripts/strip-texts-loader.cjs",
  "webpack.config.js",
  "package.json",
  "package-lock.json",
];
const products = ["dist/functions.js", "dist/functions.json", "dist/taskpane.html", "dist/manifest.xml"];

/** Says when the last build began; webpack leaves alone files that would not change, so their age does not tell. */
const stamp = "build/addin.stamp";

/** Builds the add-in into dist/, unless it was last built after every source changed. */
export async function buildAddin(): Promise<void> {
  const begun = new Date();
  if (isUpToDate()) return;
  await run(process.execPath, [join(root, "node_modules", "webpack-cli", "bin", "cli.js"), "--mode", "production"]);
  await mkdir(join(root, "build"), { recursive: true });
  await writeFile(join(root, stamp), "");
  await utimes(join(root, stamp), begun, begun);
}

function isUpToDate(): boolean {
  const made = products.map((path) => changedAt(path));
  if (made.includes(undefined)) return false;
  const newestSource = Math.max(...sources.flatMap(filesUnder).map((path) => changedAt(path) ?? 0));
  return Math.max(...made.map((time) => time ?? 0), changedAt(stamp) ?? 0) > newestSource;
}

function changedAt(path: string): number | undefined {
  return statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs;
}

function filesUnder(path: string): string[] {
  const found = statSync(join(root, path), { throwIfNoEntry: false });
  if (found === undefined) return [];
  if (!found.isDirectory()) return [path];
  return readdirSync(join(root, path), { recursive: true, encoding: "utf8" }).map((name) => join(path, name));
}

function run(command: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const output: Buffer[] = [];
    const child = spawn(command, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
    child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => output.push(chunk));
    child.once("error", reject);
    child.once("exit", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The add-in did not build:\n${Buffer.concat(output).toString("utf8")}`));
    });
  });
}
