import { readArguments } from "../../engine/definition/arguments";
import type { Cell } from "../../engine/definition/cell";
import { rowsOf, type PublishedFunction } from "../../engine/definition/define";
import type { Unit } from "../../engine/definition/kind";
import type { Parameter } from "../../engine/definition/parameter";
import { DomainError, NoAnswer } from "../../engine/kernel/errors";
import type { RangeReading } from "../../workbook/readRange";
import type { Entry } from "./readEntry";

/** What a field holds, and for something on a sheet what stands there. */
export type Given =
  Exclude<Entry, { readonly kind: "reference" }> | { readonly kind: "range"; readonly reading: RangeReading };

/** What is wrong with one field: the function's own complaint, or that its cells cannot be used. */
export type FieldFault =
  | { readonly kind: "complaint"; readonly error: DomainError }
  | { readonly kind: "expression" }
  | Exclude<RangeReading, { readonly kind: "cells" }>;

/** What a call comes to before it is written anywhere. */
export interface Preview {
  /** By parameter key; a field that is only empty is not at fault until something is to be written. */
  readonly faults: Readonly<Record<string, FieldFault>>;
  /** The required parameters that are still empty, by key. */
  readonly missing: readonly string[];
  readonly outcome:
    | {
        readonly kind: "answer";
        readonly rows: readonly (readonly Cell[])[];
        readonly units: readonly (readonly Unit[])[];
      }
    /** The call is right, but has no answer (#N/A), or is refused as a whole. */
    | { readonly kind: "sentence"; readonly error: NoAnswer | DomainError }
    | null;
}

/** Works out a call from its fields with the function itself; nothing is worked out while a field is at fault. */
export function previewCall(published: PublishedFunction, fields: Readonly<Record<string, Given>>): Preview {
  const parameters = Object.entries(published.parameters);
  const faults: Record<string, FieldFault> = {};
  const missing: string[] = [];
  const args = parameters.map(([key, parameter]) => {
    const given = fields[key] ?? { kind: "omitted" };
    const argument = argumentOf(given);
    if (given.kind === "omitted") {
      if (!parameter.optional) missing.push(key);
      return argument;
    }
    const fault = ownFault(given) ?? complaintAbout(key, parameter, argument);
    if (fault !== undefined) faults[key] = fault;
    return argument;
  });
  const isReady = Object.keys(faults).length + missing.length === 0;
  if (!isReady) return { faults, missing, outcome: null };
  try {
    const answer = published.evaluate(args);
    return { faults, missing, outcome: { kind: "answer", rows: rowsOf(answer), units: published.units(args, answer) } };
  } catch (error) {
    if (error instanceof NoAnswer) return { faults, missing, outcome: { kind: "sentence", error } };
    if (!(error instanceof DomainError)) throw error;
    const complaint = error as DomainError;
    const key = keyAtFault(published, complaint);
    if (key === undefined) return { faults, missing, outcome: { kind: "sentence", error: complaint } };
    return { faults: { [key]: { kind: "complaint", error: complaint } }, missing, outcome: null };
  }
}

/** An argument as Excel hands it over: a single cell alone, anything larger as rows, nothing as null. */
function argumentOf(given: Given): unknown {
  const rows =
    given.kind === "cells"
      ? given.rows
      : given.kind === "range" && given.reading.kind === "cells"
        ? given.reading.rows
        : [];
  const [[only] = []] = rows;
  return rows.flat().length > 1 ? rows : (only ?? null);
}

function ownFault(given: Given): FieldFault | undefined {
  if (given.kind === "expression") return given;
  return given.kind === "range" && given.reading.kind !== "cells" ? given.reading : undefined;
}

/** What the function says about one argument by itself, so that every field hears of its own faults at once. */
function complaintAbout(key: string, parameter: Parameter, argument: unknown): FieldFault | undefined {
  try {
    readArguments({ [key]: parameter }, [argument]);
    return undefined;
  } catch (error) {
    if (error instanceof DomainError) return { kind: "complaint", error: error as DomainError };
    throw error;
  }
}

/** The parameter that a complaint names. */
function keyAtFault({ parameters }: PublishedFunction, error: DomainError): string | undefined {
  const place = "place" in error.facts ? error.facts.place : undefined;
  return Object.keys(parameters).find((key) => parameters[key]?.name === place?.argument);
}
