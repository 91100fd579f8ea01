import { catalogue } from "../../src/engine/catalogue";

/** How Excel keeps a function in a file, and how it treats ranges. */
export interface StoredFunction {
  readonly stored: string;
  /** Takes whole ranges as arguments; others are asked once per cell of a range. */
  readonly takesRanges: boolean;
  /** May answer with several cells even when no argument is a range. */
  readonly answersMany: boolean;
  /** Published by the add-in; Excel cannot know what it answers with. */
  readonly isOurs?: true;
}

/** Built-in functions that take each argument cell by cell. */
const scalar =
  "ABS CHAR DATE DAY EXP FIND IF IFERROR INT ISBLANK ISERROR ISNA ISNUMBER ISTEXT LEFT LEN LN LOWER MID MOD MONTH NA NOT " +
  "PMT POWER RIGHT ROUND ROUNDDOWN ROUNDUP SIGN SQRT SUBSTITUTE TEXT TRIM UPPER VALUE YEAR";

/** Built-in functions that take ranges and answer with one cell. */
const aggregate =
  "AND AVERAGE AVERAGEIF AVERAGEIFS COLUMNS COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS HLOOKUP IRR LARGE LOOKUP MATCH MAX " +
  "MEDIAN MIN NPV OR PRODUCT ROWS SMALL SUM SUMIF SUMIFS SUMPRODUCT VLOOKUP";

/** Built-in functions that answer with a reference or an array. */
const many = "CHOOSE INDEX INDIRECT OFFSET TRANSPOSE";

/** Built-in functions that came after the file format; Excel keeps them under these names. */
const later: Readonly<Record<string, StoredFunction>> = {
  CONCAT: { stored: "_xlfn.CONCAT", takesRanges: true, answersMany: false },
  FILTER: { stored: "_xlfn._xlws.FILTER", takesRanges: true, answersMany: true },
  IFNA: { stored: "_xlfn.IFNA", takesRanges: false, answersMany: false },
  IFS: { stored: "_xlfn.IFS", takesRanges: false, answersMany: false },
  MAXIFS: { stored: "_xlfn.MAXIFS", takesRanges: true, answersMany: false },
  MINIFS: { stored: "_xlfn.MINIFS", takesRanges: true, answersMany: false },
  SEQUENCE: { stored: "_xlfn.SEQUENCE", takesRanges: false, answersMany: true },
  SORT: { stored: "_xlfn._xlws.SORT", takesRanges: true, answersMany: true },
  SWITCH: { stored: "_xlfn.SWITCH", takesRanges: false, answersMany: false },
  TEXTJOIN: { stored: "_xlfn.TEXTJOIN", takesRanges: true, answersMany: false },
  UNIQUE: { stored: "_xlfn.UNIQUE", takesRanges: true, answersMany: true },
  XLOOKUP: { stored: "_xlfn.XLOOKUP", takesRanges: true, answersMany: true },
  XMATCH: { stored: "_xlfn.XMATCH", takesRanges: true, answersMany: false },
};

const functions: ReadonlyMap<string, StoredFunction> = new Map([
  ...named(scalar, { takesRanges: false, answersMany: false }),
  ...named(aggregate, { takesRanges: true, answersMany: false }),
  ...named(many, { takesRanges: true, answersMany: true }),
  ...Object.entries(later),
  ...catalogue.map(({ name }): [string, StoredFunction] => [
    name,
    { stored: `_xldudf_${name.replaceAll(".", "_")}`, takesRanges: true, answersMany: true, isOurs: true },
  ]),
]);

/** A function of the workbook by the name that is typed; one that is not known here would not survive in a file. */
export function storedFunction(name: string): StoredFunction {
  const found = functions.get(name);
  if (found === undefined)
    throw new RangeError(`${name} is not published, and not among the built-in functions in scripts/xlsx/functions.ts`);
  return found;
}

function named(names: string, how: Omit<StoredFunction, "stored">): [string, StoredFunction][] {
  return names.split(" ").map((name) => [name, { stored: name, ...how }]);
}
