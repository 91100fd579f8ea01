import type { Cell } from "../../engine/definition/cell";
import { rowsOf } from "../../engine/definition/define";
import type { Parameter } from "../../engine/definition/parameter";
import { sentence } from "../../engine/definition/sentences";
import type { Text } from "../../engine/kernel/text";
import { DomainError, NoAnswer } from "../../engine/kernel/errors";
import { addressOf, cellAddress } from "../formula/rectangle";
import type { RangeReading } from "../readRange";
import type { ExplainedCall, Hindrance, Input } from "./cellStory";
import type { Argument, OwnCall } from "./ownCall";

/** What the ranges of a call hold, by their text. */
export type Readings = ReadonlyMap<string, RangeReading>;

type Rows = readonly (readonly (Cell | null)[])[];

/** The answer of a call as rows, or why there is none. */
export type Answer = { readonly rows: readonly (readonly Cell[])[] } | Hindrance;

class Hindered extends Error {
  constructor(readonly hindrance: Hindrance) {
    super(hindrance.kind);
  }
}

/** Works a call out with the engine, from what its ranges hold. */
export function answerOf(call: OwnCall, readings: Readings): Answer {
  try {
    return { rows: rowsOf(call.published.evaluate(argumentsOf(call, readings))) };
  } catch (error) {
    if (error instanceof Hindered) return error.hindrance;
    if (error instanceof DomainError || error instanceof NoAnswer) return { kind: "refused", sentence: inAll(error) };
    throw error;
  }
}

/** Explains one cell of the answer of a call that has one; the cell counts from 0 in reading order. */
export function explainCall(call: OwnCall, readings: Readings, cell: number): Omit<ExplainedCall, "isWhole"> {
  const { name, summary, formula } = call.published;
  const { steps, law, dated, year } = call.published.explain(argumentsOf(call, readings), cell);
  const inputs = Object.values(call.published.parameters).flatMap((parameter, index) => {
    const argument = call.arguments[index];
    if (argument === undefined || argument.kind === "omitted") return [];
    return [inputOf(parameter, argument, call.texts[index] ?? "", readings, year)];
  });
  return { name, summary, formula, inputs, steps, law, dated };
}

function argumentsOf(call: OwnCall, readings: Readings): unknown[] {
  const names = Object.values(call.published.parameters).map(({ name }) => name);
  return call.arguments.map((argument, index) => {
    const rows = rowsIn(argument, names[index] ?? "", call.texts[index] ?? "", readings);
    return rows.flat().length > 1 ? rows : (rows[0]?.[0] ?? null);
  });
}

function rowsIn(argument: Argument, name: string, text: string, readings: Readings): Rows {
  switch (argument.kind) {
    case "omitted":
      return [];
    case "constant":
      return argument.rows;
    case "call":
      return rowsOf(argument.call.published.evaluate(argumentsOf(argument.call, readings)));
    case "expression":
      throw new Hindered({ kind: "expression", argument: name, text });
    case "range": {
      const reading = readings.get(argument.text);
      if (reading?.kind === "cells") return reading.rows;
      if (reading?.kind !== "cellError") throw new Hindered({ kind: "expression", argument: name, text });
      const { sheet, cell, code } = reading;
      throw new Hindered({ kind: "inputError", argument: name, place: { sheet, address: cell }, code });
    }
  }
}

function inputOf(
  { name, help, kind: { unit }, shape }: Parameter,
  argument: Argument,
  text: string,
  readings: Readings,
  year: number | undefined,
): Input {
  const rows = rowsIn(argument, name, text, readings);
  const cells = rows.flat();
  const isByYear = shape === "each" || shape === "perYear" || shape === "series";
  const at = cells.length === 1 ? 0 : isByYear && year !== undefined && year < cells.length ? year : undefined;
  const reading = argument.kind === "range" ? readings.get(argument.text) : undefined;
  const input = { name, help, unit, text, cells: cells.length, value: at === undefined ? undefined : cells[at] };
  if (reading?.kind !== "cells") return { ...input, place: undefined };
  const { place } = reading;
  const address =
    at === undefined
      ? addressOf(place)
      : cellAddress(place.row + Math.floor(at / place.columns), place.column + (at % place.columns));
  return { ...input, place: { sheet: place.sheet, address } };
}

function inAll(error: DomainError | NoAnswer): Text {
  return { nb: sentence(error, "nb"), nn: sentence(error, "nn"), en: sentence(error, "en") };
}
