import { catalogue } from "../../src/engine/catalogue";
import type { Cell } from "../../src/engine/definition/cell";
import { argumentsOf } from "./call";

const rows = (answer: Cell | readonly (readonly Cell[])[]): readonly (readonly Cell[])[] =>
  Array.isArray(answer) ? (answer as Cell[][]) : [[answer as Cell]];

const examples = catalogue.flatMap((published) =>
  published.examples.map((example, i) => [`${published.name} ${i + 1}`, published, example] as const),
);

describe("the examples in the definitions", () => {
  it("exist for every function", () => {
    expect(catalogue.filter(({ examples: own }) => own.length === 0).map(({ name }) => name)).toEqual([]);
  });

  it.each(examples)("%s answers as written", (_name, published, example) => {
    const actual = rows(published.evaluate(argumentsOf(published, example)));
    const expected = rows(example.then);
    expect(actual.map((line) => line.length)).toEqual(expected.map((line) => line.length));
    expected.forEach((line, i) => {
      line.forEach((cell, j) => {
        if (typeof cell === "number") expect(actual[i]?.[j]).toBeCloseTo(cell, 9);
        else expect(actual[i]?.[j]).toBe(cell);
      });
    });
  });

  it.each(examples)(
    "%s explains every cell of its answer, and the last step is the cell",
    (_name, published, example) => {
      const args = argumentsOf(published, example);
      rows(published.evaluate(args))
        .flat()
        .forEach((value, cell) => {
          const { steps, law } = published.explain(args, cell);
          expect(law.length).toBeGreaterThan(0);
          expect(steps.at(-1)?.value).toEqual(value);
          for (const step of steps) if (typeof step.value === "number") expect(step.value).toBeLessThan(Infinity);
        });
    },
  );

  it.each(examples)("%s names the steps on the way to a number", (_name, published, example) => {
    const { form, lines, columns } = published.returns;
    const { steps } = published.explain(argumentsOf(published, example));
    if (form === "value" || form === "path") expect(steps.length).toBeGreaterThan(1);
    if (lines ?? columns) expect(steps[0]?.label).not.toBe("");
  });
});
