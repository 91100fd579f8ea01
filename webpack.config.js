const path = require("node:path");
const { version } = require("./package.json");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { sources } = require("webpack");

require("tsx/cjs");
const { catalogue } = require("./src/engine/catalogue.ts");
const { functionsMetadata } = require("./src/functions/metadata.ts");
const { buildManifest } = require("./scripts/build-manifest.ts");

const DEFAULT_HOST = "https://localhost:3000";

/** Writes functions.json from the same definitions that the functions bundle registers. */
class FunctionsMetadataPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("FunctionsMetadata", (compilation) => {
      compilation.hooks.processAssets.tap("FunctionsMetadata", () => {
        const json = JSON.stringify(functionsMetadata(catalogue, "nb"), null, 2);
        compilation.emitAsset("functions.json", new sources.RawSource(`${json}\n`));
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
    plugins: [new FunctionsMetadataPlugin()],
  };

  const pane = {
    ...shared,
    name: "pane",
    target: ["web", "es2022"],
    entry: { taskpane: "./src/taskpane/runtime.ts" },
    output: {
      ...output,
      clean: { keep: /^functions\.js(on)?$/ },
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
      new HtmlPlugin({ filename: "taskpane.html", template: "src/taskpane/taskpane.html", scriptLoading: "defer" }),
      new CopyPlugin({
        patterns: [
          { from: "assets/*.png" },
          { from: "assets/hjelp", to: "hjelp" },
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
