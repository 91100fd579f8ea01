const minus = "[-\\u2212\\u2013]";
const blanks = /[\s\u00a0\u2007\u2009\u202f]/g;
const SIGNED = new RegExp(`^(\\()?(${minus})?(?:kr\\.?)?(${minus})?([\\d.,']+)(?:kr\\.?)?(${minus})?(\\))?$`, "i");

/** The digits with a point as decimal mark, whichever of the two marks groups the thousands. */
function plainDigits(digits: string): string | undefined {
  const marks: readonly string[] = digits.match(/[.,]/g) ?? [];
  const groups = digits.split(/[.,]/);
  const isGrouped = ([first = "", ...others]: readonly string[]) =>
    first.length <= 3 && others.every((group) => group.length === 3);
  const kinds = new Set(marks).size;
  if (kinds === 0) return digits;
  // 1.234 is a Norwegian thousand, 1,234 a Norwegian decimal; 1.234.567 and 1,234,567 can only be thousands
  if (kinds === 1 && isGrouped(groups) && (marks.length > 1 || marks[0] === ".")) return groups.join("");
  const whole = groups.slice(0, -1);
  const hasOneDecimalMark = marks.indexOf(marks.at(-1) ?? "") === marks.length - 1;
  if (!hasOneDecimalMark || (whole.length > 1 && !isGrouped(whole))) return undefined;
  return `${whole.join("")}.${groups.at(-1) ?? ""}`;
}

/**
 * The number that a text from a Norwegian system writes: 1 234,50, -1.234,50, (1 234), 1234-, kr 5; nothing when it
 * writes none.
 */
export function readAmount(text: string): number | undefined {
  const match = SIGNED.exec(text.replace(blanks, "").replace(/,-$/, "")); // 5,- is 5 kr
  if (!match) return undefined;
  const [, open, before, afterKr, digits = "", after, close] = match;
  const signs = [open, before, afterKr, after].filter((sign) => sign !== undefined).length;
  if (signs > 1 || (open === undefined) !== (close === undefined)) return undefined;
  const plain = plainDigits(digits.replaceAll("'", ""));
  if (plain === undefined || !/^\d+(\.\d*)?$|^\.\d+$/.test(plain)) return undefined;
  const amount = Number(plain);
  return signs === 1 && amount !== 0 ? -amount : amount;
}
