import { isFormula, isSameContent, shownContent, type CellContent } from "../cellContent";
import { OpenSheets } from "../findSheet";
import { overlapOf, rectangleOf } from "../formula/rectangle";
import { sheetsIn, withRenamedSheets } from "../formula/rewrite";
import { batchesOf, inBatches } from "../inBatches";
import { carryOut } from "../journal/carryOut";
import type { CellChange } from "../journal/deedRecord";
import type { DeedWatch } from "../journal/turnPages";
import { contentsOf } from "../journal/disturbedCells";
import { readUsedCells } from "../readUsedCells";
import { loadParts, newPart } from "../storedParts";
import { formulaFilling } from "./freeze";
import { frozenKind, type Frozen, type FrozenRange } from "./frozenPart";
import { hasMoved, layoutOf, type SheetLayout } from "./sheetLayout";

/** Why a formula is not simply put back. */
export type ThawReason = "changed" | "moved" | "sheetGone" | "referenceGone";

/** A frozen range that the user must decide about; `id` is what `thaw` takes. */
export interface ThawQuestion {
  readonly id: string;
  readonly sheet: string;
  readonly address: string;
  readonly reason: ThawReason;
  readonly formula: string;
  readonly frozen: readonly (readonly CellContent[])[];
  /** What stands there now; empty when the sheet is gone. */
  readonly current: readonly (readonly CellContent[])[];
}

/** How thawing went: done, with how many formulas came back and how many stay frozen; or questions first, and nothing was written. */
export type Thawing =
  | { readonly state: "done"; readonly restored: number; readonly stillFrozen: number }
  | { readonly state: "asks"; readonly questions: readonly ThawQuestion[] };

interface Found {
  readonly part: Frozen;
  readonly range: FrozenRange;
  /** The sheet's name now, and the formula with the names that sheets have now. */
  readonly sheet: string | undefined;
  readonly formula: string;
  readonly current: readonly (readonly CellContent[])[];
  readonly verdict: ThawReason | "asFrozen" | "thawed";
}

/**
 * Tin: puts the frozen formulas back. Asks before anything that is not as it was frozen; the second time the answer is
 * given: what `overwrite` names gets its formula (or is forgotten when its sheet is gone), the rest stays frozen.
 */
export async function thaw(overwrite?: readonly string[], watch?: DeedWatch): Promise<Thawing> {
  const { parts, found } = await Excel.run(readAll);
  const questions = found.flatMap((one) => questionOf(one));
  if (overwrite === undefined && questions.length > 0) return { state: "asks", questions };

  const kept = new Set(questions.map(({ id }) => id).filter((id) => !(overwrite ?? []).includes(id)));
  const restored = found.filter((one) => isWritable(one) && !kept.has(idOf(one.range)));
  const still = parts
    .map((part) => ({
      ...part,
      ranges: found.flatMap((one) => (one.part === part && kept.has(idOf(one.range)) ? [one.range] : [])),
    }))
    .filter(({ ranges }) => ranges.length > 0);
  if (found.length > 0) {
    const plan = {
      deed: "thaw",
      // what was frozen first waits for the others
      changes: restored.map(thawingChange).reverse(),
      addsParts: await Promise.all(still.map((part) => newPart(frozenKind, part))),
      removesParts: await Promise.all(parts.map((part) => newPart(frozenKind, part))),
    };
    await carryOut(plan, watch);
  }
  return { state: "done", restored: restored.length, stillFrozen: kept.size };
}

