import {
  BooleanNumber,
  InsertSheetMutation,
  mergeWorksheetSnapshotWithDefault,
  RemoveSheetCommand,
  SetWorksheetHideMutation,
  SetWorksheetOrderCommand,
  type Worksheet,
} from "./univer";
import type { Engine } from "./engine";
import { Kept } from "./kept";

/** How many rows and columns a sheet starts with in the engine. */
const SIZE = { rowCount: 200, columnCount: 40 };

/** Univer goes to a sheet that is added or unhidden unless a colleague did it; Excel stays where it is. */
const UNSHOWN = { fromCollab: true };

/** Whether a sheet has a tab; only an add-in brings back what is very hidden. */
export type SheetVisibility = "Visible" | "Hidden" | "VeryHidden";

/** One sheet, as a list shows it. */
export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly tabColor: string;
}

/** The sheets of the workbook: order, names and looks. */
export class Sheets {
  private nextNumber = 1;
  private readonly veryHidden: Kept<readonly string[]>;

  constructor(private readonly engine: Engine) {
    this.veryHidden = new Kept<readonly string[]>(engine, "veryHiddenSheets", []);
  }

  /** Every sheet in tab order. */
  list(): SheetInfo[] {
    return this.engine.workbook.getSheets().map((sheet) => this.info(sheet));
  }

  /** One sheet by id, or by name in any case. */
  find(idOrName: string): SheetInfo | undefined {
    const wanted = idOrName.toUpperCase();
    const sheets = this.engine.workbook.getSheets();
    const found =
      sheets.find((sheet) => sheet.getSheetId() === idOrName) ??
      sheets.find((sheet) => sheet.getName().toUpperCase() === wanted);
    return found === undefined ? undefined : this.info(found);
  }

  /** The sheet that is shown. */
  active(): SheetInfo {
    return this.info(this.engine.workbook.getActiveSheet());
  }

  /** Adds a sheet last, without showing it, as Excel does. */
  add(name: string): SheetInfo {
    const id = this.newId();
    const params = {
      unitId: this.engine.workbook.getUnitId(),
      index: this.list().length,
      sheet: mergeWorksheetSnapshotWithDefault({ id, name, ...SIZE }),
    };
    this.engine.commands.syncExecuteCommand(InsertSheetMutation.id, params, UNSHOWN);
    return this.info(this.engine.worksheet(id));
  }

  /** Removes a sheet. */
  remove(sheetId: string): void {
    this.engine.commands.syncExecuteCommand(RemoveSheetCommand.id, {
      unitId: this.engine.workbook.getUnitId(),
      subUnitId: sheetId,
    });
  }

  /** Gives a sheet a new name; formulas follow. */
  rename(sheetId: string, name: string): void {
    this.engine.sheet(sheetId).setName(name);
  }

  /** Shows a sheet. */
  activate(sheetId: string): void {
    this.engine.book.setActiveSheet(sheetId);
  }

  /** Moves a sheet to a place in the tab order. */
  move(sheetId: string, order: number): void {
    const params = { unitId: this.engine.workbook.getUnitId(), subUnitId: sheetId, order };
    this.engine.commands.syncExecuteCommand(SetWorksheetOrderCommand.id, params);
  }

  /** Shows or hides a sheet's tab; when the sheet itself is shown, its neighbour comes in its place. */
  setVisibility(sheetId: string, visibility: SheetVisibility): void {
    const others = this.veryHidden.get().filter((id) => id !== sheetId);
    this.veryHidden.set(visibility === "VeryHidden" ? [...others, sheetId] : others);
    if (visibility !== "Visible" && this.active().id === sheetId) this.activateNeighbour(sheetId);
    const hidden = visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    const params = { unitId: this.engine.workbook.getUnitId(), subUnitId: sheetId, hidden };
    this.engine.commands.syncExecuteCommand(SetWorksheetHideMutation.id, params, UNSHOWN);
  }

  /** Colours a sheet's tab; the empty string takes the colour away. */
  setTabColor(sheetId: string, color: string): void {
    this.engine.sheet(sheetId).setTabColor(color);
  }

  /** Whether gridlines are drawn. */
  showsGridlines(sheetId: string): boolean {
    return this.engine.worksheet(sheetId).getConfig().showGridlines !== BooleanNumber.FALSE;
  }

  /** Draws or hides gridlines. */
  setGridlines(sheetId: string, shown: boolean): void {
    this.engine.sheet(sheetId).setHiddenGridlines(!shown);
  }

  /** Freezes the top rows and left columns; zero and zero unfreezes. */
  freeze(sheetId: string, rows: number, columns: number): void {
    const sheet = this.engine.sheet(sheetId);
    if (rows === 0 && columns === 0) sheet.cancelFreeze();
    else {
      sheet.setFreeze({
        startRow: rows > 0 ? rows : -1,
        startColumn: columns > 0 ? columns : -1,
        ySplit: rows,
        xSplit: columns,
      });
    }
  }

  /** How many rows and columns are frozen. */
  frozen(sheetId: string): { rows: number; columns: number } {
    const { xSplit, ySplit } = this.engine.worksheet(sheetId).getFreeze();
    return { rows: Math.max(0, ySplit), columns: Math.max(0, xSplit) };
  }

  private activateNeighbour(sheetId: string): void {
    const sheets = this.list();
    const index = sheets.findIndex(({ id }) => id === sheetId);
    const neighbours = [...sheets.slice(index + 1), ...sheets.slice(0, index).reverse()];
    const next = neighbours.find(({ visibility }) => visibility === "Visible");
    if (next !== undefined) this.activate(next.id);
  }

  private info(sheet: Worksheet): SheetInfo {
    const id = sheet.getSheetId();
    const isHidden = sheet.isSheetHidden() === BooleanNumber.TRUE;
    const hidden = this.veryHidden.get().includes(id) ? "VeryHidden" : "Hidden";
    return {
      id,
      name: sheet.getName(),
      visibility: isHidden ? hidden : "Visible",
      tabColor: sheet.getTabColor() ?? "",
    };
  }

  /** Sheet ids look like Excel's, since the client sends them back as keys. */
  private newId(): string {
    for (;;) {
      this.nextNumber += 1;
      const id = sheetId(this.nextNumber);
      if (this.engine.workbook.getSheetBySheetId(id) == null) return id;
    }
  }
}

/** The id of the n-th sheet. */
export function sheetId(number: number): string {
  return `{00000000-0001-0000-${number.toString(16).toUpperCase().padStart(4, "0")}-000000000000}`;
}
