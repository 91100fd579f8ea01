import { BooleanNumber, type IStyleData } from "../../grid/univer";
import { localAddress, type Area } from "../../grid/address";
import type { ConditionalFormat } from "../../grid/conditionalFormats";
import { fromLocalFormula, toLocalFormula } from "../../grid/localFormula";
import { invalidArgument, itemNotFound, notImplemented } from "../errors";
import { officeClass, type HostObject, type Scalar } from "../objects";
import { boolean, integer, text } from "./arguments";
import { colorToHost, colorToWire } from "./color";
import type { AreaData, ModelData } from "./model";
import { mayDo } from "./protection";

const TYPES = ["CellValue", "Custom", "ContainsText"];

/** Excel.ConditionalFormatCollection. */
export const conditionalFormats = officeClass<AreaData>("ConditionalFormatCollection", {
  items: ({ model, area }) => model.grid.conditionalFormats.list(area).map(({ id }) => format({ model, id })),
  indexer: (data, id) => found(data, id),
  methods: {
    Add({ model, area }, [type]) {
      if (!TYPES.includes(text(type))) throw notImplemented(`ConditionalFormatType.${text(type)}`);
      mayDo(model, area.sheetId, "allowFormatCells");
      const added = { area, type: text(type), rule: {}, formula: "", style: {}, stopIfTrue: false };
      return format({ model, id: model.grid.conditionalFormats.add(added).id });
    },
    ClearAll({ model, area }) {
      mayDo(model, area.sheetId, "allowFormatCells");
      for (const { id } of model.grid.conditionalFormats.list(area)) model.grid.conditionalFormats.remove(id);
    },
    GetCount: ({ model, area }) => model.grid.conditionalFormats.list(area).length,
    GetItemAt({ model, area }, [index]) {
      const known = model.grid.conditionalFormats.list(area)[integer(index)];
      if (known === undefined) throw itemNotFound("ConditionalFormatCollection.getItemAt");
      return format({ model, id: known.id });
    },
    GetItemOrNullObject: (data, [id]) => found(data, id),
  },
});

type FormatData = ModelData & { readonly id: string };

/** Excel.ConditionalFormat. */
const format = officeClass<FormatData>("ConditionalFormat", {
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ id }) => id },
    Type: { get: (data) => own(data).type },
    Priority: {
      get: (data) => data.model.grid.conditionalFormats.list(own(data).area).findIndex(({ id }) => id === data.id),
    },
    StopIfTrue: {
      get: (data) => own(data).stopIfTrue,
      set(data, value) {
        data.model.grid.conditionalFormats.change(data.id, { stopIfTrue: boolean(value) });
      },
    },
  },
  navigations: {
    CellValue: (data) => ofType(data, "CellValue") ?? wrongType(),
    CellValueOrNullObject: (data) => ofType(data, "CellValue"),
    Custom: (data) => ofType(data, "Custom") ?? wrongType(),
    CustomOrNullObject: (data) => ofType(data, "Custom"),
    TextComparison: (data) => ofType(data, "ContainsText") ?? wrongType(),
    TextComparisonOrNullObject: (data) => ofType(data, "ContainsText"),
  },
  methods: {
    Delete(data) {
      data.model.grid.conditionalFormats.remove(own(data).id);
    },
    GetRange: (data) => data.model.range(own(data).area),
    GetRangeOrNullObject: (data) => data.model.range(own(data).area),
  },
});

const cellValue = officeClass<FormatData>("CellValueConditionalFormat", {
  scalars: { Rule: rule((value, cell) => comparison(value as WireComparison, cell)) },
  navigations: { Format: (data) => look(data) },
});

const textComparison = officeClass<FormatData>("TextConditionalFormat", {
  scalars: { Rule: rule((value, cell) => containment(value as WireContainment, cell)) },
  navigations: { Format: (data) => look(data) },
});

const custom = officeClass<FormatData>("CustomConditionalFormat", {
  navigations: { Format: (data) => look(data), Rule: (data) => customRule(data) },
});

const customRule = officeClass<FormatData>("ConditionalFormatRule", {
  scalars: {
    Formula: {
      get: (data) => own(data).formula,
      set(data, value) {
        data.model.grid.conditionalFormats.change(own(data).id, { formula: asFormula(text(value)) });
      },
    },
    FormulaLocal: {
      get: (data) => toLocalFormula(own(data).formula),
      set(data, value) {
        const formula = fromLocalFormula(asFormula(text(value)));
        data.model.grid.conditionalFormats.change(own(data).id, { formula });
      },
    },
  },
});

const look = officeClass<FormatData>("ConditionalRangeFormat", {
  navigations: { Fill: (data) => fill(data), Font: (data) => font(data) },
});

