import { defineFunction } from "../definition/define";
import { step } from "../definition/explanation";
import { amount, eachYear, optional, stock } from "../definition/parameter";
import { value } from "../definition/result";
import type { Amount, Rate } from "../kernel/units";
import { rente } from "./rente";

interface FinansKostnadInput {
  readonly gjeld: Amount;
  readonly rente: Rate;
  readonly avdrag: Amount;
  readonly finansinntekter: Amount;
}

/** Interest and instalments less finance income: + is a cost. */
export function finansKostnad({ gjeld, rente, avdrag, finansinntekter }: FinansKostnadInput): Amount {
  return gjeld * rente + avdrag - finansinntekter;
}

export const FINANS_KOSTNAD = defineFunction({
  name: "FINANS.KOSTNAD",
  summary: {
    nb: "Netto finanskostnad i året: renter og avdrag minus finansinntekter. Pluss er kostnad.",
    nn: "Netto finanskostnad i året: renter og avdrag minus finansinntekter. Pluss er kostnad.",
    en: "Net finance cost of the year: interest and instalments less finance income. Plus is a cost.",
  },
  law: ["Perspektivmelding 2024, Finanskostnader", "KOSTRA AGD27"],
  formula: "gjeld · rente + avdrag − finansinntekter.",
  parameters: {
    gjeld: eachYear(
      stock("gjeld", {
        help: {
          nb: "Gjelden renten beregnes av, minst 0.",
          nn: "Gjelda renta blir rekna av, minst 0.",
          en: "The debt that bears the interest, at least 0.",
        },
      }),
    ),
    rente: eachYear(rente),
    avdrag: eachYear(
      stock("avdrag", {
        help: {
          nb: "Årets avdrag, minst 0.",
          nn: "Avdraga i året, minst 0.",
          en: "The year's instalments, at least 0.",
        },
      }),
    ),
    finansinntekter: optional(
      eachYear(
        amount("finansinntekter", {
          help: {
            nb: "Renteinntekter, utbytte og gevinster, inntekt + og tap −. Utelatt: 0.",
            nn: "Renteinntekter, utbytte og gevinstar, inntekt + og tap −. Utelate: 0.",
            en: "Interest income, dividends and gains, income + and loss −. Omitted: 0.",
          },
        }),
      ),
      0,
    ),
  },
  returns: value("amount", {
    help: {
      nb: "Netto finanskostnad; negativ når inntektene er størst.",
      nn: "Netto finanskostnad; negativ når inntektene er størst.",
      en: "Net finance cost; negative when income is larger.",
    },
  }),
  examples: [{ given: { gjeld: 100, rente: 0.05, avdrag: 10, finansinntekter: 3 }, then: 12 }],
  calculate: finansKostnad,
  explain: ({ gjeld, rente, avdrag, finansinntekter }) => [
    step({ nb: "renter", nn: "renter", en: "interest" }, gjeld * rente, "amount"),
    step({ nb: "avdrag", nn: "avdrag", en: "instalments" }, avdrag, "amount"),
    step({ nb: "finansinntekter", nn: "finansinntekter", en: "finance income" }, finansinntekter, "amount"),
  ],
});
