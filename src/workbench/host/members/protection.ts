import type { Area } from "../../grid/address";
import { accessDenied, invalidArgument, invalidOperation } from "../errors";
import { officeClass } from "../objects";
import { text } from "./arguments";
import type { ObjectModel, SheetData } from "./model";

/** Excel.WorksheetProtection. */
export const protection = officeClass<SheetData>("WorksheetProtection", {
  scalars: {
    Protected: { get: ({ model, sheetId }) => model.grid.protections.get(sheetId).isProtected },
    Options: { get: ({ model, sheetId }) => ({ ...STANDARD, ...model.grid.protections.get(sheetId).options }) },
  },
  methods: {
    Protect({ model, sheetId }, [options, password]) {
      if (model.grid.protections.get(sheetId).isProtected)
        throw invalidOperation("The worksheet is already protected.", "WorksheetProtection.protect");
      model.grid.protections.change(sheetId, {
        isProtected: true,
        options: (options ?? {}) as Readonly<Record<string, unknown>>,
        password: password === null || password === undefined || password === "" ? undefined : text(password),
      });
    },
    Unprotect({ model, sheetId }, [password]) {
      const now = model.grid.protections.get(sheetId);
      if (now.password !== undefined && now.password !== password)
        throw invalidArgument("The password you supplied is not correct.", "WorksheetProtection.unprotect");
      model.grid.protections.change(sheetId, { isProtected: false, password: undefined });
    },
  },
});

const STANDARD = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

/** Refuses to write to locked cells of a protected sheet. */
export function mayWrite(model: ObjectModel, area: Area): void {
  if (model.grid.protections.locks(area)) throw accessDenied();
}

/** Refuses a deed that the protection of a sheet does not allow, such as `allowInsertRows`. */
export function mayDo(model: ObjectModel, sheetId: string, option: keyof typeof STANDARD): void {
  if (model.grid.protections.refuses(sheetId, option)) throw accessDenied();
}
