import type { CellContent } from "../cellContent";
import { cellValue } from "../cellValue";
import type { GridSection, Section } from "../template/plan";
import { compareVersions, type LocatedDifference } from "../versions/compareVersions";
import { listVersions, type ListedVersion } from "../versions/listVersions";
import type { VersionStatus } from "../versions/version";
import { labelled, lineTable, type Line } from "./lineTable";

/** What has changed since the newest version that was kept. */
export interface ChangesSince {
  readonly version: ListedVersion;
  readonly shown: readonly LocatedDifference[];
  /** How many more figures differ. */
  readonly left: number;
}

const statuses: Readonly<Record<VersionStatus, string>> = {
  utkast: "utkast",
  kommunedirektoerensForslag: "kommunedirektørens forslag",
  vedtatt: "vedtatt",
};

/** The results a reader knows, by their names in the workbook, and what their columns are. */
const results: Readonly<Record<string, { readonly label: string; readonly columns: readonly string[] }>> = {
  HandlingsreglerStatus: {
    label: "Foreslått handlingsregel",
    columns: ["", "mål", "verdi", "margin", "status", "brudd i"],
  },
  LavesteFond: { label: "Laveste fond", columns: ["år", "beløp", "andel"] },
  FondOppfyltFra: { label: "Fondet holder målet fra", columns: [""] },
  KØBStatus: { label: "KØB-modellen samlet", columns: [""] },
};

const mostLines = 40;

/** Compares the workbook with the newest version in it; null when none was kept. */
export async function readChanges(): Promise<ChangesSince | null> {
  const version = (await listVersions()).versions.at(-1);
  if (version === undefined) return null;
  const differences = await compareVersions(version.id);
  const shown = differences.filter(({ kind, label }) => kind !== "result" || label in results).slice(0, mostLines);
  return { version, shown, left: differences.length - shown.length };
}

/** The changes as a reader follows them: assumptions first, then the results that followed. */
export function changeSections(changes: ChangesSince | null): Section[] {
  const heading = "Endret siden siste lagrede versjon";
  if (changes === null) return [sentence(heading, "Ingen lagret versjon.")];
  const { version, shown, left } = changes;
  const since = `Endret siden versjon ${version.number}, «${version.label}», ${statuses[version.status]} ${longDate(version.time)}`;
  if (shown.length === 0 && left === 0) return [sentence(since, "Ingenting er endret.")];
  return [
    lineTable({
      key: "endringer",
      heading: since,
      header: ["Tall", "Gjelder", "Før", "Nå"],
      columns: [{ style: "label" }, { style: "labelYear" }, { format: "amount" }, { format: "amount" }],
      lines: shown.map(lineOf),
    }),
    ...(left > 0 ? [{ kind: "notes" as const, lines: [`I tillegg er ${left} andre tall endret.`] }] : []),
  ];
}

/** A moment as the day a Norwegian reads. */
export function longDate(iso: string): string {
  return new Intl.DateTimeFormat("nb-NO", { dateStyle: "long" }).format(new Date(iso));
}

function sentence(heading: string, text: string): GridSection {
  return lineTable({ key: "endringer", heading, columns: [{ style: "lead" }], lines: [{ cells: [text] }] });
}

function lineOf({ kind, label, column, before, after, key, format = "amount" }: LocatedDifference): Line {
  const values = [textOrNumber(before), textOrNumber(after)];
  const looks = { 2: { format }, 3: { format } };
  const known = kind === "result" ? results[label] : undefined;
  if (known === undefined) return labelled(label, [yearOrText(column), ...values], looks);
  const what = known.columns[Number(/,(\d+)\]$/.exec(key)?.[1])] ?? "";
  const row = column === undefined ? "" : `, ${column}`;
  return labelled(`${known.label}${row}`, [what, ...values], looks);
}

/** The years that head the columns of a table are texts in Excel. */
function yearOrText(column: string | number = ""): string | number {
  return /^\d{4}$/.test(String(column)) ? Number(column) : column;
}

function textOrNumber(content: CellContent | undefined): string | number {
  if (typeof content === "number") return content;
  return cellValue(content).kind === "error" ? "uten svar" : String(content ?? "");
}
