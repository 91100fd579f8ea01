import { cellText } from "../formula/callText";
import { enUS, type Notation } from "../formula/notation";
import { insertFormula, type InsertionResult, type Standing } from "../insertFormula";
import type { Answer } from "./answer";

/** Whether an answer goes in as a formula that follows the workbook, or as it is now. */
export type AnswerForm = "formula" | "value";

/** What will be written, as this user's Excel shows it. */
export function answerText({ formula, value }: Answer, form: AnswerForm, notation: Notation): string {
  return form === "formula" && formula !== undefined ? formula.text(notation) : cellText(value, notation);
}

/** How many cells to the right an answer fills. */
export function answerColumns({ formula }: Answer, form: AnswerForm): number {
  return form === "formula" && formula !== undefined ? formula.columns : 1;
}

/** Writes an answer in the active cell when there is room for it, or what stands there is given up. */
export async function insertAnswer(answer: Answer, form: AnswerForm, givenUp?: Standing): Promise<InsertionResult> {
  const insertion = {
    formulaOn: () => answerText(answer, form, enUS),
    units: [Array.from({ length: answerColumns(answer, form) }, () => answer.unit)],
    reads: form === "formula" ? (answer.formula?.reads ?? []) : [],
  };
  return insertFormula(insertion, givenUp);
}
