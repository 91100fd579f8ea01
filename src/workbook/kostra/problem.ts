import type { Text } from "../../engine/kernel/text";
import { list } from "../../i18n/formats";
import { groupBy } from "./groupBy";

/** What is wrong in a file: an error stops the import, a warning is shown beside what was imported. */
export interface Problem {
  readonly severity: "error" | "warning";
  /** The number of the control in SSB's control programme, or one of our own that begins with H. */
  readonly control: string;
  /** Lines of the file, counted from 1; none when the fault is in a total. */
  readonly lines: readonly number[];
  /** What is wrong, where, and what to do. */
  readonly sentence: Text;
}

/** One line's fault, its sentence without the line. */
export interface LineFault {
  readonly severity: Problem["severity"];
  readonly control: string;
  readonly line: number;
  readonly sentence: Text;
}

/** So many lines are named; after that the sentence counts the rest. */
const namedLines = 4;

function atLines(lines: readonly number[], { nb, nn, en }: Text): Text {
  const named = lines.slice(0, lines.length > namedLines ? namedLines - 1 : namedLines).map(String);
  const rest = lines.length - named.length;
  const where = (language: keyof Text, more: string) =>
    list(rest === 0 ? named : [...named, `${rest} ${more}`], language);
  return {
    nb: `Linje ${where("nb", "til")}: ${nb}`,
    nn: `Linje ${where("nn", "til")}: ${nn}`,
    en: `${lines.length === 1 ? "Line" : "Lines"} ${where("en", "more")}: ${en}`,
  };
}

/** The faults of lines as problems: lines with the very same fault are told of together. */
export function problemsOf(faults: readonly LineFault[]): Problem[] {
  return groupBy(faults, ({ control, sentence }) => `${control} ${sentence.nb}`).map((group) => {
    const { severity, control, sentence } = group[0];
    const lines = group.map(({ line }) => line);
    return { severity, control, lines, sentence: atLines(lines, sentence) };
  });
}
