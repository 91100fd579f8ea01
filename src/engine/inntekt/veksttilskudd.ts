import { defineFunction } from "../definition/define";
import { inForce, step } from "../definition/explanation";
import { eachYear, optional, plainNumber, positiveAmount, rate, year } from "../definition/parameter";
import { value } from "../definition/result";
import { reaches } from "../kernel/compare";
import { effective, type Effective } from "../kernel/effective";
import { DomainError } from "../kernel/errors";
import type { Amount, Rate, Year } from "../kernel/units";
import { skatteandel } from "./skatteandel";

const AAR = "år";
const SATS = "sats";
const GRENSE = "grense";
const PROPOSISJON_2017 = "Prop. 123 S (2015–2016) kapittel 8";

/** The yearly growth in population, over three years, above which growth is compensated. */
export const vekstgrense = effective<Rate>(
  { nb: "Vekstgrensen", nn: "Vekstgrensa", en: "The growth limit (vekstgrense)" },
  [{ from: 2017, value: 0.014, source: PROPOSISJON_2017 }],
);

/** The share of the national tax average from which a municipality gets no veksttilskudd. */
export const veksttak = effective<Rate>(
  {
    nb: "Taket for skatteinntekt ved veksttilskudd",
    nn: "Taket for skatteinntekt ved veksttilskot",
    en: "The ceiling on tax revenue for the growth grant (veksttilskudd)",
  },
  [{ from: 2017, value: 1.4, source: PROPOSISJON_2017 }],
);

/** Kroner per inhabitant above the growth limit. */
export const vekstsats = effective<Amount>(
  { nb: "Satsen for veksttilskudd", nn: "Satsen for veksttilskot", en: "The rate of the growth grant (veksttilskudd)" },
  [
    { from: 2024, value: 67331, source: "Perspektivmelding 2024" },
    {
      from: 2025,
      value: 22444,
      source: "Kommuneproposisjonen 2025, gjengitt i Perspektivmelding 2024",
      proposed: true,
    },
  ],
);

interface VeksttilskuddInput {
  /** 1 January of the year before the grant year. */
  readonly folketall: number;
  readonly folketall3AarFoer: number;
  readonly skatteandel: Rate;
  readonly aar: Year;
  readonly sats?: Amount | undefined;
  readonly grense?: Rate | undefined;
}

/** The dated value of a year; a year before the first must bring its own. */
function knownIn(dated: Effective<number>, aar: Year, argument: string): number {
  const from = dated.values[0]?.from ?? aar;
  if (aar < from) {
    throw new DomainError("rateUkjentFoer", { place: { argument }, name: dated.name, from, given: aar });
  }
  return dated.at(aar);
}

const satsOf = ({ sats, aar }: VeksttilskuddInput): Amount => sats ?? knownIn(vekstsats, aar, SATS);

const grenseOf = ({ grense, aar }: VeksttilskuddInput): Rate => grense ?? knownIn(vekstgrense, aar, GRENSE);

/** The geometric mean of the growth in the last three years. */
const yearlyGrowth = ({ folketall, folketall3AarFoer }: VeksttilskuddInput): Rate =>
  Math.cbrt(folketall / folketall3AarFoer) - 1;

const growthAboveLimit = (input: VeksttilskuddInput): Rate => Math.max(0, yearlyGrowth(input) - grenseOf(input));

/** The grant to growing municipalities that do not have high tax revenue. */
export function veksttilskudd(input: VeksttilskuddInput): Amount {
  const grant = input.folketall * growthAboveLimit(input) * satsOf(input);
  return reaches(input.skatteandel, veksttak.at(input.aar, AAR)) ? 0 : grant;
}

const people = (name: string, nb: string, nn: string, en: string, positive = false) =>
  eachYear(plainNumber(name, { ...(positive ? { positive } : { minimum: 0 }), help: { nb, nn, en } }));

