import { shownContent, type CellContent } from "../cellContent";
import { carryOut } from "../journal/carryOut";
import type { CellChange } from "../journal/deedRecord";
import type { DeedWatch } from "../journal/turnPages";
import { readFormats } from "../readFormats";
import type { NumberFormatName } from "../template/template";
import { loadVersion } from "./compareVersions";
import { differences, type Difference } from "./differences";
import { headerChanges, onAxesOf } from "./onAxesOf";
import { placesIn } from "./placesIn";
import { readFigures, type CellPlace } from "./readFigures";

/** A cell that restoring would write to. */
export interface RestoredCell extends Pick<CellPlace, "sheet" | "address"> {
  readonly label: string;
  readonly column?: string | number;
  readonly format: NumberFormatName | undefined;
  readonly current: CellContent;
  readonly restored: CellContent;
}

/** What restoring a version would do to the open workbook, for the user to see first. */
export interface RestorePreview {
  readonly version: string;
  readonly cells: readonly RestoredCell[];
  /** What the version has and the workbook has no cell for: years that have rolled out, lines that were deleted. */
  readonly homeless: readonly Pick<Difference, "label" | "column" | "after">[];
}

/** How restoring went: done, or the workbook is no longer as it was previewed, and nothing was written. */
export type Restoring =
  | { readonly state: "done"; readonly cells: number }
  | { readonly state: "changedSince"; readonly preview: RestorePreview };

interface Restoration {
  readonly preview: RestorePreview;
  readonly changes: readonly CellChange[];
}

/** Tells which assumptions and scenario figures restoring a version would change; writes nothing. */
export async function previewRestore(version: string): Promise<RestorePreview> {
  return (await Excel.run((context) => restorationOf(context, version))).preview;
}

/** Writes the assumptions and scenario figures of a version back, exactly as they were previewed. */
export async function restoreAssumptions(preview: RestorePreview, watch?: DeedWatch): Promise<Restoring> {
  const now = await Excel.run((context) => restorationOf(context, preview.version));
  if (JSON.stringify(now.preview) !== JSON.stringify(preview)) return { state: "changedSince", preview: now.preview };
  if (now.changes.length > 0) await carryOut({ deed: "restoreVersion", changes: now.changes }, watch);
  return { state: "done", cells: now.preview.cells.length };
}

async function restorationOf(context: Excel.RequestContext, id: string): Promise<Restoration> {
  const now = await readFigures(context);
  const version = await loadVersion(context, id);
  const open = onAxesOf(version, now);
  const places = placesIn(open);
  const wanted = differences(open, version).filter(({ kind, after }) => kind !== "result" && after !== undefined);
  const found = wanted.flatMap((difference) => {
    const place = places.get(difference.key);
    const { before, after } = difference;
    return place === undefined || before === undefined || after === undefined
      ? []
      : [{ difference, place, before, after }];
  });
  const formats = await readFormats(
    context,
    found.map(({ place }) => place),
  );
  return {
    preview: {
      version: id,
      cells: found.map(({ difference: { label, column }, place: { sheet, address }, before, after }, index) => ({
        sheet,
        address,
        label,
        ...(column !== undefined && { column }),
        format: formats[index],
        current: shownContent(before),
        restored: shownContent(after),
      })),
      homeless: wanted
        .filter(({ key, before }) => before === undefined || !places.has(key))
        .map(({ label, column, after }) => ({ label, ...(column !== undefined && { column }), after })),
    },
    changes: [
      ...headerChanges(now, open),
      ...found.map(({ place: { sheetId, sheet, address }, before, after }) => ({
        sheetId,
        sheet,
        address,
        before: [[before]],
        after: [[after]],
      })),
    ],
  };
}
