import type { Cell } from "../../../src/engine/definition/cell";
import { defineFunction, type PublishedFunction } from "../../../src/engine/definition/define";
import { step } from "../../../src/engine/definition/explanation";
import { amount, besideSeries, eachYear, lineNames, series } from "../../../src/engine/definition/parameter";
import { itemTable, path, rowTable, value, yearTable, type Result } from "../../../src/engine/definition/result";
import { DomainError } from "../../../src/engine/kernel/errors";
import type { Text } from "../../../src/engine/kernel/text";
import { column, row } from "../call";

const named = (nb: string): Text => ({ nb, nn: nb, en: nb });
const help = named("");
const texts = { summary: help, law: ["§ 1"], formula: "", examples: [] };

/** A function of one year at a time that finds a fault in amounts below 0. */
const failingWith = (fault: unknown): PublishedFunction =>
  defineFunction({
    ...texts,
    name: "FEIL",
    parameters: { x: eachYear(amount("x", { help })), y: eachYear(amount("y", { help })) },
    returns: value("amount", { help }),
    calculate: ({ x }) => {
      if (x < 0) throw fault;
      return x;
    },
  });

function thrownBy(published: PublishedFunction, args: readonly unknown[]): unknown {
  try {
    return published.evaluate(args);
  } catch (error) {
    return error;
  }
}

const at = (argument: string, nr?: number): DomainError =>
  new DomainError("notOneCell", { place: { argument, ...(nr !== undefined && { nr }) } });

describe("a fault that the maths finds", () => {
  it("is placed in the year it arose when its argument is a range", () => {
    const fault = thrownBy(failingWith(at("x")), [row(1, -1, 1), 0]);
    expect(fault).toMatchObject({ key: "notOneCell", facts: { place: { argument: "x", nr: 2 } } });
  });

  it.each([
    ["already names the year", at("x", 7), [row(1, -1), 0]],
    ["lies in an argument of one cell", at("y"), [row(1, -1), 0]],
    ["lies in a range of one cell", at("x"), [[[-1]], row(0, 0)]],
    ["lies in no argument of the function", at("z"), [row(1, -1), 0]],
    [
      "has no place",
      new DomainError("notInForce", { place: undefined, name: help, from: 1, given: 0 }),
      [row(1, -1), 0],
    ],
    ["has no facts to speak of", new DomainError("resultNotFinite", {}), [row(1, -1), 0]],
    ["is a fault of ours", new RangeError("ours"), [row(1, -1), 0]],
  ])("is passed on as it is when it %s", (_when, fault, args) => {
    expect(thrownBy(failingWith(fault), args)).toBe(fault);
  });
});

describe("the direction of an answer", () => {
  it("is not taken from a table beside the call's own years", () => {
    const published = defineFunction({
      ...texts,
      name: "RETNING",
      parameters: { beside: besideSeries(amount("beside", { help })), x: eachYear(amount("x", { help })) },
      returns: value("amount", { help }),
      calculate: ({ beside, x }) => beside.length * x,
    });
    expect(published.evaluate([column(1, 1, 1), row(1, 2)])).toEqual([[3, 6]]);
    expect(published.evaluate([row(1, 1, 1), column(1, 2)])).toEqual([[3], [6]]);
  });
});

describe("the year and line an explanation is asked about", () => {
  const returning = (returns: Result): PublishedFunction =>
    defineFunction({
      ...texts,
      name: "TABELL",
      parameters: { x: series(amount("x", { help })), ledetekst: lineNames("ledetekst") },
      returns,
      calculate: ({ x }) => [x.map((cell) => cell), x.map((cell) => cell * 10)],
      explain: (_input, year, line) => [step(help, year, "year"), step(help, line, "number")],
    });
  const asked = (published: PublishedFunction, args: readonly unknown[], cells: readonly number[]) =>
    cells.map((cell) =>
      published
        .explain(args, cell)
        .steps.slice(0, 2)
        .map(({ value }) => value),
    );

  it("are those of the cell in a table of years, whichever way it lies", () => {
    const published = returning(yearTable([named("a"), named("b")], { unit: "amount", help }));
    expect(asked(published, [row(1, 2, 3)], [0, 2, 3, 5])).toEqual([
      [0, 0],
      [2, 0],
      [0, 1],
      [2, 1],
    ]);
    expect(asked(published, [column(1, 2, 3)], [0, 1, 2, 5])).toEqual([
      [0, 0],
      [0, 1],
      [1, 0],
      [2, 1],
    ]);
  });

  it("are counted from behind the line names, and a line name has only itself to tell", () => {
    const published = returning(yearTable([named("a"), named("b")], { unit: "amount", help }));
    expect(asked(published, [row(1, 2, 3), true], [0, 1, 3, 4, 5])).toEqual([["a"], [0, 0], [2, 0], ["b"], [0, 1]]);
    expect(asked(published, [column(1, 2, 3), true], [0, 2, 7])).toEqual([["a"], [0, 0], [2, 1]]);
    const yearOf = (cell: number) => published.explain([row(1, 2, 3), true], cell).year;
    expect([0, 1, 7].map(yearOf)).toEqual([undefined, 0, 2]);
  });

  it("are its column and row in a table of items, which has no years", () => {
    const published = returning(itemTable([named("a"), named("b"), named("c")], { unit: "amount", help }));
    expect(asked(published, [row(1, 2, 3)], [0, 2, 5])).toEqual([
      [0, 0],
      [2, 0],
      [2, 1],
    ]);
    expect(published.explain([row(1, 2, 3)], 5).year).toBeUndefined();
  });
});

