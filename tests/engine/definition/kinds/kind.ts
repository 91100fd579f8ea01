import { defineFunction, type PublishedFunction } from "../../../../src/engine/definition/define";
import type { Parameter } from "../../../../src/engine/definition/parameter";
import { value } from "../../../../src/engine/definition/result";

/** What is wrong, the arguments as Excel hands them over, and the sentence in bokmål, nynorsk and English. */
export type BadInput = readonly [wrong: string, args: readonly unknown[], nb: string, nn: string, en: string];

/** A function with parameters of one kind, and what it must refuse. */
export interface Kind {
  readonly of: PublishedFunction;
  readonly bad: readonly BadInput[];
}

/** No help: these parameters are only read. */
export const help = { nb: "", nn: "", en: "" };

/** A function that only reads its arguments. */
export const reads = (...parameters: readonly Parameter[]): PublishedFunction =>
  defineFunction({
    name: "LES",
    summary: help,
    law: [],
    formula: "",
    parameters: Object.fromEntries(parameters.map((one) => [one.name, one])),
    returns: value("number", { help }),
    examples: [],
    calculate: () => 0,
  });

/** A cell with an error, where Excel hands it over instead of passing it on. */
export const errorCell = { type: "Error", basicType: "Error", basicValue: "#N/A" };