async function readAll(context: Excel.RequestContext): Promise<{ parts: Frozen[]; found: Found[] }> {
  const stored = await loadParts(context, frozenKind);
  const parts = stored.flatMap((part) => (part.state === "whole" ? [part.payload] : []));
  const sheets = await OpenSheets.read(context);
  const layouts = new Map((await readUsedCells(context)).map((used) => [used.sheet, layoutOf(used)]));
  const ranges = latest(parts);
  const found: Found[] = [];
  await inBatches(
    batchesOf(ranges, () => 1, 200),
    async (batch) => {
      const asked = batch.map(({ part, range }) => {
        const sheet = sheets.nameOf(range);
        const cells =
          sheet === undefined ? undefined : context.workbook.worksheets.getItem(sheet).getRange(range.address);
        return { part, range, sheet, cells: cells?.load("values,formulas") };
      });
      await context.sync();
      for (const { part, range, sheet, cells } of asked) {
        const current =
          cells === undefined ? [] : contentsOf(cells.values as unknown[][], cells.formulas as unknown[][]);
        const formula = withRenamedSheets(range.formula, renamedSheets(part, sheets));
        found.push({
          part,
          range,
          sheet,
          formula,
          current,
          verdict: verdictOn({ part, range, formula, current, sheet }, sheets, layouts),
        });
      }
    },
  );
  return { parts, found };
}

/** A range that was frozen anew counts as it was the last time. */
function latest(parts: readonly Frozen[]): { part: Frozen; range: FrozenRange }[] {
  const all: { part: Frozen; range: FrozenRange }[] = [];
  for (const part of [...parts].reverse()) {
    const own = part.ranges.filter((range) => !all.some((newer) => isOverlapping(newer.range, range)));
    all.unshift(...own.map((range) => ({ part, range })));
  }
  return all;
}

function verdictOn(
  { part, range, formula, current, sheet }: Omit<Found, "verdict">,
  sheets: OpenSheets,
  layouts: ReadonlyMap<string, SheetLayout>,
): Found["verdict"] {
  if (sheet === undefined) return "sheetGone";
  const own = current[0]?.[0] ?? "";
  if (isFormula(own) && isSameContent(own, formula)) return "thawed";
  const others = sheetsIn(formula).filter((name) => !/[[:]/.test(name));
  if (others.some((name) => !sheets.has(name))) return "referenceGone";

  const involved = new Set([sheet, ...others].map((name) => name.toLowerCase()));
  const isMoved = part.sheets.some((then) => {
    const name = sheets.nameOf(then);
    const now = name === undefined || !involved.has(name.toLowerCase()) ? undefined : layouts.get(name);
    return now !== undefined && hasMoved(then.layout, now);
  });
  if (isMoved) return "moved";
  const isAsFrozen = range.values.every((row, r) =>
    row.every((value, c) => isSameContent(value, current[r]?.[c] ?? "")),
  );
  return isAsFrozen ? "asFrozen" : "changed";
}

function questionOf({ range, sheet, formula, current, verdict }: Found): ThawQuestion[] {
  if (verdict === "asFrozen" || verdict === "thawed") return [];
  const { address, values } = range;
  const shown = (rows: readonly (readonly CellContent[])[]) => rows.map((row) => row.map(shownContent));
  return [
    {
      id: idOf(range),
      sheet: sheet ?? range.sheet,
      address,
      reason: verdict,
      formula,
      frozen: shown(values),
      current: shown(current),
    },
  ];
}

/** A formula that refers to a sheet that is gone, Excel would not take. */
function isWritable({ verdict }: Found): boolean {
  return verdict === "asFrozen" || verdict === "changed" || verdict === "moved";
}

function thawingChange({ range, formula, current }: Found): CellChange {
  const { sheetId, sheet, address, values } = range;
  return { sheetId, sheet, address, before: current, after: formulaFilling(formula, values) };
}

function renamedSheets(part: Frozen, sheets: OpenSheets): ReadonlyMap<string, string> {
  return new Map(
    part.sheets.flatMap((then) => {
      const now = sheets.nameOf(then);
      return now === undefined || now === then.sheet ? [] : [[then.sheet.toLowerCase(), now] as const];
    }),
  );
}

function idOf({ sheetId, address }: FrozenRange): string {
  return `${sheetId}!${address}`;
}

function isOverlapping(one: FrozenRange, other: FrozenRange): boolean {
  const [a, b] = [rectangleOf(one.address), rectangleOf(other.address)];
  return one.sheetId === other.sheetId && a !== undefined && b !== undefined && overlapOf(a, b) !== undefined;
}
