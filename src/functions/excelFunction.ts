import type { PublishedFunction } from "../engine/definition/define";
import type { Cell } from "../engine/definition/cell";
import { sentence } from "../engine/definition/sentences";
import type { Language } from "../engine/kernel/text";
import { DomainError, NoAnswer } from "../engine/kernel/errors";

/** The function as Excel calls it: our faults become cell errors with a sentence, our own bugs stay exceptions. */
export function excelFunction(published: PublishedFunction, language: () => Language) {
  return (...args: readonly unknown[]): Cell | Cell[][] => {
    try {
      return published.evaluate(args);
    } catch (error) {
      if (error instanceof DomainError) {
        throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, sentence(error, language()));
      }
      if (error instanceof NoAnswer) {
        throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, sentence(error, language()));
      }
      throw error;
    }
  };
}
