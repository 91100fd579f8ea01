import { defineFunction } from "../definition/define";
import { step } from "../definition/explanation";
import { amount, perYear, series, stock } from "../definition/parameter";
import { path } from "../definition/result";
import { openingOf } from "../kernel/series";
import type { Amount, Rate } from "../kernel/units";
import { kalkylerente, kalkylerentekilder } from "./kalkylerente";

interface SelvkostFondInput {
  /** The opening balance; below 0 it is a deficit carried forward. */
  readonly fond: Amount;
  readonly gebyrinntekter: readonly Amount[];
  readonly gebyrgrunnlag: readonly Amount[];
  readonly kalkylerente: readonly Rate[];
}

/** The interest of one year, on the average of the balance before and after the year's result. */
const interest = (opening: Amount, beforeInterest: Amount, rate: Rate): Amount =>
  (rate * (opening + beforeInterest)) / 2;

/** The selvkost fund at the end of each year: surplus in, deficit out, interest on the average balance. */
export function selvkostFond({ fond, gebyrinntekter, gebyrgrunnlag, kalkylerente }: SelvkostFondInput): Amount[] {
  let balance = fond;
  return gebyrinntekter.map((fees, t) => {
    const beforeInterest = balance + fees - (gebyrgrunnlag[t] as Amount);
    balance = beforeInterest + interest(balance, beforeInterest, kalkylerente[t] as Rate); // selvkostforskriften § 8
    return balance;
  });
}

export const SELVKOST_FOND = defineFunction({
  name: "SELVKOST.FOND",
  summary: {
    nb: "Selvkostfondet år for år med rente på snittet i året. Minus er underskudd til framføring.",
    nn: "Sjølvkostfondet år for år med rente på snittet i året. Minus er underskot til framføring.",
    en: "The selvkost fund by year, with interest on the average balance. Minus is a deficit carried forward.",
  },
  law: ["Selvkostforskriften § 8", ...kalkylerentekilder],
  formula: {
    nb: "før rente = fond + gebyrinntekter − gebyrgrunnlag; fond = før rente + kalkylerente · (fond i fjor + før rente) / 2.",
    nn: "før rente = fond + gebyrinntekter − gebyrgrunnlag; fond = før rente + kalkylerente · (fond i fjor + før rente) / 2.",
    en: "before interest = fond + gebyrinntekter − gebyrgrunnlag; fund = before interest + kalkylerente · (last year's fund + before interest) / 2.",
  },
  parameters: {
    fond: amount("fond", {
      help: {
        nb: "Fondet 1. januar første år. Minus er framført underskudd, som ikke alle områder har lov til.",
        nn: "Fondet 1. januar første år. Minus er framført underskot, som ikkje alle område har lov til.",
        en: "The fund on 1 January of the first year. Minus is a carried deficit, not lawful for all services.",
      },
    }),
    gebyrinntekter: series(
      stock("gebyrinntekter", {
        help: {
          nb: "Gebyrinntekter per år, minst 0.",
          nn: "Gebyrinntekter per år, minst 0.",
          en: "Fees per year, at least 0.",
        },
      }),
    ),
    gebyrgrunnlag: series(
      stock("gebyrgrunnlag", {
        help: {
          nb: "Årets selvkost som gebyrene skal dekke, per år, minst 0.",
          nn: "Sjølvkosten i året som gebyra skal dekkje, per år, minst 0.",
          en: "The selvkost that the fees are to cover, per year, at least 0.",
        },
      }),
    ),
    kalkylerente: perYear(kalkylerente),
  },
  returns: path("amount", {
    help: {
      nb: "Fondet ved utgangen av hvert år. Over- og underskudd skal jevnes ut innen fem år. Underskudd i plan- og byggesak, eierseksjonering og matrikkel kan ikke framføres (selvkostforskriften § 8).",
      nn: "Fondet ved utgangen av kvart år. Over- og underskot skal jamnast ut innan fem år. Underskot i plan- og byggjesak, eigarseksjonering og matrikkel kan ikkje framførast (sjølvkostforskrifta § 8).",
      en: "The fund at the end of each year, evened out within five years. Deficits in planning and building cases, property sectioning (eierseksjonering) and matrikkel may not be carried forward (selvkostforskriften § 8).",
    },
  }),
  examples: [
    {
      given: { fond: 100, gebyrinntekter: [60, 50], gebyrgrunnlag: [50, 60], kalkylerente: 0.04 },
      then: [[114.2, 108.568]],
    },
  ],
  calculate: selvkostFond,
  explain: (input, t) => {
    const opening = openingOf(input.fond, selvkostFond(input), t);
    const result = (input.gebyrinntekter[t] as Amount) - (input.gebyrgrunnlag[t] as Amount);
    return [
      step({ nb: "inngående fond", nn: "inngåande fond", en: "opening fund" }, opening, "amount"),
      step({ nb: "årets resultat", nn: "resultatet i året", en: "the year's result" }, result, "amount"),
      step(
        { nb: "rente av snittet", nn: "rente av snittet", en: "interest on the average" },
        interest(opening, opening + result, input.kalkylerente[t] as Rate),
        "amount",
      ),
    ];
  },
});
