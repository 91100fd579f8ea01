import type { Univer } from "./univer";
import { Calculation } from "./calculation";
import { Cells } from "./cells";
import { Charts } from "./charts";
import { ConditionalFormats } from "./conditionalFormats";
import { Copying } from "./copying";
import { CustomFunctions } from "./customFunctions";
import { keepDependencies } from "./dependencies";
import { Engine } from "./engine";
import { EventSource } from "./events";
import { Formats } from "./formats";
import { Names } from "./names";
import { PageLayouts } from "./pageLayouts";
import { skipSharedFormulas } from "./plainFormulas";
import { Protections } from "./protections";
import { reopenSpills, saveWorkbook, type SavedWorkbook } from "./savedWorkbook";
import { Selection } from "./selection";
import { Settings } from "./settings";
import { Sheets } from "./sheets";
import { Structure } from "./structure";
import { Tables } from "./tables";
import { followVacatedCells } from "./vacated";
import { Validation } from "./validation";
import { XmlParts } from "./xmlParts";

/** The workbook as the host needs it. Univer holds all of its state; these only read and write it. */
export interface Grid {
  readonly univer: Univer;
  readonly calculation: Calculation;
  readonly cells: Cells;
  readonly charts: Charts;
  readonly conditionalFormats: ConditionalFormats;
  readonly copying: Copying;
  readonly events: EventSource;
  readonly formats: Formats;
  readonly functions: CustomFunctions;
  readonly names: Names;
  readonly pageLayouts: PageLayouts;
  readonly protections: Protections;
  readonly selection: Selection;
  readonly settings: Settings;
  readonly sheets: Sheets;
  readonly structure: Structure;
  readonly tables: Tables;
  readonly validation: Validation;
  readonly xmlParts: XmlParts;
  /** The sentence behind the error that a cell shows, if the function that made it gave one. */
  errorMessage(sheetId: string, row: number, column: number): string | undefined;
  /** The workbook as a file would hold it. */
  save(): SavedWorkbook;
  /** Resolves when nothing is left to calculate and no custom function is unanswered. */
  quiet(): Promise<void>;
}

/** Attaches to a running Univer that already holds its workbook, which was saved or is empty. */
export function attachGrid(univer: Univer, saved: SavedWorkbook | undefined): Grid {
  const engine = new Engine(univer);
  if (saved !== undefined) reopenSpills(engine, saved);
  skipSharedFormulas(engine);
  keepDependencies(engine);
  const calculation = new Calculation(engine);
  const cells = new Cells(engine);
  const formats = new Formats(engine);
  const tables = new Tables(engine);
  const functions = new CustomFunctions(engine.injector);
  const sheets = new Sheets(engine);
  followVacatedCells(calculation, cells, sheets);
  return {
    univer,
    calculation,
    cells,
    functions,
    events: new EventSource(engine),
    charts: new Charts(engine),
    conditionalFormats: new ConditionalFormats(engine),
    copying: new Copying(cells, formats),
    formats,
    names: new Names(engine),
    pageLayouts: new PageLayouts(engine),
    protections: new Protections(engine, formats),
    selection: new Selection(engine),
    settings: new Settings(engine),
    sheets,
    structure: new Structure(engine, tables),
    tables,
    validation: new Validation(engine),
    xmlParts: new XmlParts(engine),
    errorMessage(sheetId, row, column) {
      if (cells.valueType(sheetId, row, column) !== "Error") return undefined;
      const { anchorRow, anchorColumn } = cells.spillAt(sheetId, row, column) ?? {
        anchorRow: row,
        anchorColumn: column,
      };
      return functions.errorMessage(sheetId, anchorRow, anchorColumn, row - anchorRow, column - anchorColumn);
    },
    save: () => saveWorkbook(engine),
    async quiet() {
      while (calculation.isPending || functions.unanswered > 0) {
        await calculation.settled();
        await functions.answered();
      }
    },
  };
}
