import { cellValue, type CellValue } from "../cellValue";
import { readStarterRanges, type StarterRange } from "../readStarterRanges";

/** One scenario year by year: the fund as a share of revenue, and the corrected net operating result. */
export interface ScenarioPath {
  readonly name: string;
  readonly shares: readonly CellValue[];
  readonly results: readonly CellValue[];
}

/** Every scenario in the workbook's table, year by year. */
export interface ScenarioPaths {
  readonly years: readonly number[];
  readonly paths: readonly ScenarioPath[];
  readonly fundTarget: CellValue;
}

const numbers = [1, 2, 3, 4, 5] as const;

/** Reads the rows of the sheet Fond that hold every scenario. */
export async function readScenarioPaths(): Promise<ScenarioPaths> {
  const wanted = Object.fromEntries(
    numbers.flatMap((number) => [
      [`shares${number}`, `Fond.andel${number}:*`],
      [`results${number}`, `Fond.resultat${number}:*`],
    ]),
  );
  const read = await Excel.run((context) =>
    readStarterRanges<string>(context, { ...wanted, years: "Fond.år:*", target: "MålFond" }),
  );
  const years = cells(read.years).flatMap((cell) => (cell.kind === "number" ? [cell.number] : []));
  return {
    years,
    fundTarget: cells(read.target)[0] ?? cellValue(""),
    paths: numbers.flatMap((number) => {
      const shares = read[`shares${number}`];
      const name = shares?.label.trim() ?? "";
      return name === "" ? [] : [{ name, shares: cells(shares), results: cells(read[`results${number}`]) }];
    }),
  };
}

function cells(range: StarterRange | undefined): readonly CellValue[] {
  return range?.rows[0] ?? [];
}
