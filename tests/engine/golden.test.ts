import { catalogue } from "../../src/engine/catalogue";
import { sentence } from "../../src/engine/definition/sentences";
import { DomainError, NoAnswer } from "../../src/engine/kernel/errors";
import { expectGolden, goldenCases, type Call } from "../golden/cases";

const call: Call = (fn, args) => {
  const published = catalogue.find(({ name }) => name === fn);
  try {
    return { value: published?.evaluate(args) };
  } catch (error) {
    if (error instanceof DomainError) return { error: { code: "#VALUE!", message: sentence(error, "nb") } };
    if (error instanceof NoAnswer) return { error: { code: "#N/A", message: sentence(error, "nb") } };
    throw error;
  }
};

describe("the engine on the golden cases", () => {
  it.each(goldenCases.map((golden) => [golden.id, golden] as const))("%s", (_id, golden) => {
    expectGolden(golden, call);
  });
});
