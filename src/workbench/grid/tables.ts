import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  FormulaDependencyGenerator,
  IActiveDirtyManagerService,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  RedoCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  SetRangeValuesMutation,
  SetSheetTableCommand,
  SetSuperTableMutation,
  TableManager,
  UndoCommand,
  type IRange,
  type ISetRangeValuesMutationParams,
} from "./univer";
import type { Rectangle } from "./address";
import { rectangleOf, univerRange, type Engine } from "./engine";

/** A table: a named rectangle with a header row. */
export interface TableInfo {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  /** Header row and body together. */
  readonly area: Rectangle;
  readonly columns: readonly string[];
}

/** What Excel keeps about a table's look and the engine does not draw. */
export interface TableLook {
  readonly style: string;
  readonly showBandedRows: boolean;
  readonly showFilterButton: boolean;
}

const MOVES_CELLS = new Set(
  [
    InsertColByRangeCommand,
    InsertRangeMoveDownCommand,
    InsertRangeMoveRightCommand,
    InsertRowByRangeCommand,
    DeleteRangeMoveLeftCommand,
    DeleteRangeMoveUpCommand,
    RemoveColByRangeCommand,
    RemoveRowByRangeCommand,
    RedoCommand,
    UndoCommand,
  ].map(({ id }) => id),
);

interface SuperTableParams {
  readonly tableName: string;
  readonly reference: { readonly sheetId: string; readonly range: IRange };
}

const EXCEL_DEFAULT: TableLook = { style: "TableStyleMedium2", showBandedRows: true, showFilterButton: true };

/** Tables; formulas may refer to them by structured references. */
export class Tables {
  private readonly manager: TableManager;

  constructor(private readonly engine: Engine) {
    this.manager = engine.injector.get(TableManager);
    engine.injector.get(IActiveDirtyManagerService).register(SetSuperTableMutation.id, {
      commandId: SetSuperTableMutation.id,
      getDirtyData: ({ params }) => this.dirtyBy(params as SuperTableParams),
    });
    engine.commands.onCommandExecuted(({ id, params }) => {
      if (id === SetRangeValuesMutation.id) this.followHeaders(params as ISetRangeValuesMutationParams);
      if (id === SetSuperTableMutation.id) this.forgetParsedFormulas();
      // Univer moves the tables, but its formulas go on looking where they were.
      if (MOVES_CELLS.has(id)) for (const table of this.list()) this.tellFormulas(table);
    });
  }

  /** Every table of the workbook, or of one sheet. */
  list(sheetId?: string): TableInfo[] {
    return this.manager
      .getTableList(this.unitId)
      .filter((table) => sheetId === undefined || table.subUnitId === sheetId)
      .map(({ id, name, subUnitId, range, columns }) => ({
        id,
        name,
        sheetId: subUnitId,
        area: rectangleOf(range),
        columns: columns.map(({ displayName }) => displayName),
      }));
  }

  /** One table by id, or by name in any case. */
  find(idOrName: string): TableInfo | undefined {
    const tables = this.list();
    return (
      tables.find(({ id }) => id === idOrName) ??
      tables.find(({ name }) => name.toUpperCase() === idOrName.toUpperCase())
    );
  }

  /** Makes a table of a rectangle whose first row is the header. */
  async add(sheetId: string, area: Rectangle): Promise<TableInfo> {
    const id = String(this.nextNumber());
    const added = await this.engine.book.addTable(sheetId, this.freeName(), univerRange(area), id, {
      showHeader: true,
    });
    const table = added === undefined ? undefined : this.find(added);
    if (table === undefined) throw new Error("the engine did not make the table");
    return table;
  }

  /** Gives a table a new name; structured references follow. */
  async rename(tableId: string, name: string): Promise<void> {
    await this.set(tableId, { name });
  }

  /** Lets a table cover another rectangle with the same header row. */
  async resize(tableId: string, area: Rectangle): Promise<void> {
    await this.set(tableId, { updateRange: { newRange: univerRange(area) } });
    const table = this.find(tableId);
    if (table !== undefined) this.tellFormulas(table);
  }

