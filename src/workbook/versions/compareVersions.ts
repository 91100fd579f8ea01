import { shownContent, type CellContent } from "../cellContent";
import { readFormats } from "../readFormats";
import { loadParts } from "../storedParts";
import type { NumberFormatName } from "../template/template";
import { differences, type Difference } from "./differences";
import { readFigures, type CellPlace } from "./readFigures";
import { placesIn } from "./placesIn";
import { versionKind, type Version } from "./version";

/** A figure that differs, where it stands in the open workbook if it does, and how it looks there. */
export interface LocatedDifference extends Difference {
  readonly place: Pick<CellPlace, "sheet" | "address"> | undefined;
  readonly format: NumberFormatName | undefined;
}

/** There is no whole version of this content in the workbook. */
export class NoSuchVersionError extends Error {}

/** Compares a version with another, or without one with the open workbook as it is now. */
export async function compareVersions(before: string, after?: string): Promise<LocatedDifference[]> {
  return Excel.run(async (context) => {
    const open = await readFigures(context);
    const places = placesIn(open);
    const [from, to] = [
      await loadVersion(context, before),
      after === undefined ? open : await loadVersion(context, after),
    ];
    const found = differences(from, to).map((difference) => ({ ...difference, place: places.get(difference.key) }));
    const formats = await readFormats(
      context,
      found.map(({ place }) => place),
    );
    return found.map((difference, index) => ({
      ...difference,
      before: shown(difference.before),
      after: shown(difference.after),
      format: formats[index],
    }));
  });
}

function shown(content: CellContent | undefined): CellContent | undefined {
  return content === undefined ? undefined : shownContent(content);
}

/** Finds a version by its id. */
export async function loadVersion(context: Excel.RequestContext, id: string): Promise<Version> {
  const parts = await loadParts(context, versionKind);
  const found = parts.find((part) => part.state === "whole" && part.hash === id);
  if (found?.state !== "whole") throw new NoSuchVersionError(id);
  return found.payload;
}
