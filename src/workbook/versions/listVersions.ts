import { loadParts, type StoredPart } from "../storedParts";
import { versionKind, type Version } from "./version";

/** A version in the list; `id` is how it is asked for, and is made of its content. */
export interface ListedVersion extends Pick<Version, "number" | "status" | "label" | "time" | "author" | "engine"> {
  readonly id: string;
  /** Whether the version it was kept after is still there unchanged. */
  readonly isChained: boolean;
}

/** The versions in the open workbook, oldest first, and how many parts could not be read. */
export interface VersionList {
  readonly versions: readonly ListedVersion[];
  readonly damaged: number;
  /** Kept by a newer version of the add-in; they are left alone. */
  readonly newer: number;
}

/** Lists the versions in the open workbook. */
export async function listVersions(): Promise<VersionList> {
  return Excel.run(async (context) => {
    const parts = await loadParts(context, versionKind);
    return {
      versions: listed(parts),
      damaged: parts.filter(({ state }) => state === "damaged").length,
      newer: parts.filter(({ state }) => state === "newer").length,
    };
  });
}

function listed(parts: readonly StoredPart<Version>[]): ListedVersion[] {
  const whole = parts
    .flatMap((part) => (part.state === "whole" ? [part] : []))
    .sort((a, b) => a.payload.number - b.payload.number);
  const lowest = whole[0]?.payload.number;
  return whole.map(({ hash, payload: { number, status, label, time, author, engine, previous } }) => ({
    id: hash,
    number,
    status,
    label,
    time,
    author,
    engine,
    // two users may keep a version at the same time, after the same one
    isChained:
      previous === ""
        ? number === lowest
        : whole.some((earlier) => earlier.hash === previous && earlier.payload.number < number),
  }));
}
