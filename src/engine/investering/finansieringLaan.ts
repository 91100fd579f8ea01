import { defineFunction } from "../definition/define";
import { step } from "../definition/explanation";
import { eachYear, optional, stock, type Parameter } from "../definition/parameter";
import { value } from "../definition/result";
import type { Text } from "../kernel/text";
import { DomainError } from "../kernel/errors";
import type { Amount } from "../kernel/units";

interface FinansieringInput {
  readonly kostnad: Amount;
  readonly mvakompensasjon: Amount;
  readonly tilskudd: Amount;
  readonly salg: Amount;
  readonly egenkapital: Amount;
}

const otherFinancing = ({ mvakompensasjon, tilskudd, salg, egenkapital }: FinansieringInput): Amount =>
  mvakompensasjon + tilskudd + salg + egenkapital;

/** A project fully financed by sums that should add up differs by no more than this part of its cost. */
const ROUNDING = 1e-9;

/** What must be borrowed for an investment once everything else has paid its part. */
export function finansieringLaan(input: FinansieringInput): Amount {
  const { kostnad } = input;
  const financing = otherFinancing(input);
  if (financing - kostnad > ROUNDING * kostnad) {
    throw new DomainError("overfinansiert", {
      place: { argument: "kostnad" },
      given: { value: kostnad, form: "number" },
      financing: { value: financing, form: "number" },
    });
  }
  return Math.max(0, kostnad - financing);
}

const part = (name: string, described: { help: Text }): Parameter<Amount> =>
  optional(eachYear(stock(name, described)), 0);

export const FINANSIERING_LAN = defineFunction({
  name: "FINANSIERING.LAN",
  summary: {
    nb: "Lånebehovet for en investering etter momskompensasjon, tilskudd, salg og egenkapital.",
    nn: "Lånebehovet for ei investering etter momskompensasjon, tilskot, sal og eigenkapital.",
    en: "What an investment must borrow after VAT compensation, grants, sales and own capital.",
  },
  law: ["Kommuneloven § 14-14", "Budsjett- og regnskapsforskriften § 5-5"],
  formula: "kostnad − mvakompensasjon − tilskudd − salg − egenkapital.",
  parameters: {
    kostnad: eachYear(
      stock("kostnad", {
        help: {
          nb: "Investeringsutgift med moms, minst 0. Alle beløp i samme enhet.",
          nn: "Investeringsutgift med moms, minst 0. Alle beløp i same eining.",
          en: "Investment cost with VAT, at least 0. All amounts in one unit.",
        },
      }),
    ),
    mvakompensasjon: part("mvakompensasjon", {
      help: {
        nb: "Momskompensasjon, minst 0. Utelatt: 0.",
        nn: "Momskompensasjon, minst 0. Utelate: 0.",
        en: "VAT compensation, at least 0. Omitted: 0.",
      },
    }),
    tilskudd: part("tilskudd", {
      help: {
        nb: "Tilskudd fra andre, minst 0. Utelatt: 0.",
        nn: "Tilskot frå andre, minst 0. Utelate: 0.",
        en: "Grants from others, at least 0. Omitted: 0.",
      },
    }),
    salg: part("salg", {
      help: {
        nb: "Salgsinntekter, minst 0. Utelatt: 0.",
        nn: "Salsinntekter, minst 0. Utelate: 0.",
        en: "Proceeds of sales, at least 0. Omitted: 0.",
      },
    }),
    egenkapital: part("egenkapital", {
      help: {
        nb: "Overføring fra drift og bruk av fond, minst 0. Utelatt: 0.",
        nn: "Overføring frå drift og bruk av fond, minst 0. Utelate: 0.",
        en: "Transfer from operations and use of funds, at least 0. Omitted: 0.",
      },
    }),
  },
  returns: value("amount", {
    help: { nb: "Lånebehovet, minst 0.", nn: "Lånebehovet, minst 0.", en: "The loan needed, at least 0." },
  }),
  examples: [{ given: { kostnad: 275, mvakompensasjon: 45 }, then: 230 }],
  calculate: finansieringLaan,
  explain: (input) => [
    step({ nb: "kostnad", nn: "kostnad", en: "cost" }, input.kostnad, "amount"),
    step({ nb: "annen finansiering", nn: "anna finansiering", en: "other financing" }, otherFinancing(input), "amount"),
  ],
});
