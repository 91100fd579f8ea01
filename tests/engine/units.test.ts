import { catalogue } from "../../src/engine/catalogue";
import { rowsOf } from "../../src/engine/definition/define";
import { argumentsOf } from "./call";

describe("what the numbers of an answer count", () => {
  it("is said once for each line or column of a table that mixes them", () => {
    const uneven = catalogue.filter(
      ({ returns: { unit, lines, columns } }) =>
        typeof unit !== "string" && unit.length !== (lines ?? columns ?? []).length,
    );
    expect(uneven.map(({ name }) => name)).toEqual([]);
  });

  it("is text exactly where the answer has words, in every example", () => {
    for (const published of catalogue) {
      for (const example of published.examples) {
        const args = argumentsOf(published, example);
        const answer = published.evaluate(args);
        const words = rowsOf(answer).map((line) => line.map((cell) => typeof cell !== "number"));
        expect(published.units(args, answer).map((line) => line.map((unit) => unit === "text"))).toEqual(words);
      }
    }
  });

  it("is a year where an example has a calendar year under a heading that says so", () => {
    const [bunn] = catalogue.filter(({ name }) => name === "DISPFOND.BUNN");
    const example = bunn?.examples[0];
    if (bunn === undefined || example === undefined) throw new Error("DISPFOND.BUNN has no example");
    const args = argumentsOf(bunn, example);
    expect(bunn.units(args, bunn.evaluate(args))).toEqual([["year", "amount", "rate"]]);
  });
});