export const VEKSTTILSKUDD = defineFunction({
  name: "VEKSTTILSKUDD",
  summary: {
    nb: "Veksttilskudd i kroner til kommuner med høy folkevekst siste tre år og skatt under 140 % av snittet.",
    nn: "Veksttilskot i kroner til kommunar med høg folkevekst siste tre år og skatt under 140 % av snittet.",
    en: "Growth grant in kroner for fast-growing municipalities with tax below 140% of the average.",
  },
  law: [PROPOSISJON_2017, "Perspektivmelding 2024, Uforutsigbarhet i en uforutsigbar tid"],
  formula: {
    nb: "folketall · maks(0; (folketall / folketall 3 år før)^(1/3) − 1 − grense) · sats; 0 når skatteandelen er minst 140 %.",
    nn: "folketal · maks(0; (folketal / folketal 3 år før)^(1/3) − 1 − grense) · sats; 0 når skattedelen er minst 140 %.",
    en: "folketall · max(0, (folketall / folketall_3_år_før)^(1/3) − 1 − grense) · sats; 0 when skatteandel is at least 140%.",
  },
  parameters: {
    folketall: people(
      "folketall",
      "Folketall 1. januar året før tilskuddsåret, minst 0.",
      "Folketal 1. januar året før tilskotsåret, minst 0.",
      "Population on 1 January the year before the grant year, at least 0.",
    ),
    folketall3AarFoer: people(
      "folketall_3_år_før",
      "Folketall 1. januar tre år tidligere, større enn 0.",
      "Folketal 1. januar tre år tidlegare, større enn 0.",
      "Population on 1 January three years earlier, above 0.",
      true,
    ),
    skatteandel: eachYear(skatteandel),
    aar: eachYear(
      year(AAR, {
        help: {
          nb: "Tilskuddsåret, fra 2017; tidligere år gir #VERDI!. Satsen fra 2025 er foreslått i kilden.",
          nn: "Tilskotsåret, frå 2017; tidlegare år gir #VERDI!. Satsen frå 2025 er foreslått i kjelda.",
          en: "The grant year, from 2017; earlier gives #VALUE!. The rate from 2025 is proposed in the source.",
        },
      }),
    ),
    sats: optional(
      positiveAmount(SATS, {
        help: {
          nb: "Kroner per innbygger over vekstgrensen, større enn 0. Utelatt: satsen for året, kjent fra 2024.",
          nn: "Kroner per innbyggjar over vekstgrensa, større enn 0. Utelate: satsen for året, kjend frå 2024.",
          en: "Kroner (above 0) per inhabitant beyond the limit. Omitted: the year's rate, known from 2024.",
        },
      }),
      undefined,
      "refused",
    ),
    grense: optional(
      rate(GRENSE, {
        minimum: 0,
        maximum: 0.3,
        help: {
          nb: "Vekstgrense per år, for eksempel 1,4 %. Utelatt: grensen for året.",
          nn: "Vekstgrense per år, til dømes 1,4 %. Utelate: grensa for året.",
          en: "Growth limit per year, for example 1.4%. Omitted: the limit of the year.",
        },
      }),
      undefined,
      "refused",
    ),
  },
  returns: value("amount", {
    help: {
      nb: "Tilskuddet i kroner, 0 under grensen.",
      nn: "Tilskotet i kroner, 0 under grensa.",
      en: "The grant in kroner, 0 below the limit.",
    },
  }),
  examples: [
    {
      given: { folketall: 1331, folketall3AarFoer: 1000, skatteandel: 1, aar: 2017, sats: 10, grense: 0.05 },
      then: 665.5,
    },
    { given: { folketall: 1331, folketall3AarFoer: 1000, skatteandel: 1.4, aar: 2024 }, then: 0 },
  ],
  calculate: veksttilskudd,
  explain: (input) => [
    step(
      { nb: "årlig vekst siste tre år", nn: "årleg vekst siste tre år", en: "yearly growth in the last three years" },
      yearlyGrowth(input),
      "rate",
    ),
    step({ nb: "vekstgrense", nn: "vekstgrense", en: "growth limit" }, grenseOf(input), "rate"),
    step(
      { nb: "vekst over grensen", nn: "vekst over grensa", en: "growth above the limit" },
      growthAboveLimit(input),
      "rate",
    ),
    step(
      {
        nb: "tilskuddsberettigede innbyggere",
        nn: "innbyggjarar som gir rett til tilskot",
        en: "inhabitants that give a right to the grant",
      },
      input.folketall * growthAboveLimit(input),
      "number",
    ),
    step({ nb: "sats per innbygger", nn: "sats per innbyggjar", en: "rate per inhabitant" }, satsOf(input), "amount"),
    step(
      { nb: "tak for skatteandelen", nn: "tak for skattedelen", en: "ceiling on the tax share" },
      veksttak.at(input.aar),
      "rate",
    ),
  ],
  dated: ({ aar, sats, grense }) => [
    ...(grense === undefined ? inForce(vekstgrense, aar) : []),
    ...(sats === undefined ? inForce(vekstsats, aar, "amount") : []),
    ...inForce(veksttak, aar),
  ],
});
