import { catalogue } from "../../engine/catalogue";
import type { PublishedFunction } from "../../engine/definition/define";
import { tokensOf } from "./tokens";

// Without the add-in Excel keeps a call as _xldudf_KOB_AVVIK.
const plain = (name: string): string =>
  name
    .toUpperCase()
    .replace(/^_XLDUDF_/, "")
    .replaceAll(".", "_");

const published = new Map(catalogue.map((one) => [plain(one.name), one]));

/** The function of ours that a formula calls by this name, in any case; undefined when it is not ours. */
export function ownFunction(name: string): PublishedFunction | undefined {
  return published.get(plain(name));
}

/** Whether a formula calls one of our functions, however deep; texts do not count. */
export function callsOwnFunction(formula: string): boolean {
  return tokensOf(formula).some(({ kind, text }) => kind === "function" && ownFunction(text) !== undefined);
}
