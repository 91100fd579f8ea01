import { existsSync, statSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build, type Metafile, type Plugin } from "esbuild";
import { root } from "./browser";

/** Where the workbench page's bundle lies; the server gives it out under /workbench/. */
export const workbenchFolder = join(root, "build", "workbench");

const record = join(workbenchFolder, "inputs.json");

/** Bundles the workbench page, unless every file that went into the last bundle is older than it. */
export async function buildWorkbench(): Promise<void> {
  if (await isUpToDate()) return;
  await rm(workbenchFolder, { recursive: true, force: true });
  await mkdir(workbenchFolder, { recursive: true });
  const { metafile } = await build({
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
  const builtAt = statSync(record).mtimeMs;
  const inputs = JSON.parse(await readFile(record, "utf8")) as string[];
  return [...inputs, "package-lock.json", "scripts/build-workbench.ts"].every((path) => {
    const file = statSync(join(root, path), { throwIfNoEntry: false });
    // Inputs made up by a plugin are not files.
    return file === undefined ? path.includes(":") : file.mtimeMs <= builtAt;
  });
}

/** Univer brings 76 hyphenation dictionaries (4 MB) that a spreadsheet never asks for. */
const withoutHyphenation: Plugin = {
  name: "without-hyphenation",
  setup(bundle) {
    bundle.onResolve({ filter: /^\.\// }, ({ kind, path, importer }) =>
      kind === "dynamic-import" && importer.includes("engine-render")
        ? { path, namespace: "no-hyphenation" }
        : undefined,
    );
    bundle.onLoad({ filter: /./, namespace: "no-hyphenation" }, () => ({ contents: "export {}" }));
  },
};

/** The lexer each of Univer's editing packages gets in place of the engine's, so that they read formulas in Norwegian notation. */
const lexers: Record<string, string> = { "sheets-ui": "CommitLexer", "sheets-formula-ui": "EditorLexer" };

const norwegianLexers: Plugin = {
  name: "norwegian-lexers",
  setup(bundle) {
    bundle.onResolve({ filter: /^@univerjs\/engine-formula$/ }, ({ importer }) => {
      const lexer = lexers[/@univerjs[\\/]([^\\/]+)/.exec(importer)?.[1] ?? ""];
      return lexer === undefined ? undefined : { path: lexer, namespace: "lexer" };
    });
    bundle.onLoad({ filter: /./, namespace: "lexer" }, ({ path }) => ({
      contents: `export * from "@univerjs/engine-formula"; export { ${path} as LexerTreeBuilder } from "./src/workbench/grid/uiLexer";`,
      resolveDir: root,
    }));
  },
};

if (require.main === module) void buildWorkbench();
