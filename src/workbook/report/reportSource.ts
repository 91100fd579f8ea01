import { cellValue } from "../cellValue";
import { placeOf } from "../figures/locateRows";
import type { OpenTemplateSheet } from "../figures/templateSheets";
import { cellAddress } from "../formula/rectangle";
import type { CellPlace } from "../showCell";
import { templatePlace } from "../template/templateLayout";

/** What a report takes from a cell; "" is a cell that is not filled in. */
export type Figure = number | string;

/** A cell that shows an error, or has not been calculated yet. */
export interface UnreadyCell extends CellPlace {
  readonly value: string;
}

/** A figure that is not filled in, and the years it lacks when it stands along the axis. */
export interface Blank {
  readonly label: string;
  readonly years: readonly number[];
}

/** The years of the plan, and their places along the axis. */
export interface ReportYears {
  readonly all: readonly number[];
  /** From the last accounts to the end of the plan period. */
  readonly shown: readonly number[];
  readonly plan: readonly number[];
}

/** Reads the open workbook by the references of the template, and keeps account of what it could not use. */
export class ReportSource {
  readonly unready: UnreadyCell[] = [];
  readonly blanks: Blank[] = [];
  readonly years: ReportYears;

  constructor(private readonly sheets: readonly OpenTemplateSheet[]) {
    const all = this.range("Fond.år:*").map(Number);
    const from = Number(this.cell("Forutsetninger.planFra"));
    const to = from + Number(this.cell("Forutsetninger.planLengde")) - 1;
    const places = (isMeant: (year: number) => boolean): number[] =>
      all.flatMap((year, index) => (isMeant(year) ? [index] : []));
    this.years = {
      all,
      shown: places((year) => year <= to),
      plan: places((year) => from <= year && year <= to),
    };
  }

  /** One cell as it is. */
  cell(reference: string): Figure {
    return this.range(reference)[0] ?? "";
  }

  /** One cell that ought to be filled in. */
  filledCell(reference: string, label: string): Figure {
    const figure = this.cell(reference);
    if (figure === "") this.lacks(label);
    return figure;
  }

  /** A row at some places along its axis, as it is. */
  row(reference: string, places: readonly number[]): Figure[] {
    const figures = this.range(`${reference}:*`);
    return places.map((place) => figures[place] ?? "");
  }

  /** A row that ought to be filled in at these places. */
  filledRow(reference: string, places: readonly number[]): Figure[] {
    const figures = this.row(reference, places);
    const lacking = places.filter((_, index) => figures[index] === "");
    if (lacking.length > 0) this.lacks(this.label(reference), this.yearsAt(lacking));
    return figures;
  }

  /** Notes that something is not filled in. */
  lacks(label: string, years: readonly number[] = []): void {
    this.blanks.push({ label, years });
  }

  /** The years at some places along the axis. */
  yearsAt(places: readonly number[]): number[] {
    return places.map((place) => this.years.all[place] ?? 0);
  }

  /** What a row is called in the sheet. */
  label(reference: string): string {
    const { sheet, address } = templatePlace(`${reference}:*`);
    return String(this.at(sheet, placeOf(address).row, 0));
  }

  /** What a row says of itself right of its figures. */
  remark(reference: string): Figure {
    const { sheet, address } = templatePlace(`${reference}:*`);
    const { row, column, columns } = placeOf(address);
    return this.at(sheet, row, column + columns);
  }

  /** What a sheet of the template is called now. */
  sheetName(sheet: string): string {
    return this.open(sheet).sheet;
  }

  /** One cell by its place in the template, counted from zero. */
  at(sheet: string, row: number, column: number): Figure {
    const open = this.open(sheet);
    const rowNow = open.rowNow(row);
    const value = cellValue(open.value(rowNow, column));
    switch (value.kind) {
      case "number":
        return value.number;
      case "text":
        return value.text;
      case "empty":
        return "";
      case "error":
      case "calculating":
        this.noteUnready({
          sheet: open.sheet,
          address: cellAddress(rowNow, column),
          value: value.kind === "error" ? value.code : "#BUSY!",
        });
        return "";
    }
  }

  /** Notes a cell without an answer, once. */
  noteUnready({ sheet, address, value }: UnreadyCell): void {
    const isNoted = this.unready.some((one) => one.sheet === sheet && one.address === address);
    if (!isNoted) this.unready.push({ sheet, address, value });
  }

  private range(reference: string): Figure[] {
    const { sheet, address } = templatePlace(reference);
    const { row, column, rows, columns } = placeOf(address);
    return Array.from({ length: rows * columns }, (_, index) =>
      this.at(sheet, row + Math.floor(index / columns), column + (index % columns)),
    );
  }

  private open(sheet: string): OpenTemplateSheet {
    const open = this.sheets.find(({ template }) => template.name === sheet);
    if (open === undefined) throw new RangeError(`the workbook has no sheet ${sheet}`);
    return open;
  }
}
