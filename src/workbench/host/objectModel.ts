import type { Grid } from "../grid/grid";
import { chart, charts } from "./members/charts";
import { conditionalFormats } from "./members/conditionalFormats";
import { customXmlParts } from "./members/customXmlParts";
import { dataValidation } from "./members/dataValidation";
import type { EventRegistrations, ObjectModel } from "./members/model";
import { namedItem, names } from "./members/names";
import { pageLayout } from "./members/pageLayout";
import { protection } from "./members/protection";
import { range } from "./members/range";
import { rangeFormat } from "./members/rangeFormat";
import { tableColumns, tableRows } from "./members/tableParts";
import { table, tables } from "./members/tables";
import { application, settings, workbook } from "./members/workbook";
import { freezePanes, worksheet, worksheets } from "./members/worksheets";

/** Binds the classes that this host implements to a grid. */
export function createObjectModel(grid: Grid, registrations: EventRegistrations, displayLanguage: string): ObjectModel {
  const model: ObjectModel = {
    grid,
    registrations,
    displayLanguage,
    workbook: () => workbook({ model }),
    application: () => application({ model }),
    worksheets: () => worksheets({ model }),
    worksheet: (sheetId) => worksheet({ model, sheetId }),
    freezePanes: (sheetId) => freezePanes({ model, sheetId }),
    range: (area) => range({ model, area }),
    rangeFormat: (area) => rangeFormat({ model, area }),
    dataValidation: (area) => dataValidation({ model, area }),
    names: (sheetId) => names({ model, ...(sheetId !== undefined && { sheetId }) }),
    namedItem: ({ name, sheetId }) => namedItem({ model, name, ...(sheetId !== undefined && { sheetId }) }),
    tables: (sheetId) => tables({ model, ...(sheetId !== undefined && { sheetId }) }),
    table: (tableId) => table({ model, tableId }),
    tableRows: (tableId) => tableRows({ model, tableId }),
    tableColumns: (tableId) => tableColumns({ model, tableId }),
    charts: (sheetId) => charts({ model, sheetId }),
    chart: (chartId) => chart({ model, chartId }),
    pageLayout: (sheetId) => pageLayout({ model, sheetId }),
    protection: (sheetId) => protection({ model, sheetId }),
    conditionalFormats: (area) => conditionalFormats({ model, area }),
    settings: () => settings({ model }),
    customXmlParts: () => customXmlParts({ model }),
  };
  return model;
}
