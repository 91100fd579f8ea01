import type { Text } from "../../engine/kernel/text";
import type { Amount, Year } from "../../engine/kernel/units";
import type { CellChange } from "../journal/deedRecord";
import { carryOut } from "../journal/carryOut";
import type { DeedWatch } from "../journal/turnPages";
import type { Problem } from "../kostra/problem";
import { checkAktuarbrev, readAktuarbrev } from "../ledger/aktuarbrev";
import { checkLaaneliste, readLaaneliste } from "../ledger/laaneliste";
import type { Cells, PasteProblem } from "../ledger/pasteArea";
import { pastedCells } from "../ledger/pastedCells";
import { checkPrognosemodell, readPrognosemodell } from "../ledger/prognosemodell";
import { readFormats } from "../readFormats";
import type { NumberFormatName } from "../template/template";
import type { ChosenFile, FileProblems, ImportedFigure } from "./importAccounts";
import { baseYearIn, inputCell } from "./inputCells";
import { aktuarFigures, loanFigures, prognoseFigures, type PastedFigure } from "./pastedFigures";
import { missingLabels, readTemplateSheets, type MissingLabel, type OpenTemplateSheet } from "./templateSheets";

/** What can be pasted: KS' prognosemodell, the pension actuary's letter, the list of loans. */
export type PasteKind = "prognosemodell" | "aktuarbrev" | "laaneliste";

/** A text that was pasted or read from a file, and what it is. */
export interface PasteSource extends ChosenFile {
  readonly kind: PasteKind;
  /** Kroner per 1 of its amounts; the prognosemodell is always in 1 000 kr. */
  readonly unit: Amount;
}

/** A figure that gets its place in the workbook. */
export interface PlacedFigure extends ImportedFigure {
  readonly sheet: string;
  readonly address: string;
  readonly year?: Year;
  readonly format: NumberFormatName | undefined;
}

/** Figures that can be taken in, and all they would change. */
export interface Pasting {
  readonly kind: "ready";
  readonly warnings: readonly FileProblems[];
  readonly figures: readonly PlacedFigure[];
  readonly changes: readonly CellChange[];
}

/** Figures that can be taken in, or why not: faults in the text, or rows that the workbook no longer has. */
export type PastePlan =
  | Pasting
  | { readonly kind: "problems"; readonly files: readonly FileProblems[] }
  | { readonly kind: "missing"; readonly missing: readonly MissingLabel[] }
  | { readonly kind: "noWorkbook" };

interface Area {
  readonly check: (cells: Cells) => readonly PasteProblem[];
  readonly figures: (cells: Cells, baseYear: Year, perThousand: Amount) => PastedFigure[];
}

const areas: Readonly<Record<PasteKind, Area>> = {
  prognosemodell: {
    check: checkPrognosemodell,
    figures: (cells, baseYear) => prognoseFigures(readPrognosemodell(cells), baseYear),
  },
  aktuarbrev: {
    check: checkAktuarbrev,
    figures: (cells, baseYear, perThousand) => aktuarFigures(readAktuarbrev(cells), baseYear, perThousand),
  },
  laaneliste: {
    check: checkLaaneliste,
    figures: (cells, baseYear, perThousand) => loanFigures(readLaaneliste(cells), baseYear, perThousand),
  },
};

