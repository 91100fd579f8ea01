import { createContext, use, useMemo, type ReactNode } from "react";

import { amount, figure, list, moment, share, typed } from "../../i18n/formats";
import { translate, type Language, type Translate } from "../../i18n/texts";
import { shownContent, type CellContent } from "../../workbook/cellContent";
import type { CellValue } from "../../workbook/cellValue";
import type { NumberFormatName } from "../../workbook/template/template";

/** The chosen language's sentences, and its way with numbers. */
export interface Wording {
  readonly language: Language;
  readonly t: Translate;
  readonly amount: (cell: CellValue) => string;
  readonly share: (cell: CellValue) => string;
  readonly list: (items: readonly string[]) => string;
  /** The date and time of a moment such as 2026-11-25T13:00:00Z, where the reader is. */
  readonly moment: (iso: string) => string;
  /** What is typed in a cell: numbers as the cell shows them or else with few decimals, nothing as the word for it. */
  readonly content: (content: CellContent, empty: string, format?: NumberFormatName) => string;
}

const WordingContext = createContext<Wording>(wordingFor("nb"));

/** The wording around a component. */
export function useWording(): Wording {
  return use(WordingContext);
}

/** Gives everything inside it the wording of one language. */
export function WordingProvider({ language, children }: { language: Language; children: ReactNode }): ReactNode {
  const wording = useMemo(() => wordingFor(language), [language]);
  return <WordingContext value={wording}>{children}</WordingContext>;
}

function wordingFor(language: Language): Wording {
  const shown = (cell: CellValue, number: (value: number) => string): string => {
    switch (cell.kind) {
      case "number":
        return number(cell.number);
      case "text":
        return cell.text;
      case "error":
        return cell.code;
      case "empty":
        return "–";
      case "calculating":
        return "…";
    }
  };
  return {
    language,
    t: translate(language),
    amount: (cell) => shown(cell, (value) => amount(value, language)),
    share: (cell) => shown(cell, (value) => share(value, language)),
    list: (items) => list(items, language),
    content: (content, empty, format) => {
      if (typeof content === "number") return inFormat(content, format, language);
      return content === "" ? empty : String(shownContent(content));
    },
    moment: (iso) => moment(iso, language),
  };
}

function inFormat(value: number, format: NumberFormatName | undefined, language: Language): string {
  switch (format) {
    case "amount":
      return amount(value, language);
    case "percent":
      return share(value, language);
    case "rate":
    case "year":
    case "date":
      return figure(value, format, language);
    default:
      return typed(value, language);
  }
}
