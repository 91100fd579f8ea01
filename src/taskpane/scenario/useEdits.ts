import { useState } from "react";

import type { CellContent } from "../../workbook/cellContent";
import { readAmount } from "../../workbook/ledger/amountText";
import type { EditableMeasures, MeasureEdit } from "../../workbook/scenarios/editMeasures";

/** What has been typed and not yet written. */
interface Edits {
  readonly typed: (index: number, year: number) => string | undefined;
  /** The cells whose level is another than in the table; faulty when something typed is no number. */
  readonly changesIn: (measures: EditableMeasures) => readonly MeasureEdit[] | "faulty";
}

/** Keeps what is typed apart from what the workbook says, so that a new reading does not take it. */
export function useEdits(): readonly [
  Edits,
  { readonly type: (index: number, year: number, text: string) => void; readonly clear: () => void },
] {
  const [texts, setTexts] = useState<ReadonlyMap<string, string>>(new Map());
  const typed = (index: number, year: number): string | undefined => texts.get(keyOf(index, year));
  const changesIn = ({ lines, years, revenues }: EditableMeasures): readonly MeasureEdit[] | "faulty" => {
    const changes = lines.flatMap(({ line, levels }, index) =>
      years.flatMap((year, at): (MeasureEdit | "faulty")[] => {
        const text = typed(index, year);
        if (text === undefined) return [];
        const level = levelOf(text, revenues.get(year));
        if (level === undefined) return ["faulty"];
        return isSame(level, levels[at] ?? "") ? [] : [{ index, line, year, level }];
      }),
    );
    const sound = changes.filter((change) => change !== "faulty");
    return sound.length < changes.length ? "faulty" : sound;
  };
  return [
    { typed, changesIn },
    {
      type: (index, year, text) => {
        setTexts(new Map(texts).set(keyOf(index, year), text));
      },
      clear: () => {
        setTexts(new Map());
      },
    },
  ];
}

/** The level that a text writes, a percentage being of the year's revenue; null for none, undefined when it is no number. */
export function levelOf(text: string, revenue: number | undefined): number | null | undefined {
  if (text.trim() === "") return null;
  if (!isShare(text)) return readAmount(text);
  const percent = readAmount(text.trim().slice(0, -1));
  return percent === undefined || revenue === undefined ? undefined : (percent * revenue) / 100;
}

/** Whether a text writes a percentage. */
export function isShare(text: string): boolean {
  return text.trim().endsWith("%");
}

function isSame(level: number | null, content: CellContent): boolean {
  return level === null ? content === "" : content === level;
}

function keyOf(index: number, year: number): string {
  return `${index}:${year}`;
}
