import { defineFunction } from "../definition/define";
import { step } from "../definition/explanation";
import { eachYear, plainNumber, positiveAmount, rate } from "../definition/parameter";
import { value } from "../definition/result";
import type { Amount, Rate } from "../kernel/units";

interface UtgiftsutjevningInput {
  /** Calculated expenditure need per inhabitant against the national average, 1 is the average. */
  readonly indeks: Rate;
  readonly landssnitt: Amount;
  readonly innbyggere: number;
}

/** Full equalisation of calculated expenditure need: + for a need above the average. */
export function utgiftsutjevning({ indeks, landssnitt, innbyggere }: UtgiftsutjevningInput): Amount {
  return (indeks - 1) * landssnitt * innbyggere;
}

export const UTGIFTSUTJEVNING = defineFunction({
  name: "UTGIFTSUTJEVNING",
  summary: {
    nb: "Utgiftsutjevning i kroner: forskjellen fra landets utgiftsbehov utjevnes fullt ut.",
    nn: "Utgiftsutjamning i kroner: skilnaden frå utgiftsbehovet i landet blir jamna fullt ut.",
    en: "Expenditure-need equalisation in kroner: the whole difference from the national need is evened out.",
  },
  law: [
    "Inntektssystemet for kommunene, utgiftsutjevning",
    "Perspektivmelding 2024, Generalistkommunesystemet og inntektssystemet",
  ],
  formula: "(indeks − 1) · landssnitt · innbyggere.",
  parameters: {
    indeks: eachYear(
      rate("indeks", {
        minimum: 0,
        maximum: 5,
        help: {
          nb: "Kommunens utgiftsbehov mot landet, 1,02 er 2 % over snittet. Fra 0 til 5.",
          nn: "Utgiftsbehovet til kommunen mot landet, 1,02 er 2 % over snittet. Frå 0 til 5.",
          en: "The municipality's need against the nation's, 1.02 is 2% above the average. From 0 to 5.",
        },
      }),
    ),
    landssnitt: eachYear(
      positiveAmount("landssnitt", {
        help: {
          nb: "Landets utgiftsbehov i kroner per innbygger, større enn 0.",
          nn: "Utgiftsbehovet i landet i kroner per innbyggjar, større enn 0.",
          en: "The national need in kroner per inhabitant, above 0.",
        },
      }),
    ),
    innbyggere: eachYear(
      plainNumber("innbyggere", {
        minimum: 0,
        help: {
          nb: "Folketall 1. juli året før, minst 0.",
          nn: "Folketal 1. juli året før, minst 0.",
          en: "Population on 1 July the year before, at least 0.",
        },
      }),
    ),
  },
  returns: value("amount", {
    help: {
      nb: "Kroner: tillegg + ved høyt behov, trekk − ved lavt.",
      nn: "Kroner: tillegg + ved høgt behov, trekk − ved lågt.",
      en: "Kroner: addition + for a high need, deduction − for a low one.",
    },
  }),
  examples: [
    { given: { indeks: [0.75, 1.5], landssnitt: 50000, innbyggere: [1000, 2000] }, then: [[-12500000, 50000000]] },
  ],
  calculate: utgiftsutjevning,
  explain: ({ indeks, landssnitt }) => [
    step(
      {
        nb: "kommunens utgiftsbehov per innbygger",
        nn: "utgiftsbehovet i kommunen per innbyggjar",
        en: "the municipality's expenditure need per inhabitant",
      },
      indeks * landssnitt,
      "amount",
    ),
    step(
      { nb: "utjevning per innbygger", nn: "utjamning per innbyggjar", en: "equalisation per inhabitant" },
      (indeks - 1) * landssnitt,
      "amount",
    ),
  ],
});
