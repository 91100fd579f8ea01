import { existsSync, statSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build as esbuild, type Metafile, type Plugin } from "esbuild";
import { root } from "./browser";
import { writeOfficeApi } from "./extract-office-api";

/** Where the workbench page's bundle lies; the server gives it out under /workbench/. */
export const workbenchFolder = join(root, "build", "workbench");

/** The table of Office's members that the page fetches. */
export const officeApi = join(root, "build", "office-api.json");

const record = join(workbenchFolder, "inputs.json");

/** Bundles the workbench page and reads Office's members out of office.js, unless both are newer than all they are made from. */
export async function buildWorkbench(): Promise<void> {
  if (!isNewer(officeApi, ["src/workbench/host/officeApi.ts", "package-lock.json"])) writeOfficeApi(root);
  if (!(await isUpToDate())) await bundle();
}

async function bundle(): Promise<void> {
  await rm(record, { force: true });
  await mkdir(workbenchFolder, { recursive: true });
  const { metafile } = await esbuild({
    absWorkingDir: root,
    entryPoints: ["src/workbench/page/main.ts", "src/workbench/page/page.css", "src/workbench/page/index.html"],
    outdir: workbenchFolder,
    bundle: true,
    format: "esm",
    target: "es2022",
    minify: true,
    legalComments: "linked",
    metafile: true,
    loader: { ".html": "copy" },
    define: { "process.env.NODE_ENV": '"production"' },
    plugins: [withoutHyphenation, norwegianLexers],
    logLevel: "warning",
  });
  await writeFile(record, JSON.stringify(Object.keys((metafile satisfies Metafile).inputs)));
}

async function isUpToDate(): Promise<boolean> {
  if (!existsSync(record)) return false;
  const inputs = JSON.parse(await readFile(record, "utf8")) as string[];
  // Inputs made up by a plugin are not files.
  const files = inputs.filter((path) => !path.includes(":"));
  return isNewer(record, [...files, "package-lock.json", "scripts/build-workbench.ts"]);
}

function isNewer(product: string, sources: readonly string[]): boolean {
  const madeAt = statSync(product, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return sources.every(
    (path) => (statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? Infinity) <= madeAt,
  );
}

/** Univer brings 76 hyphenation dictionaries (4 MB) that a spreadsheet never asks for. */
const withoutHyphenation: Plugin = {
  name: "without-hyphenation",
  setup(build) {
    build.onResolve({ filter: /^\.\// }, ({ kind, path, importer }) =>
      kind === "dynamic-import" && importer.includes("engine-render")
        ? { path, namespace: "no-hyphenation" }
        : undefined,
    );
    build.onLoad({ filter: /./, namespace: "no-hyphenation" }, () => ({ contents: "export {}" }));
  },
};

/** The lexer each of Univer's editing packages gets in place of the engine's, so that they read formulas in Norwegian notation. */
const lexers: Record<string, string> = { "sheets-ui": "CommitLexer", "sheets-formula-ui": "EditorLexer" };

const norwegianLexers: Plugin = {
  name: "norwegian-lexers",
  setup(build) {
    build.onResolve({ filter: /^@univerjs\/engine-formula$/ }, ({ importer }) => {
      const lexer = lexers[/@univerjs[\\/]([^\\/]+)/.exec(importer)?.[1] ?? ""];
      return lexer === undefined ? undefined : { path: lexer, namespace: "lexer" };
    });
    build.onLoad({ filter: /./, namespace: "lexer" }, ({ path }) => ({
      contents: `export * from "@univerjs/engine-formula"; export { ${path} as LexerTreeBuilder } from "./src/workbench/grid/uiLexer";`,
      resolveDir: root,
    }));
  },
};

if (require.main === module) void buildWorkbench();
