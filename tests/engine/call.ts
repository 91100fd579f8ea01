import type { Cell } from "../../src/engine/definition/cell";
import type { Example, PublishedFunction } from "../../src/engine/definition/define";
import { sentence } from "../../src/engine/definition/sentences";
import type { Language } from "../../src/engine/kernel/text";
import { DomainError, NoAnswer } from "../../src/engine/kernel/errors";

/** A row of cells as Excel passes a range. */
export const row = <T>(...cells: T[]): T[][] => [cells];

/** A column of cells as Excel passes a range. */
export const column = <T>(...cells: T[]): T[][] => cells.map((cell) => [cell]);

/** The arguments of a worked example, omitted ones as null, a plain list as a row. */
export function argumentsOf(published: PublishedFunction, { given }: Example): unknown[] {
  return Object.keys(published.parameters).map((key) => {
    const cells = (given as Record<string, unknown>)[key] ?? null;
    return Array.isArray(cells) && !Array.isArray(cells[0]) ? [cells] : cells;
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
