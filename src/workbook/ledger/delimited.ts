/** One row of a text, with the line it begins on. */
export interface TextRow {
  /** 1-based. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** The rows of a text, and the line of a quotation mark that is never closed. */
export interface DelimitedText {
  readonly rows: readonly TextRow[];
  readonly unclosedQuote?: number;
}

const separators = ["\t", ";", ","] as const;

/** How many of its first lines decide what separates the cells of a text. */
const sampledLines = 20;

/** A tab if there is one; else the mark that most of the first lines have most of, a semicolon before a comma. */
function separatorOf(text: string): string {
  const lines = text.split(/\r\n|\r|\n/, sampledLines).map((line) => line.replace(/"[^"]*"/g, ""));
  const linesWith = (mark: string) => lines.filter((line) => line.includes(mark)).length;
  // a comma is also the decimal mark of Norwegian numbers, so it separates only where nothing else does
  return separators.find((mark) => linesWith(mark) > 0) ?? ";";
}

/** Cuts a text from a file or the clipboard into rows of trimmed cells; "" inside a quoted cell is one quotation mark. */
export function readDelimited(source: string): DelimitedText {
  const text = source.replace(/^\uFEFF/, "");
  const separator = separatorOf(text);
  const rows: TextRow[] = [];
  let cells: string[] = [];
  let cell = "";
  let line = 1;
  let firstLine = 1;
  let openQuote: number | undefined;

  const endCell = () => {
    cells.push(cell.trim());
    cell = "";
  };
  const endRow = () => {
    endCell();
    if (cells.some((each) => each !== "")) rows.push({ line: firstLine, cells });
    cells = [];
    firstLine = line;
  };

  for (let i = 0; i < text.length; i++) {
    const mark = text.charAt(i);
    const isBreak = mark === "\n" || (mark === "\r" && text.charAt(i + 1) !== "\n");
    if (isBreak) line++;
    if (openQuote !== undefined) {
      if (mark !== '"') cell += mark;
      else if (text.charAt(i + 1) === '"') {
        cell += mark;
        i++;
      } else openQuote = undefined;
    } else if (mark === '"' && cell.trim() === "") openQuote = line;
    else if (mark === separator) endCell();
    else if (isBreak) endRow();
    else cell += mark;
  }
  endRow();
  return openQuote === undefined ? { rows } : { rows, unclosedQuote: openQuote };
}
