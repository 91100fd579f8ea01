import type { Cell } from "../definition/cell";
import { defineFunction } from "../definition/define";
import { step } from "../definition/explanation";
import type { Unit } from "../definition/kind";
import { optional, rate, series, stock } from "../definition/parameter";
import { itemTable } from "../definition/result";
import { driftsinntekter } from "../drift/driftsinntekter";
import type { Text } from "../kernel/text";
import type { Amount, Rate } from "../kernel/units";
import { fond, rentefoelsomGjeld, resultater } from "./sjokk";

/** One percentage point of interest and one per cent of revenue, when nothing else is asked for. */
const STANDARD_CHANGE = 0.01;

interface FoelsomhetInput {
  readonly resultater: readonly Amount[];
  readonly driftsinntekter: readonly Amount[];
  readonly rentefoelsomGjeld: readonly Amount[];
  readonly rente: Rate;
  readonly inntekt: Rate;
  readonly effektivisering?: Amount | undefined;
}

const sum = (amounts: readonly Amount[]): Amount => amounts.reduce((total, amount) => total + amount, 0);

/** A change that comes every year, and what it counts for in all the years together. */
interface Factor {
  readonly name: "Rente" | "Inntekt" | "Effektivisering";
  readonly change: number;
  readonly over: number;
}

const effectOf = ({ change, over }: Factor): Amount => change * over;

/** The factors, the widest first. */
function factors(input: FoelsomhetInput): Factor[] {
  const { resultater, driftsinntekter, rentefoelsomGjeld, rente, inntekt, effektivisering } = input;
  const given: Factor[] = [
    { name: "Rente", change: rente, over: sum(rentefoelsomGjeld) },
    { name: "Inntekt", change: inntekt, over: sum(driftsinntekter) },
  ];
  if (effektivisering !== undefined)
    given.push({ name: "Effektivisering", change: effektivisering, over: resultater.length });
  return given.sort((a, b) => effectOf(b) - effectOf(a));
}

/** What a change every year does to the fund at the end of the last year, the widest first. */
export function foelsomhetTabell(input: FoelsomhetInput): Cell[][] {
  return factors(input).map((factor) => [factor.name, -effectOf(factor), effectOf(factor)]);
}

/** What the change of a factor is, and what it counts for, as its steps say. */
const told: Readonly<Record<Factor["name"], { readonly change: Unit; readonly over: Unit; readonly label: Text }>> = {
  Rente: {
    change: "rate",
    over: "amount",
    label: {
      nb: "rentefølsom gjeld, alle årene lagt sammen",
      nn: "rentefølsam gjeld, alle åra lagde saman",
      en: "debt with floating rate, all the years together",
    },
  },
  Inntekt: {
    change: "rate",
    over: "amount",
    label: {
      nb: "driftsinntekter, alle årene lagt sammen",
      nn: "driftsinntekter, alle åra lagde saman",
      en: "revenue, all the years together",
    },
  },
  Effektivisering: {
    change: "amount",
    over: "number",
    label: { nb: "antall år", nn: "talet på år", en: "number of years" },
  },
};

export const FOLSOMHET_TABELL = defineFunction({
  name: "FOLSOMHET.TABELL",
  summary: {
    nb: "Hva endret rente, inntekt og effektivisering hvert år gjør med fondet siste år, størst utslag først.",
    nn: "Kva endra rente, inntekt og effektivisering kvart år gjer med fondet siste år, størst utslag først.",
    en: "What yearly changes in rate, revenue and efficiency do to the fund in the last year, widest first.",
  },
  law: [
    {
      nb: "Handlingsroms egen modell: like endringer hvert år",
      nn: "Handlingsrom sin eigen modell: like endringar kvart år",
      en: "Handlingsrom's own model: equal changes every year",
    },
  ],
  formula: {
    nb: "Rente: ± rente · Σ rentefølsom gjeld. Inntekt: ± inntekt · Σ driftsinntekter. Effektivisering: ± effektivisering · antall år.",
    nn: "Rente: ± rente · Σ rentefølsam gjeld. Inntekt: ± inntekt · Σ driftsinntekter. Effektivisering: ± effektivisering · talet på år.",
    en: "Rente: ± rente · Σ rentefølsom_gjeld. Inntekt: ± inntekt · Σ driftsinntekter. Effektivisering: ± effektivisering · number of years.",
  },
  parameters: {
    fond,
    resultater,
    driftsinntekter: series(driftsinntekter),
    rentefoelsomGjeld,
    rente: optional(
      rate("rente", {
        minimum: 0,
        maximum: 0.3,
        help: {
          nb: "Endring i renten, for eksempel 1 % for ett prosentpoeng. Utelatt: 1 %.",
          nn: "Endring i renta, til dømes 1 % for eitt prosentpoeng. Utelate: 1 %.",
          en: "The change in rate, for example 1% for one percentage point. Omitted: 1%.",
        },
      }),
      STANDARD_CHANGE,
    ),
    inntekt: optional(
      rate("inntekt", {
        minimum: 0,
        maximum: 0.5,
        help: {
          nb: "Endring i driftsinntektene, for eksempel 1 %. Utelatt: 1 %.",
          nn: "Endring i driftsinntektene, til dømes 1 %. Utelate: 1 %.",
          en: "The change in revenue, for example 1%. Omitted: 1%.",
        },
      }),
      STANDARD_CHANGE,
    ),
    effektivisering: optional(
      stock("effektivisering", {
        help: {
          nb: "Endring i effektiviseringen per år, minst 0. Utelatt: ingen rad.",
          nn: "Endring i effektiviseringa per år, minst 0. Utelate: inga rad.",
          en: "The change in efficiency per year, at least 0. Omitted: no row.",
        },
      }),
    ),
  },
  returns: itemTable(
    [
      { nb: "Forhold", nn: "Forhold", en: "Factor" },
      { nb: "Lavt utslag", nn: "Lågt utslag", en: "Low effect" },
      { nb: "Høyt utslag", nn: "Høgt utslag", en: "High effect" },
    ],
    {
      unit: ["text", "amount", "amount"],
      standalone: true,
      help: {
        nb: "Én rad per forhold: navn, lavt utslag (≤ 0) og høyt utslag (≥ 0) på fondet.",
        nn: "Éi rad per forhold: namn, lågt utslag (≤ 0) og høgt utslag (≥ 0) på fondet.",
        en: "One row per factor: name, low effect (≤ 0) and high effect (≥ 0) on the fund.",
      },
    },
  ),
  examples: [
    {
      given: {
        fond: 447,
        resultater: [0, 0],
        driftsinntekter: [4000, 5000],
        rentefoelsomGjeld: 3000,
        effektivisering: 20,
      },
      then: [
        ["Inntekt", -90, 90],
        ["Rente", -60, 60],
        ["Effektivisering", -40, 40],
      ],
    },
  ],
  calculate: foelsomhetTabell,
  explain: (input, column, row) => {
    const { name, change, over } = factors(input)[row] as Factor;
    if (column === 0) return [];
    return [
      step({ nb: "forhold", nn: "forhold", en: "factor" }, name, "text"),
      step({ nb: "endring hvert år", nn: "endring kvart år", en: "change every year" }, change, told[name].change),
      step(told[name].label, over, told[name].over),
    ];
  },
});
