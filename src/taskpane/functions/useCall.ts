import { useEffect, useMemo, useState } from "react";

import type { PublishedFunction } from "../../engine/definition/define";
import type { Notation } from "../../workbook/formula/notation";
import type { RangePlace, RangeReading } from "../../workbook/readRange";
import { isCellEditing } from "../problem";
import { previewCall, type Given, type Preview } from "./previewCall";
import { readEntry, type Entry } from "./readEntry";

/** What a person has typed, by parameter key. */
export type Typed = Readonly<Record<string, string>>;

/** Reads ranges that are written as in a formula. */
export type ReadRanges = (texts: readonly string[]) => Promise<readonly RangeReading[]>;

/** A call worked out: what it comes to, and the ranges that it reads. */
export interface WorkedOut {
  readonly preview: Preview;
  readonly reads: readonly RangePlace[];
}

/** A call as it stands in the fields. */
export interface Call {
  readonly entries: Readonly<Record<string, Entry>>;
  /** The latest that was worked out; null at first, or when the workbook could not be read. */
  readonly latest: WorkedOut | null;
  readonly problem: unknown;
  /** Works the call out now, for what is about to be written. */
  readonly workOut: () => Promise<WorkedOut>;
}

const quietMilliseconds = 250;
const rereadMilliseconds = 1000;

/** Follows the fields of one function, and what stands in the cells they point at; `changes` counts what happened to those. */
export function useCall(
  published: PublishedFunction,
  typed: Typed,
  options: { readonly notation: Notation; readonly readRanges: ReadRanges; readonly changes: number },
): Call {
  const { notation, readRanges, changes } = options;
  const [latest, setLatest] = useState<WorkedOut | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const entries = useMemo(
    () =>
      Object.fromEntries(
        Object.entries(published.parameters).map(([key, parameter]) => [
          key,
          readEntry(typed[key] ?? "", parameter, notation),
        ]),
      ),
    [published, typed, notation],
  );

  useEffect(() => {
    let isCurrent = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const attempt = (): void => {
      workOut(published, entries, readRanges).then(
        (worked) => {
          if (!isCurrent) return;
          setLatest(worked);
          setProblem(null);
        },
        (error: unknown) => {
          if (!isCurrent) return;
          // Nobody asked for this reading: it waits until the user has left the cell.
          if (isCellEditing(error)) timer = setTimeout(attempt, rereadMilliseconds);
          else setProblem(error);
        },
      );
    };
    timer = setTimeout(attempt, quietMilliseconds);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [published, entries, readRanges, changes]);

  return { entries, latest, problem, workOut: () => workOut(published, entries, readRanges) };
}

async function workOut(
  published: PublishedFunction,
  entries: Readonly<Record<string, Entry>>,
  readRanges: ReadRanges,
): Promise<WorkedOut> {
  const texts = Object.values(entries).flatMap((entry) => (entry.kind === "reference" ? [entry.text] : []));
  const readings = texts.length === 0 ? [] : await readRanges(texts);
  const read = new Map(texts.map((text, index) => [text, readings[index]]));
  const fields = Object.entries(entries).map(([key, entry]): [string, Given] => {
    if (entry.kind !== "reference") return [key, entry];
    return [key, { kind: "range", reading: read.get(entry.text) ?? { kind: "notFound" } }];
  });
  return {
    preview: previewCall(published, Object.fromEntries(fields)),
    reads: readings.flatMap((reading) => (reading.kind === "cells" ? [reading.place] : [])),
  };
}