/** Checks what was pasted and finds the cells it belongs in; writes nothing. */
export async function planPaste({ kind, name, text, unit }: PasteSource): Promise<PastePlan> {
  const { check, figures } = areas[kind];
  const pasted = pastedCells(text);
  if (pasted.kind === "unclosed") return refused(name, [unclosed(pasted.line)]);
  const { cells } = pasted;
  if (cells.length === 0) return refused(name, [nothing]);
  const problems = check(cells).map(problemOf);
  if (problems.some(({ severity }) => severity === "error")) return refused(name, problems);

  const sheets = await Excel.run(readTemplateSheets);
  const baseYear = baseYearIn(sheets);
  if (baseYear === undefined) return { kind: "noWorkbook" };
  const found = figures(cells, baseYear, 1000 / unit).flatMap((figure) => {
    const cell = inputCell(sheets, figure.cell);
    return cell === undefined ? [] : [{ figure, cell }];
  });
  const missing = missingLabels([...new Set(found.map(({ cell }) => cell.open))]);
  if (missing.length > 0) return { kind: "missing", missing };
  const formats = await Excel.run((context) =>
    readFormats(
      context,
      found.map(({ cell: { open, address } }) => ({ sheet: open.sheet, address })),
    ),
  );
  const warnings = [...problems, ...(kind === "aktuarbrev" ? letterWarnings(cells, sheets, baseYear) : [])];
  return {
    kind: "ready",
    warnings: warnings.length === 0 ? [] : [{ file: name, problems: warnings }],
    figures: found.map(({ figure: { amount, year }, cell: { open, address, label, value } }, index) => ({
      sheet: open.sheet,
      address,
      label,
      ...(year !== undefined && { year }),
      format: formats[index],
      before: value,
      after: amount,
    })),
    changes: found.flatMap(({ figure: { amount, source }, cell }) => cell.changes(amount, source)),
  };
}

/** Writes what the plan lists. */
export async function pasteFigures({ changes }: Pasting, watch?: DeedWatch): Promise<void> {
  await carryOut({ deed: "pasteFigures", changes }, watch);
}

function letterWarnings(cells: Cells, sheets: readonly OpenTemplateSheet[], baseYear: Year): Problem[] {
  const hasYears = readAktuarbrev(cells).every(({ year }) => year !== undefined);
  const rate = inputCell(sheets, "Pensjon.avgift")?.value;
  return [...(hasYears ? [] : [noYear(baseYear)]), ...(rate === 0 ? [withoutAvgift] : [])];
}

function refused(file: string, problems: readonly Problem[]): PastePlan {
  return { kind: "problems", files: [{ file, problems }] };
}

function problemOf({ severity, row, sentence }: PasteProblem): Problem {
  return { severity, control: "H40", lines: [row], sentence };
}

const problem = (severity: Problem["severity"], control: string, lines: number[], sentence: Text): Problem => {
  return { severity, control, lines, sentence };
};

const nothing = problem("error", "H41", [], {
  nb: "Det står ingenting her. Lim inn tabellen med overskriftene.",
  nn: "Det står ingenting her. Lim inn tabellen med overskriftene.",
  en: "There is nothing here. Paste the table with its headers.",
});

const unclosed = (line: number): Problem =>
  problem("error", "H42", [line], {
    nb: `Linje ${line}: et anførselstegn blir aldri lukket. Fjern det, eller sett et til der teksten slutter.`,
    nn: `Linje ${line}: eit hermeteikn blir aldri lukka. Fjern det, eller set eitt til der teksten sluttar.`,
    en: `Line ${line}: a quotation mark is never closed. Remove it, or add one where the text ends.`,
  });

const noYear = (year: Year): Problem =>
  problem("warning", "H43", [], {
    nb: `Brevet nevner ikke noe år over tallene. De settes på ${year}, basisåret.`,
    nn: `Brevet nemner ikkje noko år over tala. Dei blir sette på ${year}, basisåret.`,
    en: `The letter names no year above its figures. They go to ${year}, the base year.`,
  });

const withoutAvgift = problem("warning", "H44", [], {
  nb: "Aktuarens tall er som regel uten arbeidsgiveravgift. Skriv da satsen på arket Pensjon, der det nå står 0 %.",
  nn: "Tala til aktuaren er som regel utan arbeidsgivaravgift. Skriv då satsen på arket Pensjon, der det no står 0 %.",
  en: "The actuary’s figures are usually without employer’s contribution. Then write the rate on the sheet Pensjon, which now has 0 %.",
});
