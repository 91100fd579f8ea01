import { defineFunction } from "../definition/define";
import { step } from "../definition/explanation";
import { amount, besideSeries, eachYear, rate, year } from "../definition/parameter";
import { value } from "../definition/result";
import { DomainError } from "../kernel/errors";
import type { Amount, Rate, Year } from "../kernel/units";

const DEFLATORAAR = "deflatorår";

interface PrisOmregnInput {
  readonly beloep: Amount;
  readonly aar: Year;
  readonly tilAar: Year;
  readonly deflatoraar: readonly Year[];
  readonly deflator: readonly Rate[];
}

/** Price growth from the earlier year to the later, the deflator of a year being the growth into that year. */
function priceGrowth(from: Year, to: Year, { deflatoraar, deflator }: PrisOmregnInput): number {
  let growth = 1;
  for (let year = from + 1; year <= to; year++) {
    const rate = deflator[deflatoraar.indexOf(year)];
    if (rate === undefined) throw new DomainError("deflatorMangler", { place: { argument: DEFLATORAAR }, year });
    growth *= 1 + rate;
  }
  return growth;
}

/** What the price level of one year is worth in another's: multiplied forwards, divided backwards. */
function factor(input: PrisOmregnInput): number {
  const { aar, tilAar } = input;
  return tilAar >= aar ? priceGrowth(aar, tilAar, input) : 1 / priceGrowth(tilAar, aar, input);
}

/** An amount in the price level of another year. */
export function prisOmregn(input: PrisOmregnInput): Amount {
  return input.beloep * factor(input);
}

export const PRIS_OMREGN = defineFunction({
  name: "PRIS.OMREGN",
  summary: {
    nb: "Regner et beløp om fra ett års prisnivå til et annet med en deflator.",
    nn: "Reknar eit beløp om frå prisnivået eitt år til eit anna med ein deflator.",
    en: "Converts an amount from one year's price level to another's with a deflator.",
  },
  law: ["Kommunal deflator, statsbudsjettet"],
  formula: {
    nb: "beløp · Π(1 + deflator) for årene etter år til og med til_år; bakover deles det på de samme faktorene.",
    nn: "beløp · Π(1 + deflator) for åra etter år til og med til_år; bakover blir det delt på dei same faktorane.",
    en: "beløp · Π(1 + deflator) for the years after år up to til_år; backwards it is divided by the same factors.",
  },
  parameters: {
    beloep: eachYear(
      amount("beløp", {
        help: {
          nb: "Beløpet i årets prisnivå, pluss eller minus.",
          nn: "Beløpet i prisnivået i året, pluss eller minus.",
          en: "The amount in the year's price level, plus or minus.",
        },
      }),
    ),
    aar: eachYear(
      year("år", {
        help: {
          nb: "Året beløpets prisnivå gjelder.",
          nn: "Året prisnivået til beløpet gjeld.",
          en: "The year of the amount's price level.",
        },
      }),
    ),
    tilAar: year("til_år", {
      help: {
        nb: "Prisnivået det regnes om til.",
        nn: "Prisnivået det blir rekna om til.",
        en: "The price level to convert to.",
      },
    }),
    deflatoraar: besideSeries(
      year(DEFLATORAAR, {
        help: {
          nb: "Årene deflatoren gjelder, i rekkefølge.",
          nn: "Åra deflatoren gjeld, i rekkjefølgje.",
          en: "The years of the deflator, in order.",
        },
      }),
    ),
    deflator: besideSeries(
      rate("deflator", {
        minimum: -0.5,
        maximum: 0.5,
        help: {
          nb: "Prisvekst inn i hvert år, for eksempel 3,9 %.",
          nn: "Prisvekst inn i kvart år, til dømes 3,9 %.",
          en: "Price growth into each year, for example 3.9%.",
        },
      }),
    ),
  },
  returns: value("amount", {
    help: {
      nb: "Beløpet i det nye prisnivået.",
      nn: "Beløpet i det nye prisnivået.",
      en: "The amount in the new price level.",
    },
  }),
  examples: [
    {
      given: { beloep: 100, aar: 2024, tilAar: 2026, deflatoraar: [2024, 2025, 2026], deflator: [0.05, 0.04, 0.03] },
      then: 107.12,
    },
    {
      given: { beloep: 107.12, aar: 2026, tilAar: 2024, deflatoraar: [2024, 2025, 2026], deflator: [0.05, 0.04, 0.03] },
      then: 100,
    },
  ],
  calculate: prisOmregn,
  explain: (input) => [step({ nb: "prisfaktor", nn: "prisfaktor", en: "price factor" }, factor(input), "number")],
});
