import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadBundle } from "./bundle";
import { expectGolden, goldenCases, type Call } from "./cases";

interface Metadata {
  readonly functions: readonly { id: string; parameters: readonly { dimensionality?: string }[] }[];
}

const bundle = loadBundle();
const metadata = JSON.parse(readFileSync(join(__dirname, "../../dist/functions.json"), "utf8")) as Metadata;
const parameters = new Map(metadata.functions.map((f) => [f.id, f.parameters] as const));

/** As Excel calls: omitted arguments are null, and a range parameter gets [[x]] for a single cell. */
const call: Call = (fn, args) => {
  const passed = (parameters.get(fn) ?? []).map(({ dimensionality }, i) => {
    const arg = args[i] ?? null;
    return dimensionality === "matrix" && arg !== null && !Array.isArray(arg) ? [[arg]] : arg;
  });
  return bundle.call(fn, passed);
};

describe("the built bundle on the golden cases", () => {
  it.each(goldenCases.map((golden) => [golden.id, golden] as const))("%s", (_id, golden) => {
    expectGolden(golden, call);
  });
});
