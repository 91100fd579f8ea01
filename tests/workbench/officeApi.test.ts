import { extractOfficeApi, INDEXER } from "../../src/workbench/host/officeApi";
import { compareVersions } from "../../src/workbench/host/apiGate";
import { officeApiTable } from "./hostInNode";

const { classes } = officeApiTable();

it("finds what the real library has: hundreds of classes, methods and version gates", () => {
  const members = Object.values(classes).flatMap((byName) => Object.values(byName));
  expect(Object.keys(classes).length).toBeGreaterThan(200);
  expect(members.filter(({ kind }) => kind === "method").length).toBeGreaterThan(800);
  expect(members.filter(({ since }) => since !== undefined).length).toBeGreaterThan(600);
});

it("knows scalars, navigations, methods and indexers with their gates", () => {
  expect(classes.Range?.Values).toEqual({ name: "values", kind: "scalar" });
  expect(classes.Range?.Address).toEqual({ name: "address", kind: "scalar", readOnly: true });
  expect(classes.Worksheet?.FreezePanes).toEqual({
    name: "freezePanes",
    kind: "navigation",
    type: "WorksheetFreezePanes",
    since: { set: "ExcelApi", version: "1.7" },
  });
  expect(classes.Range?.GetSpillingToRange).toMatchObject({
    kind: "method",
    type: "Range",
    since: { version: "1.12" },
  });
  expect(classes.WorksheetCollection?.[INDEXER]).toMatchObject({ name: "getItem", type: "Worksheet" });
});

it("knows the other name under which the library sets a property", () => {
  expect(classes.Worksheet?.Gridlines).toMatchObject({ name: "showGridlines", aliasOf: "ShowGridlines" });
});

it("finds nothing in a file that is no such library", () => {
  expect(extractOfficeApi("var x = 1;")).toEqual({ classes: {} });
});

it("orders versions by their parts, not as decimals", () => {
  expect(["1.10", "1.9", "1.1", "1.15"].sort(compareVersions)).toEqual(["1.1", "1.9", "1.10", "1.15"]);
});
