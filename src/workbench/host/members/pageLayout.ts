import type { Area } from "../../grid/address";
import type { PageLayout } from "../../grid/pageLayouts";
import { invalidArgument, itemNotFound } from "../errors";
import { officeClass, type HostObject, type Scalar } from "../objects";
import { areaOf, boolean, number, text } from "./arguments";
import type { AreaData, SheetData } from "./model";
import { addressIn } from "./worksheets";

const ORIENTATIONS = ["Portrait", "Landscape"];

/** Excel.PageLayout. */
export const pageLayout = officeClass<SheetData>("PageLayout", {
  scalars: {
    Orientation: setting("orientation", "Portrait", (value) => {
      if (!ORIENTATIONS.includes(text(value))) throw invalidArgument();
      return value;
    }),
    PaperSize: setting("paperSize", "A4", text),
    Zoom: setting("zoom", { scale: 100 }, (value) => {
      if (typeof value !== "object" || value === null) throw invalidArgument();
      return value;
    }),
    CenterHorizontally: setting("centerHorizontally", false, (value) => boolean(value)),
    CenterVertically: setting("centerVertically", false, (value) => boolean(value)),
    PrintGridlines: setting("printGridlines", false, (value) => boolean(value)),
    PrintHeadings: setting("printHeadings", false, (value) => boolean(value)),
    BlackAndWhite: setting("blackAndWhite", false, (value) => boolean(value)),
    LeftMargin: setting("leftMargin", 50.4, number),
    RightMargin: setting("rightMargin", 50.4, number),
    TopMargin: setting("topMargin", 54, number),
    BottomMargin: setting("bottomMargin", 54, number),
    HeaderMargin: setting("headerMargin", 21.6, number),
    FooterMargin: setting("footerMargin", 21.6, number),
  },
  navigations: { HeadersFooters: (data) => headersFooters(data) },
  methods: {
    SetPrintArea(data, [area]) {
      change(data, { printArea: areaOf(data.model, area, data.sheetId) });
    },
    SetPrintTitleRows(data, [rows]) {
      change(data, { titleRows: areaOf(data.model, rows, data.sheetId) });
    },
    SetPrintTitleColumns(data, [columns]) {
      change(data, { titleColumns: areaOf(data.model, columns, data.sheetId) });
    },
    GetPrintAreaOrNullObject: (data) => areas(data, layout(data).printArea),
    GetPrintArea: (data) => demanded(areas(data, layout(data).printArea)),
    GetPrintTitleRowsOrNullObject: (data) => rangeOrNull(data, layout(data).titleRows),
    GetPrintTitleRows: (data) => demanded(rangeOrNull(data, layout(data).titleRows)),
    GetPrintTitleColumnsOrNullObject: (data) => rangeOrNull(data, layout(data).titleColumns),
    GetPrintTitleColumns: (data) => demanded(rangeOrNull(data, layout(data).titleColumns)),
  },
});

const headersFooters = officeClass<SheetData>("HeaderFooterGroup", {
  navigations: { DefaultForAllPages: (data) => headerFooter(data) },
});

const headerFooter = officeClass<SheetData>("HeaderFooter", {
  scalars: Object.fromEntries(
    ["LeftHeader", "CenterHeader", "RightHeader", "LeftFooter", "CenterFooter", "RightFooter"].map((name) => [
      name,
      {
        get: (data: SheetData) => layout(data).texts[name] ?? "",
        set(data: SheetData, value: unknown) {
          change(data, { texts: { ...layout(data).texts, [name]: text(value) } });
        },
      },
    ]),
  ),
});

/** Excel.RangeAreas, of one area. */
const rangeAreas = officeClass<AreaData>("RangeAreas", {
  scalars: {
    Address: { get: ({ model, area }) => addressIn(model, area.sheetId, area) },
    AreaCount: { get: () => 1 },
  },
  navigations: { Worksheet: ({ model, area }) => model.worksheet(area.sheetId) },
});

function setting(key: string, initial: unknown, checked: (value: unknown) => unknown): Scalar<SheetData> {
  return {
    get: (data) => layout(data).settings[key] ?? initial,
    set(data, value) {
      change(data, { settings: { ...layout(data).settings, [key]: checked(value) } });
    },
  };
}

function layout({ model, sheetId }: SheetData): PageLayout {
  return model.grid.pageLayouts.get(sheetId);
}

function change({ model, sheetId }: SheetData, part: Partial<PageLayout>): void {
  model.grid.pageLayouts.change(sheetId, part);
}

function areas({ model }: SheetData, area: Area | undefined): HostObject | null {
  return area === undefined ? null : rangeAreas({ model, area });
}

function rangeOrNull({ model }: SheetData, area: Area | undefined): HostObject | null {
  return area === undefined ? null : model.range(area);
}

function demanded(object: HostObject | null): HostObject {
  if (object === null) throw itemNotFound();
  return object;
}
