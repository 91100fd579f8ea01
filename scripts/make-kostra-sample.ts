import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./browser";
import { kostraSample } from "./kostra-sample";

/*
 * Writes the KOSTRA files of an invented municipality and, beside them, what they are known to tell:
 * npx tsx scripts/make-kostra-sample.ts [folder], by default build/kostra-eksempel.
 */

const folder = process.argv[2] ?? join(root, "build", "kostra-eksempel");
const { files, answers } = kostraSample();

mkdirSync(folder, { recursive: true });
for (const { name, text } of files) writeFileSync(join(folder, name), text);
writeFileSync(join(folder, "fasit.json"), `${JSON.stringify({ enhet: "mill. kr", ...answers }, undefined, 2)}\n`);
console.log(
  `${files.map(({ name, text }) => `${name}: ${text.split("\n").length - 1} linjer`).join("\n")}\ni ${folder}`,
);
