import { defineFunction } from "../definition/define";
import { step } from "../definition/explanation";
import { optional, perYear, rate, series, stock } from "../definition/parameter";
import { path } from "../definition/result";
import type { Amount, Rate } from "../kernel/units";
import { RENTESPENN } from "./rente";

interface RentebaneEffektInput {
  readonly gjeld: readonly Amount[];
  readonly flytendeAndel: readonly Rate[];
  readonly rentebane: readonly Rate[];
  readonly referanserente?: Rate | undefined;
}

/** The rate to compare with: the one asked for, or the first year's. */
function referenceOf({ rentebane: [firstYear = 0], referanserente }: RentebaneEffektInput): Rate {
  return referanserente ?? firstYear;
}

/** What an interest-rate path costs against a reference rate, on the debt that floats: a saving is negative. */
export function rentebaneEffekt(input: RentebaneEffektInput): Amount[] {
  const { gjeld, flytendeAndel, rentebane } = input;
  const reference = referenceOf(input);
  return rentebane.map((rate, t) => (gjeld[t] as Amount) * (flytendeAndel[t] as Rate) * (rate - reference));
}

export const RENTEBANE_EFFEKT = defineFunction({
  name: "RENTEBANE.EFFEKT",
  summary: {
    nb: "Virkningen av en rentebane på rentekostnaden for gjeld med flytende rente. Innsparing er negativ.",
    nn: "Verknaden av ein rentebane på rentekostnaden for gjeld med flytande rente. Innsparing er negativ.",
    en: "What an interest-rate path does to the cost of floating debt. A saving is negative.",
  },
  law: ["Perspektivmelding 2024, Ulike scenarioer for omstilling, forutsetningen om rentenedgang"],
  formula: "gjeld · flytende andel · (rente − referanserente).",
  parameters: {
    gjeld: perYear(
      stock("gjeld", {
        help: { nb: "Gjelden per år, minst 0.", nn: "Gjelda per år, minst 0.", en: "Debt each year, at least 0." },
      }),
    ),
    flytendeAndel: perYear(
      rate("flytende_andel", {
        minimum: 0,
        maximum: 1,
        help: {
          nb: "Andel av gjelden med flytende rente, for eksempel 46 %.",
          nn: "Del av gjelda med flytande rente, til dømes 46 %.",
          en: "The share of debt with floating rate, for example 46%.",
        },
      }),
    ),
    rentebane: series(
      rate("rentebane", {
        ...RENTESPENN,
        help: {
          nb: "Renten per år, for eksempel 4,5 %.",
          nn: "Renta per år, til dømes 4,5 %.",
          en: "The interest rate each year, for example 4.5%.",
        },
      }),
    ),
    referanserente: optional(
      rate("referanserente", {
        ...RENTESPENN,
        help: {
          nb: "Renten det sammenliknes med. Utelatt: renten det første året.",
          nn: "Renta det blir samanlikna med. Utelate: renta det første året.",
          en: "The rate to compare with. Omitted: the first year's.",
        },
      }),
    ),
  },
  returns: path("amount", {
    help: {
      nb: "Endret rentekostnad per år, innsparing negativ.",
      nn: "Endra rentekostnad per år, innsparing negativ.",
      en: "The change in interest cost each year, a saving negative.",
    },
  }),
  examples: [{ given: { gjeld: 6700, flytendeAndel: 1, rentebane: [0.045, 0.03] }, then: [[0, -100.5]] }],
  calculate: rentebaneEffekt,
  explain: (input, t) => [
    step(
      { nb: "gjeld med flytende rente", nn: "gjeld med flytande rente", en: "debt with floating rate" },
      (input.gjeld[t] as Amount) * (input.flytendeAndel[t] as Rate),
      "amount",
    ),
    step({ nb: "rente", nn: "rente", en: "interest rate" }, input.rentebane[t] as Rate, "rate"),
    step({ nb: "referanserente", nn: "referanserente", en: "reference rate" }, referenceOf(input), "rate"),
  ],
});
