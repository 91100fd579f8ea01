import { DomainError, NoAnswer } from "../../engine/kernel/errors";
import type { Outcome, Question } from "./answer";
import { avsetning } from "./avsetning";
import { effektivisering } from "./effektivisering";
import { laan } from "./laan";
import type { Plan } from "./plan";
import { utsettelse } from "./utsettelse";

/** Answers a question by the plan; every answer but the waiting is linear and solved exactly. */
export function answerQuestion(plan: Plan, question: Question): Outcome {
  try {
    switch (question.kind) {
      case "effektivisering":
        return effektivisering(plan, question.year);
      case "laan":
        return laan(plan, question.year);
      case "avsetning":
        return avsetning(plan, question.year);
      case "utsettelse":
        return utsettelse(plan, question.measure, question.floor);
    }
  } catch (error) {
    if (error instanceof NoAnswer || error instanceof DomainError) return { kind: "noAnswer", reason: error };
    throw error;
  }
}
