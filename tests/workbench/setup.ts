import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

const root = join(__dirname, "..", "..");

/** Bundles Univer's engine into one CommonJS file that jest can load, when the file is missing or older than its sources. */
export default async function setup(): Promise<void> {
  const source = join(root, "src/workbench/grid/univer.ts");
  const bundle = join(root, "build/univer-node.cjs");
  const changed = Math.max(
    ...[source, join(root, "package-lock.json"), __filename].map((file) => statSync(file).mtimeMs),
  );
  if (existsSync(bundle) && statSync(bundle).mtimeMs > changed) return;
  await build({
    entryPoints: [source],
    outfile: bundle,
    bundle: true,
    platform: "node",
    format: "cjs",
    logLevel: "error",
  });
}
