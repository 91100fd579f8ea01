import { rectangleOf } from "../../../scripts/xlsx/addresses";
import { sheetIdOf } from "../../../scripts/xlsx/calculated-workbook";
import { starterWorkbook } from "../../../src/workbook/template/starterWorkbook";
import type { TemplateSheet } from "../../../src/workbook/template/template";
import { CalculatedTemplate } from "../calculatedTemplate";

const areas = ["Investering og gjeld", "Pensjon", "Inntekter", "Befolkning", "Selvkost og klima"];

let workbook: CalculatedTemplate;

beforeAll(async () => {
  workbook = await CalculatedTemplate.open();
  for (const { name, figures = [] } of starterWorkbook) {
    for (const address of figures) {
      const area = rectangleOf(address);
      const blank = Array.from({ length: area.rowCount }, () => Array.from({ length: area.columnCount }, () => ""));
      workbook.grid.cells.write({ sheetId: sheetIdOf(workbook.grid, name), ...area }, blank, "en");
    }
  }
  await workbook.grid.quiet();
}, 120_000);

/** The cells of a sheet that hold what the template types, or a heading of years. */
function typedCells({ blocks }: TemplateSheet): Set<string> {
  const typed = blocks.filter(
    ({ style, cells = [] }) => style === "headerNumber" || !cells.flat().some((cell) => String(cell).startsWith("=")),
  );
  return new Set(
    typed
      .filter(({ cells }) => cells !== undefined)
      .flatMap(({ address }) => {
        const { row, column, rowCount, columnCount } = rectangleOf(address);
        return Array.from(
          { length: rowCount * columnCount },
          (_, index) => `${row + Math.floor(index / columnCount)},${column + (index % columnCount)}`,
        );
      }),
  );
}

/** The labels of the rows that still compute a number. */
async function stillComputed(sheet: TemplateSheet): Promise<string[]> {
  const typed = typedCells(sheet);
  const rows = await workbook.valuesAt(sheet.name, workbook.used(sheet.name));
  const labels = rows.flatMap((row, r) =>
    row.some((value, c) => typeof value === "number" && !typed.has(`${r},${c}`)) ? [String(row[0])] : [],
  );
  return labels;
}

describe("the areas, emptied for another municipality's figures", () => {
  it("show no error", async () => {
    const errors = await workbook.errors();
    expect(errors.filter((cell) => areas.some((name) => cell.startsWith(`${name}!`)))).toEqual([]);
  }, 30_000);

  it.each([
    ["Investering og gjeld", ["Maksgrense"]],
    ["Pensjon", []],
    [
      "Inntekter",
      [
        "Utjevningsgrad",
        "Sats, kr per innbygger over grensen",
        "Sats ved reduksjon med en tredel",
        "Flyttedato",
        "Første år med skatt til kommunen",
        "Første år i rammetilskuddet",
      ],
    ],
    ["Befolkning", []],
    ["Selvkost og klima", []],
  ])("compute nothing on %s but what is the same everywhere", async (name, common) => {
    const sheet = starterWorkbook.find((one) => one.name === name);
    if (sheet === undefined) throw new Error(`there is no ${name}`);
    expect(await stillComputed(sheet)).toEqual(common);
  });
});
