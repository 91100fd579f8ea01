import { officeClass } from "../objects";
import type { ModelData } from "./model";

/** Excel.Workbook. */
export const workbook = officeClass<ModelData>("Workbook", {
  scalars: {
    Name: { get: () => "Arbeidsbok.xlsx" },
    ReadOnly: { get: () => false },
    IsDirty: { get: () => true },
    AutoSave: { get: () => true },
    PreviouslySaved: { get: () => true },
    CalculationEngineVersion: { get: () => 191029 },
  },
  navigations: {
    Application: ({ model }) => model.application(),
    CustomXmlParts: ({ model }) => model.customXmlParts(),
    Names: ({ model }) => model.names(),
    Settings: ({ model }) => model.settings(),
    Tables: ({ model }) => model.tables(),
    Worksheets: ({ model }) => model.worksheets(),
  },
  methods: {
    GetSelectedRange: ({ model }) => model.range(model.grid.selection.current()),
    GetActiveCell: ({ model }) => model.range({ ...model.grid.selection.current(), rowCount: 1, columnCount: 1 }),
  },
});

/** Excel.Application; the language of formulas and numbers is Norwegian. */
export const application = officeClass<ModelData>("Application", {
  scalars: {
    CalculationMode: { get: () => "Automatic", set: () => undefined },
    CalculationState: {
      get: ({ model }) =>
        model.grid.calculation.isPending ? "Calculating" : model.grid.functions.unanswered > 0 ? "Pending" : "Done",
    },
    CalculationEngineVersion: { get: () => 191029 },
    DecimalSeparator: { get: () => "," },
    ThousandsSeparator: { get: () => "\u00a0" },
    UseSystemSeparators: { get: () => true },
  },
  navigations: { CultureInfo: (data) => cultureInfo(data) },
  methods: {
    Calculate({ model }, [type]) {
      // Recalculate calculates what has changed, which the engine has already done.
      if (type !== "Recalculate") model.grid.calculation.recalculate();
    },
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
});

const cultureInfo = officeClass<ModelData>("CultureInfo", {
  scalars: { Name: { get: ({ model }) => model.displayLanguage } },
  navigations: { NumberFormat: (data) => numberFormatInfo(data) },
});

const numberFormatInfo = officeClass<ModelData>("NumberFormatInfo", {
  scalars: { NumberDecimalSeparator: { get: () => "," }, NumberGroupSeparator: { get: () => "\u00a0" } },
});

/** Excel.SettingCollection: values that travel with the workbook. */
export const settings = officeClass<ModelData>("SettingCollection", {
  items: ({ model }) => model.grid.settings.keys().map((key) => setting({ model, key })),
  indexer: ({ model }, key) =>
    typeof key === "string" && model.grid.settings.has(key) ? setting({ model, key }) : null,
  methods: {
    Add({ model }, [key, value]) {
      if (typeof key !== "string") return null;
      model.grid.settings.set(key, value);
      return setting({ model, key });
    },
    GetItemOrNullObject: ({ model }, [key]) =>
      typeof key === "string" && model.grid.settings.has(key) ? setting({ model, key }) : null,
    GetCount: ({ model }) => model.grid.settings.keys().length,
  },
});

const setting = officeClass<ModelData & { key: string }>("Setting", {
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ model, key }) => model.grid.settings.get(key),
      set({ model, key }, value) {
        model.grid.settings.set(key, value);
      },
    },
  },
  methods: {
    Delete({ model, key }) {
      model.grid.settings.remove(key);
    },
  },
});
