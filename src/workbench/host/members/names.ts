import { parseAddress } from "../../grid/address";
import type { DefinedName } from "../../grid/names";
import { fromLocalFormula } from "../../grid/localFormula";
import { HostError, invalidArgument, itemAlreadyExists, itemNotFound } from "../errors";
import { isHostObject, officeClass, type HostObject } from "../objects";
import { areaOf, boolean, text } from "./arguments";
import type { AreaData, ModelData, ObjectModel } from "./model";
import { addressIn } from "./worksheets";

/** The names of the workbook, or of one sheet. */
export interface NamesData extends ModelData {
  readonly sheetId?: string;
}

/** Excel.NamedItemCollection. */
export const names = officeClass<NamesData>("NamedItemCollection", {
  items: ({ model, sheetId }) => model.grid.names.list(sheetId).map((name) => model.namedItem(name)),
  indexer: (data, key) => found(data, key),
  methods: {
    Add: (data, [name, reference, comment]) => add(data, text(name), refersTo(data.model, reference), comment),
    AddFormulaLocal: (data, [name, formula, comment]) =>
      add(data, text(name), fromLocalFormula(text(formula)).replace(/^=/, ""), comment),
    GetItemOrNullObject: (data, [key]) => found(data, key),
    GetCount: ({ model, sheetId }) => model.grid.names.list(sheetId).length,
  },
});

/** Data of one name; it is looked up again each time, since it may have been changed or deleted. */
export interface NameData extends ModelData {
  readonly name: string;
  readonly sheetId?: string;
}

/** Excel.NamedItem. */
export const namedItem = officeClass<NameData>("NamedItem", {
  identity: ({ name }) => ({ _Id: name }),
  scalars: {
    _Id: { get: ({ name }) => name },
    Name: { get: (data) => definition(data).name },
    Scope: { get: ({ sheetId }) => (sheetId === undefined ? "Workbook" : "Worksheet") },
    Type: { get: (data) => typeOf(definition(data).refersTo) },
    Formula: {
      get: (data) => `=${definition(data).refersTo}`,
      set(data, value) {
        data.model.grid.names.update(definition(data), { refersTo: text(value).replace(/^=/, "") });
      },
    },
    Value: {
      get(data) {
        const { refersTo } = definition(data);
        const constant = constantOf(refersTo);
        return constant ?? refersTo;
      },
    },
    Comment: {
      get: (data) => definition(data).comment,
      set(data, value) {
        data.model.grid.names.update(definition(data), { comment: text(value) });
      },
    },
    Visible: {
      get: (data) => definition(data).isVisible,
      set(data, value) {
        data.model.grid.names.update(definition(data), { isVisible: boolean(value) });
      },
    },
  },
  navigations: {
    Worksheet: ({ model, sheetId }) => {
      if (sheetId === undefined) throw itemNotFound("NamedItem.worksheet");
      return model.worksheet(sheetId);
    },
    WorksheetOrNullObject: ({ model, sheetId }) => (sheetId === undefined ? null : model.worksheet(sheetId)),
  },
  methods: {
    Delete(data) {
      data.model.grid.names.remove(definition(data));
    },
    GetRange(data) {
      const range = rangeOf(data);
      if (range === null) throw itemNotFound("NamedItem.getRange");
      return range;
    },
    GetRangeOrNullObject: (data) => rangeOf(data),
  },
});

function definition({ model, name, sheetId }: NameData): DefinedName {
  const found = model.grid.names.find(name, sheetId);
  if (found === undefined) throw itemNotFound();
  return found;
}

function found({ model, sheetId }: NamesData, key: unknown): HostObject | null {
  const name = typeof key === "string" ? model.grid.names.find(key, sheetId) : undefined;
  return name === undefined ? null : model.namedItem(name);
}

function add({ model, sheetId }: NamesData, name: string, formula: string, comment: unknown): HostObject {
  if (
    !/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) ||
    parseAddress(name) !== undefined ||
    /^[RC]$|^R\d+C\d+$/i.test(name)
  )
    throw invalidArgument();
  if (model.grid.names.find(name, sheetId) !== undefined) throw itemAlreadyExists();
  return model.namedItem(model.grid.names.add(name, formula, typeof comment === "string" ? comment : "", sheetId));
}

function refersTo(model: ObjectModel, reference: unknown): string {
  if (isHostObject(reference)) {
    const { area } = reference.data as AreaData;
    return addressIn(model, area.sheetId, area, true);
  }
  if (typeof reference === "number" || typeof reference === "boolean") return String(reference).toUpperCase();
  const formula = text(reference);
  return formula.startsWith("=") ? formula.slice(1) : `"${formula.replaceAll('"', '""')}"`;
}

function rangeOf(data: NameData): HostObject | null {
  const { refersTo: formula, sheetId } = definition(data);
  if (parseAddress(formula) === undefined) return null;
  try {
    return data.model.range(areaOf(data.model, formula, sheetId));
  } catch (thrown) {
    if (thrown instanceof HostError) return null;
    throw thrown;
  }
}

function constantOf(formula: string): string | number | boolean | undefined {
  if (/^-?\d+(\.\d+)?$/.test(formula)) return Number(formula);
  if (/^(TRUE|FALSE)$/i.test(formula)) return formula.toUpperCase() === "TRUE";
  const quoted = /^"((?:[^"]|"")*)"$/.exec(formula)?.[1];
  return quoted?.replaceAll('""', '"');
}

function typeOf(formula: string): string {
  if (parseAddress(formula) !== undefined) return "Range";
  const constant = constantOf(formula);
  if (typeof constant === "number") return "Double";
  if (typeof constant === "boolean") return "Boolean";
  return typeof constant === "string" ? "String" : "Range";
}
