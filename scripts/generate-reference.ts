import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { format, resolveConfig } from "prettier";
import { catalogue } from "../src/engine/catalogue";
import { root } from "./browser";
import { referencePage } from "./reference-page";

/*
 * Writes docs/funksjoner from the definitions: one page per function, and the table from function to concept file,
 * tests and golden cases. With --check it writes nothing and fails when a page is not what it would write.
 */

const folder = join(root, "docs", "funksjoner");
const GOLDEN = ["tests/golden/cases.json", "tests/golden/handregnet.json"];

const filesUnder = (path: string): string[] =>
  readdirSync(join(root, path), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(path, name).replaceAll("\\", "/"));

const source = (path: string): string => readFileSync(join(root, path), "utf8");

const link = (path: string): string =>
  `[${path.split("/").at(-1) ?? ""}](${relative(folder, join(root, path)).replaceAll("\\", "/")})`;

function overview(): string {
  const concepts = filesUnder("src/engine").map((path) => ({ path, text: source(path) }));
  const tests = filesUnder("tests/engine").map((path) => ({ path, text: source(path) }));
  const cases = GOLDEN.filter((path) => existsSync(join(root, path))).flatMap(
    (path) => JSON.parse(source(path)) as { fn: string }[],
  );
  const rows = catalogue.map(({ name }) => {
    const concept = concepts.find(({ text }) => text.includes(`name: "${name}"`));
    if (!concept) throw new Error(`no file under src/engine defines ${name}`);
    const exported =
      /export const (\w+) = defineFunction/.exec(concept.text.slice(0, concept.text.indexOf(`name: "${name}"`)))?.[1] ??
      "";
    const maths = concept.path.split("/").at(-1)?.replace(".ts", "") ?? "";
    const tested = tests.filter(({ text }) => text.includes(`/${maths}"`) || text.includes(exported));
    const golden = cases.filter(({ fn }) => fn === name).length;
    if (tested.length === 0 || golden === 0) throw new Error(`${name} has no test of its own or no golden case`);
    return `| [${name}](${name}.md) | ${link(concept.path)} | ${tested.map(({ path }) => link(path)).join(", ")} | ${golden} |`;
  });
  return [
    "# Funksjonene",
    "Sidene her lages av definisjonene i `src/engine`; endringer gjøres der. Hver funksjon har en side, en begrepsfil med regelen, tester og fasitsvar.",
    ["| Funksjon | Begrepsfil | Tester | Fasitsvar |", "| --- | --- | --- | ---: |", ...rows].join("\n"),
  ].join("\n\n");
}

async function pages(): Promise<Map<string, string>> {
  const options = { ...(await resolveConfig(join(folder, "README.md"))), parser: "markdown" };
  const written = new Map([["README.md", await format(overview(), options)]]);
  for (const published of catalogue) {
    const page = referencePage(published, catalogue, (name) => `${name}.md`);
    written.set(`${published.name}.md`, await format(page, options));
  }
  return written;
}

async function main(): Promise<void> {
  const wanted = await pages();
  const present = existsSync(folder) ? readdirSync(folder) : [];
  const stale = [...wanted].filter(
    ([name, text]) => !present.includes(name) || readFileSync(join(folder, name), "utf8") !== text,
  );
  const extra = present.filter((name) => !wanted.has(name));
  if (process.argv.includes("--check")) {
    if (stale.length + extra.length === 0) return;
    throw new Error(
      `docs/funksjoner is out of date (${[...stale.map(([name]) => name), ...extra].join(", ")}): npm run docs`,
    );
  }
  mkdirSync(folder, { recursive: true });
  for (const name of extra) rmSync(join(folder, name));
  for (const [name, text] of stale) writeFileSync(join(folder, name), text);
  console.log(`docs/funksjoner: ${stale.length} written, ${extra.length} removed`);
}

void main();
