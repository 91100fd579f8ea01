import type { Cell } from "../../src/engine/definition/cell";
import { exampleRows, type Example, type PublishedFunction } from "../../src/engine/definition/define";
import { sentence } from "../../src/engine/definition/sentences";
import type { Language } from "../../src/engine/kernel/text";
import { DomainError, NoAnswer } from "../../src/engine/kernel/errors";

/** A row of cells as Excel passes a range. */
export const row = <T>(...cells: T[]): T[][] => [cells];

/** A column of cells as Excel passes a range. */
export const column = <T>(...cells: T[]): T[][] => cells.map((cell) => [cell]);

/** The arguments of a worked example, omitted ones as null. */
export function argumentsOf(published: PublishedFunction, example: Example): unknown[] {
  return Object.keys(published.parameters).map((key) => {
    const rows = exampleRows(example, key) ?? null;
    return rows?.flat().length === 1 ? rows[0]?.[0] : rows;
  });
}

/** The numbers of an answer, in reading order. */
export function numbers(answer: Cell | Cell[][]): number[] {
  return (Array.isArray(answer) ? answer.flat() : [answer]).filter((cell) => typeof cell === "number");
}

/** The sentence a user reads, or what was answered instead. */
export function complaint(published: PublishedFunction, args: readonly unknown[], language: Language = "nb"): string {
  try {
    return `answered ${JSON.stringify(published.evaluate(args))}`;
  } catch (error) {
    if (error instanceof DomainError || error instanceof NoAnswer) return sentence(error, language);
    throw error;
  }
}
