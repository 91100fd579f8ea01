import { defineFunction } from "../definition/define";
import { step } from "../definition/explanation";
import { eachYear, rate, stock } from "../definition/parameter";
import { value } from "../definition/result";
import type { Amount, Rate } from "../kernel/units";
import { kalkylerente, kalkylerentekilder } from "./kalkylerente";

interface RenteavvikInput {
  readonly kapital: Amount;
  readonly laanerente: Rate;
  readonly kalkylerente: Rate;
}

/** What the fees do not cover of the interest the municipality pays: − is a cost to drift. */
export function selvkostRenteavvik({ kapital, laanerente, kalkylerente }: RenteavvikInput): Amount {
  return -kapital * (laanerente - kalkylerente);
}

export const SELVKOST_RENTEAVVIK = defineFunction({
  name: "SELVKOST.RENTEAVVIK",
  summary: {
    nb: "Det gebyrene ikke dekker når lånerenten er høyere enn kalkylerenten. Minus er kostnad.",
    nn: "Det gebyra ikkje dekkjer når lånerenta er høgare enn kalkylerenta. Minus er kostnad.",
    en: "What the fees do not cover when the loan rate is above the calculated rate. Minus is a cost.",
  },
  law: [...kalkylerentekilder, "Perspektivmelding 2024, Selvkostinvesteringer"],
  formula: "−kapital · (lånerente − kalkylerente).",
  parameters: {
    kapital: eachYear(
      stock("kapital", {
        help: {
          nb: "Gjennomsnittlig restverdi i selvkostområdene i året, minst 0.",
          nn: "Gjennomsnittleg restverdi i sjølvkostområda i året, minst 0.",
          en: "The average residual value of the selvkost services in the year, at least 0.",
        },
      }),
    ),
    laanerente: eachYear(
      rate("lånerente", {
        minimum: -0.05,
        maximum: 0.3,
        help: {
          nb: "Renten kommunen betaler på lånene, for eksempel 4,8 %.",
          nn: "Renta kommunen betaler på låna, til dømes 4,8 %.",
          en: "The interest the municipality pays on its loans, for example 4.8%.",
        },
      }),
    ),
    kalkylerente: eachYear(kalkylerente),
  },
  returns: value("amount", {
    help: {
      nb: "Virkningen på driftsresultatet i samme enhet som kapitalen.",
      nn: "Verknaden på driftsresultatet i same eining som kapitalen.",
      en: "The effect on the operating result in the unit of kapital.",
    },
  }),
  examples: [{ given: { kapital: 1000, laanerente: [0.05, 0.03], kalkylerente: 0.04 }, then: [[-10, 10]] }],
  calculate: selvkostRenteavvik,
  explain: ({ kapital, laanerente, kalkylerente }) => [
    step(
      { nb: "renter kommunen betaler", nn: "renter kommunen betaler", en: "interest the municipality pays" },
      kapital * laanerente,
      "amount",
    ),
    step(
      { nb: "renter i gebyrgrunnlaget", nn: "renter i gebyrgrunnlaget", en: "interest in the fee base" },
      kapital * kalkylerente,
      "amount",
    ),
  ],
});
