import type { Text } from "../../engine/kernel/text";
import { KOSTRA_SUM } from "../../engine/regnskap/kostraSum";
import type { Amount } from "../../engine/kernel/units";

/** A figure of the accounts: sign · KOSTRA.SUM(table; arter; funksjoner; kontoklasse), in the table's unit. */
export interface KostraFigure {
  readonly key: string;
  readonly label: Text;
  /** SSB's code for the concept, or what it is adapted from. */
  readonly concept: string;
  readonly arter: string;
  /** Funksjoner, in the balance sheet kapitler. */
  readonly funksjoner?: string;
  /** 1 drift, 2 balanse. */
  readonly kontoklasse: 1 | 2;
  readonly sign: 1 | -1;
}

const sektorer = "0..999";

/** The figures that the rules ask for (SSB KLASS 3233), positive for what they are named after; a surplus is positive. */
export const kostraFigures = [
  {
    key: "driftsinntekter",
    label: { nb: "Brutto driftsinntekter", nn: "Brutto driftsinntekter", en: "Gross operating revenue" },
    concept: "AGD13",
    arter: "600..890, 920",
    kontoklasse: 1,
    sign: -1,
  },
  {
    key: "nettoDriftsresultat",
    label: { nb: "Netto driftsresultat", nn: "Netto driftsresultat", en: "Net operating result" },
    concept: "AGD23",
    arter: "10..480, 500..501, 509..511, 520..521, 590, 600..670, 700..895, 900..901, 905, 909, 920..921, 990",
    kontoklasse: 1,
    sign: -1,
  },
  {
    key: "avskrivninger",
    label: { nb: "Avskrivninger", nn: "Avskrivingar", en: "Depreciation" },
    concept: "art 590",
    arter: "590",
    kontoklasse: 1,
    sign: 1,
  },
  {
    key: "avdrag",
    label: { nb: "Avdrag på lån i drift", nn: "Avdrag på lån i drift", en: "Repayment of loans in operations" },
    concept: "art 510–511",
    arter: "510..511",
    kontoklasse: 1,
    sign: 1,
  },
  {
    // use +, allocation −, as NDR.KORRIGERT takes it
    key: "nettoBrukBundneFond",
    label: { nb: "Netto bruk av bundne fond", nn: "Netto bruk av bundne fond", en: "Net use of restricted funds" },
    concept: "AGD74",
    arter: "550, 950",
    kontoklasse: 1,
    sign: -1,
  },
  {
    key: "disposisjonsfond",
    label: { nb: "Disposisjonsfond", nn: "Disposisjonsfond", en: "General reserve fund" },
    concept: "KG65",
    arter: sektorer,
    funksjoner: "56",
    kontoklasse: 2,
    sign: -1,
  },
  {
    key: "bundneDriftsfond",
    label: { nb: "Bundne driftsfond", nn: "Bundne driftsfond", en: "Restricted operating funds" },
    concept: "KG66",
    arter: sektorer,
    funksjoner: "51",
    kontoklasse: 2,
    sign: -1,
  },
  {
    key: "fremfoertMerforbruk",
    label: { nb: "Fremført merforbruk", nn: "Framført meirforbruk", en: "Deficit carried forward" },
    concept: "kapittel 5900",
    arter: sektorer,
    funksjoner: "5900",
    kontoklasse: 2,
    sign: 1,
  },
  {
    // KG31 is of the group and leaves out what its members lend each other (23, 47, 9110); the municipality's own account
    // owes and is owed that too. 2020–2022 had the chapters 41, 43 and 45 whole.
    key: "nettoLaanegjeld",
    label: { nb: "Netto lånegjeld", nn: "Netto lånegjeld", en: "Net loan debt" },
    concept: "KG31",
    arter: sektorer,
    funksjoner: "22..23, 41, 43, 45, 47, 411..412, 431, 451..454, 9100, 9110",
    kontoklasse: 2,
    sign: -1,
  },
  {
    key: "akkumulertPremieavvik",
    label: {
      nb: "Akkumulert premieavvik med arbeidsgiveravgift",
      nn: "Akkumulert premieavvik med arbeidsgivaravgift",
      en: "Accumulated pension premium deviation with employer's contribution",
    },
    concept: "kapittel 19 og 39",
    arter: sektorer,
    funksjoner: "19, 39", // receivable and liability
    kontoklasse: 2,
    sign: 1,
  },
] as const satisfies readonly KostraFigure[];

/** The name of a figure. */
export type FigureKey = (typeof kostraFigures)[number]["key"];

/** The figures of a KOSTRA table in its unit; figures of an account that the table lacks are left out. */
export function figureAmounts(kostraTable: readonly (readonly unknown[])[]): ReadonlyMap<FigureKey, Amount> {
  const accounts = new Set(kostraTable.slice(1).map(([kontoklasse]) => Number(kontoklasse)));
  const present = kostraFigures.filter(({ kontoklasse }) => accounts.has(kontoklasse));
  return new Map(
    present.map((figure: KostraFigure & { readonly key: FigureKey }) => {
      const { key, arter, funksjoner = null, kontoklasse, sign } = figure;
      const sum = KOSTRA_SUM.evaluate([kostraTable, arter, funksjoner, kontoklasse]) as Amount;
      return [key, sign * sum + 0]; // no −0
    }),
  );
}

/**
 * What premieavvik did to netto driftsresultat in a year: its own premieavvik less the amortisation of earlier ones, with
 * arbeidsgiveravgift, read as the change of the balance from one year's 0B to the next. Income +.
 */
export function premieavvikEndring(change: {
  readonly before: ReadonlyMap<FigureKey, Amount>;
  readonly after: ReadonlyMap<FigureKey, Amount>;
}): Amount | undefined {
  const before = change.before.get("akkumulertPremieavvik");
  const after = change.after.get("akkumulertPremieavvik");
  return before === undefined || after === undefined ? undefined : after - before;
}