  /** Turns a table back into plain cells, and clears them. */
  async remove(tableId: string): Promise<void> {
    await this.engine.book.removeTable(tableId);
  }

  /** The table's look. */
  look(tableId: string): TableLook {
    const meta = this.manager.getTableById(this.unitId, tableId)?.getTableMeta() as { look?: TableLook } | undefined;
    return { ...EXCEL_DEFAULT, ...meta?.look };
  }

  /** Changes the table's look. */
  setLook(tableId: string, change: Partial<TableLook>): void {
    const table = this.manager.getTableById(this.unitId, tableId);
    table?.setTableMeta({ ...table.getTableMeta(), look: { ...this.look(tableId), ...change } });
  }

  /** Univer reads a header once, when the table is made; Excel's column names are always the header's texts. */
  private followHeaders({ subUnitId, cellValue }: ISetRangeValuesMutationParams): void {
    const written = (cellValue ?? {}) as Record<number, object | undefined>;
    for (const table of this.list(subUnitId)) {
      if (written[table.area.row] === undefined) continue;
      if (this.titles(table).some((title, index) => title !== table.columns[index])) this.tellFormulas(table);
    }
  }

  /** Tells the formula engine where a table lies and what its columns are called. */
  private tellFormulas(info: TableInfo): void {
    const { id, name, sheetId, area } = info;
    const titles = this.titles(info);
    const table = this.manager.getTableById(this.unitId, id);
    titles.forEach((title, index) => {
      const column = table?.getTableColumnByIndex(index);
      if (column !== undefined) column.displayName = title;
    });
    const titleMap = new Map(titles.map((title, index) => [title, index]));
    this.engine.commands.syncExecuteCommand(SetSuperTableMutation.id, {
      unitId: this.unitId,
      tableName: name,
      reference: { range: univerRange(area), sheetId, titleMap },
    });
  }

  /**
   * Formulas are kept parsed, with the cells that a structured reference meant then. Univer finds those of a table by
   * its name in the formula, which fails for formulas of more than 64 signs; the end of a dependency generator, one of
   * our own, empties the whole cache.
   */
  private forgetParsedFormulas(): void {
    this.engine.injector.createInstance(FormulaDependencyGenerator).dispose();
  }

  /** Univer forgets how formulas hang together on the table's own sheet only, so that other sheets would go on with its old place. */
  private dirtyBy({ tableName, reference: { sheetId, range } }: SuperTableParams) {
    const sheets = this.engine.workbook.getSheets().map((sheet) => [sheet.getSheetId(), "1"] as const);
    return {
      dirtyRanges: [{ unitId: this.unitId, sheetId, range }],
      dirtySuperTableMap: { [this.unitId]: { [tableName]: "1" } },
      clearDependencyTreeCache: { [this.unitId]: Object.fromEntries(sheets) },
    };
  }

  private titles({ sheetId, area }: TableInfo): string[] {
    const cells = this.engine.worksheet(sheetId).getCellMatrix();
    return Array.from({ length: area.columnCount }, (_, index) =>
      String(cells.getValue(area.row, area.column + index)?.v ?? ""),
    );
  }

  private async set(
    tableId: string,
    change: { name?: string; updateRange?: { newRange: ReturnType<typeof univerRange> } },
  ): Promise<void> {
    const done = await this.engine.commands.executeCommand(SetSheetTableCommand.id, {
      unitId: this.unitId,
      tableId,
      ...change,
    });
    if (!done) throw new Error("the engine refused the change to the table");
  }

  private nextNumber(): number {
    return (
      Math.max(
        0,
        ...this.list()
          .map(({ id }) => Number(id))
          .filter(Number.isFinite),
      ) + 1
    );
  }

  private freeName(): string {
    for (let number = 1; ; number += 1) if (this.find(`Tabell${number}`) === undefined) return `Tabell${number}`;
  }

  private get unitId(): string {
    return this.engine.workbook.getUnitId();
  }
}
