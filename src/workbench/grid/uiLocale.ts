import type { ILocales } from "@univerjs/core";
import design from "@univerjs/design/locale/en-US";
import docsUi from "@univerjs/docs-ui/locale/en-US";
import validation from "@univerjs/sheets-data-validation/locale/en-US";
import validationUi from "@univerjs/sheets-data-validation-ui/locale/en-US";
import formula from "@univerjs/sheets-formula/locale/en-US";
import formulaUi from "@univerjs/sheets-formula-ui/locale/en-US";
import numfmtUi from "@univerjs/sheets-numfmt-ui/locale/en-US";
import table from "@univerjs/sheets-table/locale/en-US";
import sheets from "@univerjs/sheets/locale/en-US";
import sheetsUi from "@univerjs/sheets-ui/locale/en-US";
import ui from "@univerjs/ui/locale/en-US";
import { otherTexts } from "./uiTextsOther";
import { sheetTexts } from "./uiTextsSheet";

/** Texts for any part of Univer's own tree of English texts, so that a misspelt key does not compile. */
export type Translation<Texts> = {
  readonly [Key in keyof Texts]?: Texts[Key] extends string ? string : Translation<Texts[Key]>;
};

type Tree = Readonly<Record<string, unknown>>;

const english: Tree = {
  ...design,
  ...docsUi,
  ...validation,
  ...validationUi,
  ...formula,
  ...formulaUi,
  ...numfmtUi,
  ...table,
  ...sheets,
  ...sheetsUi,
  ...ui,
};

/** Univer's texts in bokmål, English where nobody has translated. */
export const bokmaal = overlay(english, { ...sheetTexts, ...otherTexts }) as ILocales[string];

function overlay(below: Tree, above: Tree): Tree {
  const merged: Record<string, unknown> = { ...below };
  for (const [key, value] of Object.entries(above)) {
    const under = below[key];
    merged[key] = isTree(under) && isTree(value) ? overlay(under, value) : value;
  }
  return merged;
}

function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
