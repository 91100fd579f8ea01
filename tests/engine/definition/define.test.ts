import type { Cell } from "../../../src/engine/definition/cell";
import { defineFunction, type PublishedFunction } from "../../../src/engine/definition/define";
import { step } from "../../../src/engine/definition/explanation";
import { amount, besideSeries, eachYear, lineNames, series } from "../../../src/engine/definition/parameter";
import { itemTable, path, value, yearTable, type Result } from "../../../src/engine/definition/result";
import { DomainError } from "../../../src/engine/kernel/errors";
import { column, row } from "../call";

const help = { nb: "", nn: "", en: "" };
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
      new DomainError("notInForce", { place: undefined, name: "n", from: 1, given: 0 }),
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

describe("the year an explanation is asked about", () => {
  const returning = (returns: Result): PublishedFunction =>
    defineFunction({
      ...texts,
      name: "TABELL",
      parameters: { x: series(amount("x", { help })), ledetekst: lineNames("ledetekst") },
      returns,
      calculate: ({ x }) => [x.map((cell) => cell), x.map((cell) => cell * 10)],
      explain: (_input, year) => [step("year", year, "year")],
    });
  const yearOf = (published: PublishedFunction, args: readonly unknown[], cell: number) =>
    published.explain(args, cell).steps[0]?.value;

  it("is that of the cell in a table of years, whichever way it lies", () => {
    const published = returning(yearTable(["a", "b"], { unit: "amount", help }));
    expect([0, 2, 3, 5].map((cell) => yearOf(published, [row(1, 2, 3)], cell))).toEqual([0, 2, 0, 2]);
    expect([0, 1, 2, 5].map((cell) => yearOf(published, [column(1, 2, 3)], cell))).toEqual([0, 0, 1, 2]);
  });

  it("is counted from behind the line names, and is the first for a line name itself", () => {
    const published = returning(yearTable(["a", "b"], { unit: "amount", help }));
    expect([0, 1, 3, 4, 5].map((cell) => yearOf(published, [row(1, 2, 3), true], cell))).toEqual([0, 0, 2, 0, 0]);
    expect([0, 2, 7].map((cell) => yearOf(published, [column(1, 2, 3), true], cell))).toEqual([0, 0, 2]);
  });

  it("is the first in a table of items, which has no years", () => {
    const published = returning(itemTable(["a", "b", "c"], { unit: "amount", help }));
    expect([0, 2, 5].map((cell) => yearOf(published, [row(1, 2, 3)], cell))).toEqual([0, 0, 0]);
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
    const published = answering(itemTable(["År", "Andel"], { unit, help }), [
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
    const published = answering(yearTable(["a", "b"], { unit, help }), [
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
