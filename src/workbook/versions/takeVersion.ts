import product from "../../../package.json";
import { loadParts, newPart } from "../storedParts";
import { readFigures } from "./readFigures";
import { versionKind, type VersionStatus } from "./version";

/** What the user says about a version. */
export interface VersionDetails {
  readonly status: VersionStatus;
  readonly label: string;
  /** The caller's clock, as ISO 8601. */
  readonly time: string;
  readonly author?: string;
}

/** The number of the version that was kept; or the results that still show no answer, and nothing was kept. */
export type VersionTaking =
  | { readonly state: "kept"; readonly number: number }
  | { readonly state: "waiting"; readonly results: readonly string[] };

const waiting: ReadonlySet<unknown> = new Set(["#BUSY!", "#GETTING_DATA", "#NAME?"]);

/** Keeps assumptions, scenarios and results as they are now, after the versions there are. */
export async function takeVersion({ status, label, time, author }: VersionDetails): Promise<VersionTaking> {
  return Excel.run(async (context) => {
    const { inputs, scenarios, results } = await readFigures(context);
    const unanswered = results.filter(({ values }) => values.flat().some((value) => waiting.has(value)));
    if (unanswered.length > 0) return { state: "waiting", results: unanswered.map(({ name }) => name) };

    const earlier = await loadParts(context, versionKind);
    const last = earlier
      .flatMap((part) => (part.state === "whole" ? [part] : []))
      .reduce<{ number: number; hash: string }>(
        (latest, { hash, payload }) => (payload.number > latest.number ? { number: payload.number, hash } : latest),
        { number: 0, hash: "" },
      );
    // A part that cannot be read has a number too.
    const number = Math.max(last.number, earlier.length) + 1;
    const part = await newPart(versionKind, {
      number,
      status,
      label,
      time,
      ...(author !== undefined && { author }),
      engine: product.version,
      previous: last.hash,
      inputs,
      scenarios,
      results,
    });
    context.workbook.customXmlParts.add(part.xml);
    await context.sync();
    return { state: "kept", number };
  });
}
