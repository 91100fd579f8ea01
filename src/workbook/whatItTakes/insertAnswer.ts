import { cellText } from "../formula/callText";
import { enUS, type Notation } from "../formula/notation";
import { insertFormula, type InsertionResult } from "../insertFormula";
import type { Answer } from "./answer";

/** Whether an answer goes in as a formula that follows the workbook, or as it is now. */
export type AnswerForm = "formula" | "value";

/** What will be written, as this user's Excel shows it. */
export function answerText({ formula, value }: Answer, form: AnswerForm, notation: Notation): string {
  return form === "formula" && formula !== undefined ? formula.text(notation) : cellText(value, notation);
}

/** Writes an answer in the active cell when there is room for it. */
export async function insertAnswer(answer: Answer, form: AnswerForm): Promise<InsertionResult> {
  const { formula, unit } = answer;
  const follows = form === "formula" && formula !== undefined;
  return insertFormula({
    formulaOn: () => answerText(answer, form, enUS),
    units: [Array.from({ length: follows ? formula.columns : 1 }, () => unit)],
    reads: follows ? formula.reads : [],
  });
}