const fill = officeClass<FormatData>("ConditionalRangeFill", {
  scalars: {
    Color: style(
      ({ bg }) => colorToWire(bg?.rgb) ?? "",
      (value) => ({ bg: { rgb: colorToHost(text(value)) } }),
    ),
  },
  methods: {
    Clear(data) {
      restyle(data, { bg: null });
    },
  },
});

const font = officeClass<FormatData>("ConditionalRangeFont", {
  scalars: {
    Color: style(
      ({ cl }) => colorToWire(cl?.rgb) ?? "",
      (value) => ({ cl: { rgb: colorToHost(text(value)) } }),
    ),
    Bold: style(
      ({ bl }) => bl === BooleanNumber.TRUE,
      (value) => ({ bl: boolean(value) ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
    ),
    Italic: style(
      ({ it }) => it === BooleanNumber.TRUE,
      (value) => ({ it: boolean(value) ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
    ),
  },
});

function ofType(data: FormatData, type: string): HostObject | null {
  if (own(data).type !== type) return null;
  return type === "CellValue" ? cellValue(data) : type === "Custom" ? custom(data) : textComparison(data);
}

function wrongType(): never {
  throw invalidArgument("The conditional format is of another type.");
}

function rule(formulaOf: (value: unknown, cell: string) => string): Scalar<FormatData> {
  return {
    get: (data) => own(data).rule,
    set(data, value) {
      const { id, area } = own(data);
      data.model.grid.conditionalFormats.change(id, { rule: value, formula: formulaOf(value, topLeft(area)) });
    },
  };
}

interface WireComparison {
  readonly formula1?: unknown;
  readonly formula2?: unknown;
  readonly operator?: unknown;
}

const COMPARISONS: Readonly<Record<string, (cell: string, first: string, second: string) => string>> = {
  EqualTo: (cell, first) => `${cell}=${first}`,
  NotEqualTo: (cell, first) => `${cell}<>${first}`,
  GreaterThan: (cell, first) => `${cell}>${first}`,
  GreaterThanOrEqual: (cell, first) => `${cell}>=${first}`,
  LessThan: (cell, first) => `${cell}<${first}`,
  LessThanOrEqual: (cell, first) => `${cell}<=${first}`,
  Between: (cell, first, second) => `AND(${cell}>=${first},${cell}<=${second})`,
  NotBetween: (cell, first, second) => `OR(${cell}<${first},${cell}>${second})`,
};

function comparison({ formula1, formula2, operator }: WireComparison, cell: string): string {
  const compare = COMPARISONS[text(operator)];
  if (compare === undefined) throw invalidArgument();
  return `=${compare(cell, operand(formula1), formula2 === undefined || formula2 === null ? "0" : operand(formula2))}`;
}

function operand(value: unknown): string {
  if (typeof value === "number") return String(value);
  const given = text(value);
  return `(${given.startsWith("=") ? given.slice(1) : given})`;
}

interface WireContainment {
  readonly operator?: unknown;
  readonly text?: unknown;
}

function containment({ operator, text: wanted }: WireContainment, cell: string): string {
  const quoted = `"${text(wanted).replaceAll('"', '""')}"`;
  switch (operator) {
    case "Contains":
      return `=ISNUMBER(SEARCH(${quoted},${cell}))`;
    case "NotContains":
      return `=ISERROR(SEARCH(${quoted},${cell}))`;
    case "BeginsWith":
      return `=LEFT(${cell},LEN(${quoted}))=${quoted}`;
    case "EndsWith":
      return `=RIGHT(${cell},LEN(${quoted}))=${quoted}`;
    default:
      throw invalidArgument();
  }
}

function asFormula(value: string): string {
  return value.startsWith("=") ? value : `=${value}`;
}

function topLeft(area: Area): string {
  return localAddress({ ...area, rowCount: 1, columnCount: 1 });
}

function style(read: (style: IStyleData) => unknown, patch: (value: unknown) => IStyleData): Scalar<FormatData> {
  return {
    get: (data) => read(own(data).style),
    set(data, value) {
      restyle(data, patch(value));
    },
  };
}

function restyle(data: FormatData, change: IStyleData): void {
  const { id, style: now } = own(data);
  data.model.grid.conditionalFormats.change(id, { style: { ...now, ...change } });
}

/** The format; it is looked up again each time, since it may have been changed or deleted. */
function own({ model, id }: FormatData): ConditionalFormat {
  const known = model.grid.conditionalFormats.find(id);
  if (known === undefined) throw itemNotFound();
  return known;
}

function found({ model, area }: AreaData, id: unknown): HostObject | null {
  const known = model.grid.conditionalFormats.list(area).find((one) => one.id === id);
  return known === undefined ? null : format({ model, id: known.id });
}
