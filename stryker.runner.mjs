import { createRequire } from "node:module";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { transformSync } from "@swc/core";
import fc from "fast-check";

/*
 * Runs the engine's tests in Stryker's own process. Jest reads and builds every file anew for each of some five thousand
 * mutants, which takes most of a day; here the modules stay, and are read again only for a mutant of code that runs
 * while they load. The tests, `expect` and the titles from `it.each` are the same.
 */

/** The fuzzer calls everything and pins nothing down, so it would only cost time. */
const LEFT_OUT = /fuzz\.test\.ts$/;

/** These remember an answer from call to call, which must not pass from one mutant to the next. */
const REMEMBERS = /\/usikkerhet\/(simulering|normal)\.ts$/;

const require = createRequire(import.meta.url);
const ofJest = createRequire(require.resolve("jest"));
const { expect } = ofJest("expect");
const { bind } = ofJest("jest-each");
const compiled = new Map();

require.extensions[".ts"] = (module, file) => {
  if (!compiled.has(file)) {
    const { code } = transformSync(readFileSync(file, "utf8"), {
      jsc: { target: "es2022", parser: { syntax: "typescript" } },
      module: { type: "commonjs" },
      swcrc: false,
    });
    compiled.set(file, code);
  }
  module._compile(compiled.get(file), file);
};
// a name without an ending is TypeScript before it is JSON
const json = require.extensions[".json"];
delete require.extensions[".json"];
require.extensions[".json"] = json;

/** Every test of the files, in order, by their full names; reading them runs the engine's top level. */
function collect(folder) {
  for (const file of compiled.keys()) require.cache[file] = undefined;
  const tests = new Map();
  const titles = [];
  const describe = (title, body) => {
    titles.push(title);
    body();
    titles.pop();
  };
  let fileName = "";
  const it = (title, run) => {
    const name = [...titles, title].join(" ");
    tests.set(tests.has(name) ? `${name} #${String(tests.size)}` : name, { run, fileName });
  };
  describe.each = bind(describe, false);
  it.each = bind(it, false);
  Object.assign(globalThis, { describe, it, expect });
  for (const file of readdirSync(folder, { recursive: true }).sort()) {
    if (!file.endsWith(".test.ts") || LEFT_OUT.test(file)) continue;
    fileName = join(folder, file);
    require(fileName);
  }
  return tests;
}

class EngineTestRunner {
  #folder = resolve("tests/engine");
  #stryker = (globalThis.__stryker__ ??= {});
  /** What to run, by full name. */
  #tests;
  /** How long each test last took: the quickest go first. */
  #times = new Map();
  /** Whether the modules in memory bear traces of a mutant. */
  #isTainted = false;

  capabilities() {
    return { reloadEnvironment: true };
  }

  init() {
    // the same random cases for every mutant, and no search for the smallest one that fails
    fc.configureGlobal({ seed: 1818, endOnFailure: true });
  }

  dryRun() {
    this.#tests = collect(this.#folder);
    const results = [...this.#tests].map(([id, { fileName }]) => {
      this.#stryker.currentTestId = id;
      return { id, name: id, fileName, ...this.#outcomeOf(id) };
    });
    this.#stryker.currentTestId = undefined;
    return { status: "complete", tests: results, mutantCoverage: this.#stryker.mutantCoverage };
  }

  mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation, sandboxFileName }) {
    const isStatic = mutantActivation === "static";
    const leavesTraces = isStatic || REMEMBERS.test(sandboxFileName);
    this.#stryker.hitLimit = hitLimit;
    this.#stryker.hitCount = hitLimit ? 0 : undefined;
    try {
      this.#stryker.activeMutant = isStatic ? activeMutant.id : undefined;
      if (leavesTraces || this.#isTainted || !this.#tests) this.#tests = collect(this.#folder);
      this.#isTainted = leavesTraces;
      this.#stryker.activeMutant = activeMutant.id;
      return this.#firstFailure(testFilter);
    } catch (error) {
      return { status: "error", errorMessage: String(error?.stack ?? error) };
    } finally {
      this.#stryker.activeMutant = undefined;
    }
  }

  #firstFailure(testFilter) {
    const wanted = new Set(testFilter ?? this.#tests.keys());
    const ids = [...this.#tests.keys()].filter((id) => wanted.has(id));
    ids.sort((a, b) => (this.#times.get(a) ?? 0) - (this.#times.get(b) ?? 0));
    let nrOfTests = 0;
    for (const id of ids) {
      nrOfTests++;
      const { status, failureMessage } = this.#outcomeOf(id);
      if (this.#stryker.hitCount > this.#stryker.hitLimit) return { status: "timeout", reason: "too many rounds" };
      if (status !== 0) return { status: "killed", killedBy: [id], failureMessage, nrOfTests };
    }
    return { status: "survived", nrOfTests };
  }

  /** Status 0 is passed and 1 is failed, as Stryker counts them. */
  #outcomeOf(id) {
    const start = performance.now();
    const outcome = { status: 0 };
    try {
      this.#tests.get(id).run();
    } catch (error) {
      Object.assign(outcome, { status: 1, failureMessage: String(error?.message ?? error) });
    }
    const timeSpentMs = performance.now() - start;
    this.#times.set(id, timeSpentMs);
    return { ...outcome, timeSpentMs };
  }
}

export const strykerPlugins = [{ kind: "TestRunner", name: "engine", injectableClass: EngineTestRunner }];
