import type { Parameter } from "../../engine/definition/parameter";
import { callsIn } from "../formula/calls";
import { ownFunction } from "../formula/ownFunctions";
import { addressOf } from "../formula/rectangle";
import type { ArgumentRange, Found } from "./finding";
import { firstYear } from "./yearHeadings";
import { placeOf, type FormulaCell, type SheetRange, type WorkbookSnapshot } from "./workbookSnapshot";

/** A range given directly to an argument of ours. */
export interface GivenRange {
  readonly parameter: Parameter;
  readonly range: SheetRange;
}

/** A call of one of our functions in a cell, with the arguments that are nothing but a range. */
export interface OwnCall {
  readonly cell: FormulaCell;
  readonly name: string;
  readonly ranges: readonly GivenRange[];
}

/** Every call of our functions in the workbook. */
export function ownCalls(workbook: WorkbookSnapshot): OwnCall[] {
  return workbook.formulas.flatMap((cell) =>
    callsIn(cell.tokens).flatMap((call) => {
      const own = ownFunction(call.name);
      if (own === undefined) return [];
      const parameters = Object.values(own.parameters);
      const ranges = call.arguments.flatMap(([token, ...more], index) => {
        const parameter = parameters[index];
        const range = token === undefined || more.length > 0 ? undefined : workbook.rangeOf(token, cell.sheet);
        return parameter === undefined || range === undefined ? [] : [{ parameter, range }];
      });
      return [{ cell, name: own.name, ranges }];
    }),
  );
}

/** Calls of ours where ranges that go year by year do not have the same length. */
export function unequalRanges(workbook: WorkbookSnapshot): Found[] {
  return ownCalls(workbook).flatMap(({ cell, name, ranges }): Found[] => {
    const paths = pathsIn(workbook, ranges);
    const lengths = new Set(paths.map(({ length }) => length));
    return lengths.size > 1 ? [{ ...placeOf(cell), kind: "unequalRanges", function: name, ranges: paths }] : [];
  });
}

/** Calls of ours where ranges of the same length begin in different years, by the headings of their columns or rows. */
export function yearsApart(workbook: WorkbookSnapshot): Found[] {
  return ownCalls(workbook).flatMap(({ cell, name, ranges }): Found[] => {
    const paths = pathsIn(workbook, ranges).filter(({ from }) => from !== undefined);
    const lengths = new Set(paths.map(({ length }) => length));
    const start = paths.find(({ argument }) => yearsBehind(argument) === 0)?.from;
    // what lies behind may be a row of its own that begins under the same year
    const isWithStart = ({ argument, from }: ArgumentRange): boolean =>
      from === start || (from ?? 0) + yearsBehind(argument) === start;
    const isApart = lengths.size === 1 && start !== undefined && !paths.every(isWithStart);
    return isApart ? [{ ...placeOf(cell), kind: "yearsApart", function: name, ranges: paths }] : [];
  });
}

/** Ranges of more than one cell that the function goes through side by side. */
function pathsIn(workbook: WorkbookSnapshot, ranges: readonly GivenRange[]): ArgumentRange[] {
  return ranges.flatMap(({ parameter, range }) => {
    const { rows, columns } = range.rectangle;
    const isPath = ["each", "perYear", "series"].includes(parameter.shape) && parameter.lengths !== "own";
    if (!isPath || (rows > 1 && columns > 1) || rows * columns === 1) return [];
    const from = firstYear(workbook, range);
    return [
      {
        sheet: range.sheet,
        address: addressOf(range.rectangle),
        argument: parameter.name,
        length: rows * columns,
        ...(from !== undefined && { from }),
      },
    ];
  });
}

/** Some arguments are said to lie a year or more behind the others. */
function yearsBehind(argument: string): number {
  if (argument.includes("_i_fjor")) return 1;
  return Number(/_(\d+)_år_før/.exec(argument)?.[1] ?? 0);
}