describe("the steps to a cell of a table", () => {
  const told = (returns: Result, cell: number, args: readonly unknown[] = [row(1, 2)]) =>
    defineFunction({
      ...texts,
      name: "STEG",
      parameters: { x: series(amount("x", { help })), ledetekst: lineNames("ledetekst") },
      returns,
      calculate: ({ x }) => [["a", "b"].slice(0, x.length), x, x.map((one) => one * 10)],
    })
      .explain(args, cell)
      .steps.map(({ label, value }) => [label.nb, value]);
  const lines = [named("Navn"), named("En"), named("Ti")];

  it("are the lines before it in its year, and only itself where each line stands alone", () => {
    expect(told(yearTable(lines, { unit: "amount", help }), 5)).toEqual([
      ["Navn", "b"],
      ["En", 2],
      ["Ti", 20],
    ]);
    expect(told(yearTable(lines, { unit: "amount", help, standalone: true }), 5)).toEqual([["Ti", 20]]);
    expect(told(yearTable(lines, { unit: "amount", help }), 6, [row(1, 2), true])).toEqual([["svar", "Ti"]]);
  });

  it("are the columns before it in its row, and a header has only itself", () => {
    const columns = [named("a"), named("Verdi")];
    expect(told(itemTable(columns, { unit: "amount", help }), 3)).toEqual([
      ["a", 1],
      ["Verdi", 2],
    ]);
    expect(told(itemTable(columns, { unit: "amount", help }), 0)).toEqual([["svar", "a"]]);
    expect(told(itemTable(columns, { unit: "amount", help, standalone: true }), 3)).toEqual([["Verdi", 2]]);
  });

  it("are itself where the columns or lines have no names", () => {
    expect(told(itemTable(undefined, { unit: "amount", help }), 3)).toEqual([["svar", 2]]);
    expect(told(yearTable([], { unit: "amount", help }), 4)).toEqual([["svar", 10]]);
  });

  it("are the rows before it in a fixed table", () => {
    expect(told(rowTable(lines, { unit: "amount", help }), 1, [[[7]]])).toEqual([
      ["Navn", "a"],
      ["En", 7],
    ]);
  });
});

describe("the unit of a number", () => {
  const answering = (returns: Result, answer: readonly Cell[] | readonly (readonly Cell[])[]) =>
    defineFunction({
      ...texts,
      name: "ENHET",
      parameters: { x: eachYear(amount("x", { help })), ledetekst: lineNames("ledetekst") },
      returns,
      calculate: () => answer,
    });
  const units = (published: PublishedFunction, args: readonly unknown[]) =>
    published.units(args, published.evaluate(args));
  const unit = ["year", "rate"] as const;

  it("is the unit of the answer, in the answer and in the step to it", () => {
    const published = answering(path("rate", { help }), [0.5]);
    expect(units(published, [1])).toEqual([["rate"]]);
    expect(published.explain([1]).steps.map((one) => one.unit)).toEqual(["rate"]);
  });

  it("is that of its column in a table of items, and words are text", () => {
    const published = answering(itemTable([named("År"), named("Andel")], { unit, help }), [
      ["År", "Andel"],
      [2025, 0.5],
    ]);
    expect(units(published, [1])).toEqual([
      ["text", "text"],
      ["year", "rate"],
    ]);
    expect(published.explain([1], 3).steps.map((one) => one.unit)).toEqual(["year", "rate"]);
  });

  it("is that of its line in a year table, whichever way the table lies and with its line names in front", () => {
    const published = answering(yearTable([named("a"), named("b")], { unit, help }), [
      [2025, 2026],
      [0.1, 0.2],
    ]);
    expect(units(published, [row(1, 2)])).toEqual([
      ["year", "year"],
      ["rate", "rate"],
    ]);
    expect(units(published, [column(1, 2)])).toEqual([
      ["year", "rate"],
      ["year", "rate"],
    ]);
    expect(units(published, [row(1, 2), true])).toEqual([
      ["text", "year", "year"],
      ["text", "rate", "rate"],
    ]);
    expect(units(published, [column(1, 2), true])[0]).toEqual(["text", "text"]);
  });
});
