import type { Area } from "../../grid/address";
import type { Grid } from "../../grid/grid";
import type { DefinedName } from "../../grid/names";
import type { HostObject } from "../objects";

/** Makes every kind of Office object; members reach each other through it, so their files need not know one another. */
export interface ObjectModel {
  readonly grid: Grid;
  /** Which rich-API events the add-in listens to. */
  readonly registrations: EventRegistrations;
  readonly displayLanguage: string;
  workbook(): HostObject;
  application(): HostObject;
  worksheets(): HostObject;
  worksheet(sheetId: string): HostObject;
  freezePanes(sheetId: string): HostObject;
  range(area: Area): HostObject;
  rangeFormat(area: Area): HostObject;
  dataValidation(area: Area): HostObject;
  names(sheetId?: string): HostObject;
  namedItem(name: DefinedName): HostObject;
  tables(sheetId?: string): HostObject;
  table(tableId: string): HostObject;
  tableRows(tableId: string): HostObject;
  tableColumns(tableId: string): HostObject;
  charts(sheetId: string): HostObject;
  chart(chartId: string): HostObject;
  pageLayout(sheetId: string): HostObject;
  protection(sheetId: string): HostObject;
  conditionalFormats(area: Area): HostObject;
  settings(): HostObject;
  customXmlParts(): HostObject;
}

/** Keeps count of listeners: a type of event on a sheet's id or on the whole workbook. */
export interface EventRegistrations {
  add(eventType: number, targetId: string): void;
  remove(eventType: number, targetId: string): void;
}

/** The target of events that a collection or the workbook listens to. */
export const WHOLE_WORKBOOK = "Workbook";

/** Data of an object that belongs to the model as a whole. */
export interface ModelData {
  readonly model: ObjectModel;
}

/** Data of an object that belongs to one sheet. */
export interface SheetData extends ModelData {
  readonly sheetId: string;
}

/** Data of an object that covers cells. */
export interface AreaData extends ModelData {
  readonly area: Area;
}

/** Data of an object that belongs to one chart. */
export interface ChartData extends ModelData {
  readonly chartId: string;
}

/** Data of an object that belongs to one table. */
export interface TableData extends ModelData {
  readonly tableId: string;
}
