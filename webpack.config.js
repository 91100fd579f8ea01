const { readFileSync } = require("node:fs");
const path = require("node:path");
const { version } = require("./package.json");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { sources } = require("webpack");

require("tsx/cjs");
const { catalogue } = require("./src/engine/catalogue.ts");
const { functionsMetadata } = require("./src/functions/metadata.ts");
const { buildManifest } = require("./scripts/build-manifest.ts");
const { handbookPage, helpPage } = require("./scripts/help-page.ts");
const { shortcutsFile, shortcutTexts } = require("./scripts/shortcuts-file.ts");

const DEFAULT_HOST = "https://localhost:3000";

/** The manifest points each display language to its own file; bokmål is the one for all others. */
const METADATA_FILES = { "functions.json": "nb", "functions-nn.json": "nn", "functions-en.json": "en" };

/** Excel's metadata in three languages and the help pages, from the definitions that the bundle registers. */
function* functionFiles(host) {
  for (const [name, language] of Object.entries(METADATA_FILES)) {
    yield [name, json(functionsMetadata(catalogue, language, host))];
  }
  for (const published of catalogue) yield [`hjelp/${published.name}.html`, helpPage(published, catalogue)];
  yield ["hjelp/handbok.html", handbookPage(readFileSync(path.resolve(__dirname, "docs/handbok.md"), "utf8"))];
}

/** The keys of the commands, and what they are called in each language. */
function* shortcutFiles() {
  yield ["shortcuts.json", json(shortcutsFile())];
  for (const language of ["nb", "nn", "en"]) yield [`shortcuts-${language}.json`, json(shortcutTexts(language))];
}

function json(value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Writes files that are made rather than bundled. */
class EmitPlugin {
  constructor(files) {
    this.files = files;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("Emit", (compilation) => {
      compilation.hooks.processAssets.tap("Emit", () => {
        for (const [name, text] of this.files()) compilation.emitAsset(name, new sources.RawSource(text));
      });
    });
  }
}

/** One build, two bundles: functions that stand alone and register at once, and the pane that loads when seen. */
module.exports = (env = {}, { mode = "production" } = {}) => {
  const host = env.host ?? DEFAULT_HOST;
  const shared = {
    mode,
    devtool: mode === "production" ? false : "source-map",
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    cache: { type: "filesystem", cacheDirectory: path.resolve(__dirname, ".cache/webpack") },
    performance: { hints: false },
    stats: "errors-warnings",
  };
  const output = { path: path.resolve(__dirname, "dist") };

  const functions = {
    ...shared,
    name: "functions",
    target: ["web", "es2022"],
    entry: { functions: "./src/functions/register.ts" },
    output: { ...output, filename: "[name].js" },
    module: { rules: [{ test: /\.ts$/, use: path.resolve(__dirname, "scripts/strip-texts-loader.cjs") }] },
    plugins: [new EmitPlugin(() => functionFiles(host))],
  };

  const pane = {
    ...shared,
    name: "pane",
    target: ["web", "es2022"],
    entry: { taskpane: "./src/taskpane/runtime.ts" },
    output: {
      ...output,
      clean: { keep: /^(functions.*|hjelp\/([A-Z].*|handbok\.html))$/ },
      filename: "[name].js",
      chunkFilename: "[name].[contenthash:8].js",
      publicPath: "auto",
    },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "swc-loader",
          options: {
            jsc: {
              target: "es2022",
              parser: { syntax: "typescript", tsx: true },
              transform: { react: { runtime: "automatic" } },
            },
          },
        },
      ],
    },
    plugins: [
      new EmitPlugin(shortcutFiles),
      new HtmlPlugin({ filename: "taskpane.html", template: "src/taskpane/taskpane.html", scriptLoading: "defer" }),
      new CopyPlugin({
        patterns: [
          { from: "assets/*.{png,xlsx}" },
          { from: "assets/hjelp", to: "hjelp" },
          // the pictures of the handbook, which is in bokmål
          {
            from: "bilder/*.png",
            context: "docs",
            to: "hjelp",
            globOptions: { ignore: ["**/*-nn.png", "**/*-mork.png"] },
          },
          { from: "manifest.xml", transform: (xml) => buildManifest(xml.toString(), { host, version }) },
        ],
      }),
    ],
    devServer: {
      port: 3000,
      server: "https",
      hot: false,
      liveReload: false,
      headers: { "Access-Control-Allow-Origin": "*" },
    },
  };

  return [functions, pane];
};
