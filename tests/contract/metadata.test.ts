import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { catalogue } from "../../src/engine/catalogue";
import type { PublishedFunction } from "../../src/engine/definition/define";
import { functionsMetadata, type FunctionMetadata, type FunctionsMetadata } from "../../src/functions/metadata";
import { loadBundle } from "../golden/bundle";

const HOST = "https://localhost:3000";
const ours = functionsMetadata(catalogue, "nb", HOST);

/** The same signature as Microsoft's generator reads it: a TypeScript declaration with JSDoc. */
function declaration({ name, summary, parameters }: PublishedFunction, { parameters: said, result }: FunctionMetadata) {
  const params = Object.values(parameters);
  const docs = params.map(({ name: argument, help }) => ` * @param ${argument} ${help.nb}`);
  const types = said.map(
    ({ name: argument, type, dimensionality, optional }) =>
      `${argument}${optional ? "?" : ""}: ${type}${dimensionality ? "[][]" : ""}`,
  );
  return [
    "/**",
    ` * ${summary.nb}`,
    ` * @customfunction ${name} ${name}`,
    ` * @helpurl ${HOST}/hjelp/${name}.html`,
    ...docs,
    " */",
    `function ${name.replaceAll(".", "_").toLowerCase()}(${types.join(", ")}): any${result.dimensionality ? "[][]" : ""} { return null; }`,
  ].join("\n");
}

async function microsofts(): Promise<FunctionsMetadata> {
  const folder = mkdtempSync(join(tmpdir(), "handlingsrom-"));
  const source = join(folder, "functions.ts");
  writeFileSync(source, catalogue.map((f, i) => declaration(f, ours.functions[i] as FunctionMetadata)).join("\n\n"));
  const { metadataJson, errors } = (await generateCustomFunctionsMetadata([source])) as {
    metadataJson: string;
    errors: string[];
  };
  expect(errors).toEqual([]);
  return JSON.parse(metadataJson) as FunctionsMetadata;
}

describe("functions.json", () => {
  it("says what Microsoft's own generator says of the same signatures", async () => {
    expect(ours).toEqual(await microsofts());
  });

  it.each([
    ["functions.json", "nb"],
    ["functions-nn.json", "nn"],
    ["functions-en.json", "en"],
  ] as const)("%s is what the build wrote", (name, language) => {
    const built = JSON.parse(readFileSync(join(__dirname, "../../dist", name), "utf8")) as unknown;
    expect(built).toEqual(functionsMetadata(catalogue, language, HOST));
  });

  it("points every function to a help page that the build wrote", () => {
    const missing = ours.functions.filter(
      ({ helpUrl }) => !existsSync(join(__dirname, "../../dist", new URL(helpUrl).pathname)),
    );
    expect(missing).toEqual([]);
  });

  it("names exactly the functions that the bundle associates, in an otherwise empty context", () => {
    expect(loadBundle().names).toEqual(ours.functions.map(({ id }) => id));
  });

  it("names the same functions and arguments in every language", () => {
    const signature = ({ functions }: FunctionsMetadata) =>
      functions.map(({ id, parameters }) => [id, parameters.map(({ name, optional }) => [name, optional])]);
    expect(signature(functionsMetadata(catalogue, "nn", HOST))).toEqual(signature(ours));
    expect(signature(functionsMetadata(catalogue, "en", HOST))).toEqual(signature(ours));
  });
});
