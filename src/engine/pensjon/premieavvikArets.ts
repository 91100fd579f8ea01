import { defineFunction } from "../definition/define";
import { step } from "../definition/explanation";
import { amount, eachYear, optional, stock } from "../definition/parameter";
import { value } from "../definition/result";
import { DomainError } from "../kernel/errors";
import type { Amount, Rate } from "../kernel/units";
import { arbeidsgiveravgift } from "./amortisering";

interface PremieavvikAretsInput {
  readonly premie: Amount;
  readonly pensjonskostnad: Amount;
  readonly premiefond: Amount;
  readonly arbeidsgiveravgift: Rate;
}

/** The year's premieavvik: what is paid less what is charged; + is income, to be reversed later. */
export function premieavvikArets(input: PremieavvikAretsInput): Amount {
  const { premie, pensjonskostnad, premiefond, arbeidsgiveravgift } = input;
  if (premiefond > premie) {
    throw new DomainError("partAboveWhole", { place: { argument: "premiefond" }, whole: "premie" });
  }
  return (premie - premiefond - pensjonskostnad) * (1 + arbeidsgiveravgift);
}

export const PREMIEAVVIK_ARETS = defineFunction({
  name: "PREMIEAVVIK.ARETS",
  summary: {
    nb: "Årets premieavvik: betalt premie minus bruk av premiefond minus pensjonskostnad. Pluss er inntekt.",
    nn: "Premieavviket i året: premie minus bruk av premiefond minus pensjonskostnad. Pluss er inntekt.",
    en: "The year's premieavvik: premium paid less premiefond used less pension cost. Plus is income.",
  },
  law: ["Budsjett- og regnskapsforskriften § 3-5"],
  formula: "(premie − premiefond − pensjonskostnad) · (1 + arbeidsgiveravgift).",
  parameters: {
    premie: eachYear(
      stock("premie", {
        help: {
          nb: "Årets premie før bruk av premiefond, uten administrasjonskostnad, minst 0.",
          nn: "Premien i året før bruk av premiefond, utan administrasjonskostnad, minst 0.",
          en: "The year's premium before premiefond, without administration cost, at least 0.",
        },
      }),
    ),
    pensjonskostnad: eachYear(
      amount("pensjonskostnad", {
        help: {
          nb: "Årets netto pensjonskostnad fra pensjonsleverandøren, kostnad +.",
          nn: "Netto pensjonskostnad i året frå pensjonsleverandøren, kostnad +.",
          en: "The year's net pension cost from the pension provider, cost +.",
        },
      }),
    ),
    premiefond: optional(
      eachYear(
        stock("premiefond", {
          help: {
            nb: "Bruk av premiefond til å betale premien, fra 0 til hele premien. Utelatt: 0.",
            nn: "Bruk av premiefond til å betale premien, frå 0 til heile premien. Utelate: 0.",
            en: "Premiefond used to pay the premium, from 0 to all of it. Omitted: 0.",
          },
        }),
      ),
      0,
    ),
    arbeidsgiveravgift,
  },
  returns: value("amount", {
    help: {
      nb: "Premieavviket, inntekt + og kostnad −.",
      nn: "Premieavviket, inntekt + og kostnad −.",
      en: "The premieavvik, income + and cost −.",
    },
  }),
  examples: [{ given: { premie: 564358, pensjonskostnad: 400000, premiefond: 60000 }, then: 104358 }],
  calculate: premieavvikArets,
  explain: ({ premie, premiefond, pensjonskostnad, arbeidsgiveravgift }) => [
    step(
      {
        nb: "premie etter bruk av premiefond",
        nn: "premie etter bruk av premiefond",
        en: "premium after use of premiefond",
      },
      premie - premiefond,
      "amount",
    ),
    step(
      {
        nb: "premieavvik uten arbeidsgiveravgift",
        nn: "premieavvik utan arbeidsgivaravgift",
        en: "premieavvik without employer's contribution",
      },
      premie - premiefond - pensjonskostnad,
      "amount",
    ),
    step(
      { nb: "arbeidsgiveravgift", nn: "arbeidsgivaravgift", en: "employer's contribution" },
      arbeidsgiveravgift,
      "rate",
    ),
  ],
});
