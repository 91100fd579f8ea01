import { spawn } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { root } from "./browser";

const sources = [
  "src/engine",
  "src/functions",
  "src/workbook",
  "src/taskpane",
  "src/i18n",
  "assets",
  "manifest.xml",
  "webpack.config.js",
  "package-lock.json",
];
const products = ["dist/functions.js", "dist/functions.json", "dist/taskpane.html", "dist/manifest.xml"];

/** Builds the add-in into dist/, unless what lies there is newer than every source. */
export async function buildAddin(): Promise<void> {
  const oldest = Math.min(...products.map((path) => changedAt(path) ?? 0));
  const newest = Math.max(...sources.flatMap(filesUnder).map((path) => changedAt(path) ?? 0));
  if (oldest > newest) return;
  await run(process.execPath, [join(root, "node_modules", "webpack-cli", "bin", "cli.js"), "--mode", "production"]);
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
