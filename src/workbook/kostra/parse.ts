import type { Text } from "../../engine/kernel/text";
import { groupBy } from "./groupBy";
import { problemsOf, type LineFault, type Problem } from "./problem";
import { fieldControls } from "./fieldControls";
import { fieldsOf, recordLength, type KostraRecord, type RecordFields } from "./record";

/** The records of a text, and what is wrong with its lines. With an error among the problems the records are not whole. */
export interface ParsedText {
  readonly records: readonly KostraRecord[];
  readonly problems: readonly Problem[];
}

const wrongLength = ({ text, line }: { readonly text: string; readonly line: number }): LineFault => ({
  severity: "error",
  control: "001",
  line,
  sentence: {
    nb: `lengden er ${text.length} tegn, men skal være ${recordLength}. Ta ut filen på nytt uten å åpne den i et annet program.`,
    nn: `lengda er ${text.length} teikn, men skal vere ${recordLength}. Ta ut fila på nytt utan å opne henne i eit anna program.`,
    en: `the length is ${text.length} characters, but must be ${recordLength}. Make the file again without opening it in another program.`,
  },
});

const unreadable = (sentence: Text): Problem => ({ severity: "error", control: "001", lines: [], sentence });

const notKostra = unreadable({
  nb: `Ingen av linjene har ${recordLength} tegn, så dette er ikke et KOSTRA-uttrekk. Velg filen som sendes til SSB (0A eller 0B).`,
  nn: `Ingen av linjene har ${recordLength} teikn, så dette er ikkje eit KOSTRA-uttrekk. Vel fila som blir send til SSB (0A eller 0B).`,
  en: `None of the lines has ${recordLength} characters, so this is not a KOSTRA extract. Choose the file that is sent to SSB (0A or 0B).`,
});

const nothing = unreadable({
  nb: "Filen er tom. Ta ut filen på nytt fra økonomisystemet.",
  nn: "Fila er tom. Ta ut fila på nytt frå økonomisystemet.",
  en: "The file is empty. Make it again in the accounting system.",
});

function recordOf(fields: RecordFields, line: number): KostraRecord {
  return {
    line,
    skjema: fields.skjema as KostraRecord["skjema"],
    aar: Number(fields.aar),
    kvartal: Number(fields.kvartal),
    region: fields.region,
    orgnr: fields.orgnr,
    foretaksnr: fields.foretaksnr,
    kontoklasse: Number(fields.kontoklasse) as KostraRecord["kontoklasse"],
    funksjon: fields.funksjon,
    art: fields.art,
    beloep: Number(fields.beloep) + 0, // no −0
  };
}

/** What most lines say, field by field. */
function usualFields(lines: readonly RecordFields[]): RecordFields {
  const mostCommon = (field: keyof RecordFields): string => {
    const bySize = groupBy(lines, (line) => line[field]).toSorted((a, b) => b.length - a.length);
    return bySize[0]?.[0][field] ?? "";
  };
  return {
    ...(lines[0] as RecordFields),
    aar: mostCommon("aar"),
    kvartal: mostCommon("kvartal"),
    region: mostCommon("region"),
  };
}

/** Reads the text of a KOSTRA extract line by line; blank lines are skipped. */
export function parseKostra(text: string): ParsedText {
  const lines = text
    .replace(/^\uFEFF/, "")
    .split(/\r\n|\r|\n/)
    .map((content, i) => ({ text: content, line: i + 1 }))
    .filter((line) => line.text.trim() !== "");
  const wrong = lines.filter((line) => line.text.length !== recordLength);
  if (lines.length === 0) return { records: [], problems: [nothing] };
  if (wrong.length === lines.length) return { records: [], problems: [notKostra] };
  if (wrong.length > 0) return { records: [], problems: problemsOf(wrong.map(wrongLength)) };

  const all = lines.map((line) => ({ line: line.line, fields: fieldsOf(line.text) }));
  const usual = usualFields(all.map(({ fields }) => fields));
  return {
    records: all.map(({ line, fields }) => recordOf(fields, line)),
    problems: problemsOf(
      all.flatMap(({ line, fields }) =>
        fieldControls
          .filter(({ isMet }) => !isMet(fields, usual))
          .map(({ control, field, severity, sentence }): LineFault => {
            return { severity: severity(fields), control, line, sentence: sentence(fields[field], usual) };
          }),
      ),
    ),
  };
}
