import { amount, lineNames, optional, perYear, rate, series, stock, wholeNumber } from "../definition/parameter";
import { driftsinntekter } from "../drift/driftsinntekter";

/** The fund a projection under uncertainty starts from. */
export const fond = stock("fond", {
  help: {
    nb: "Disposisjonsfondet ved inngangen til første år, minst 0.",
    nn: "Disposisjonsfondet ved inngangen til første år, minst 0.",
    en: "The disposisjonsfond at the start of the first year, at least 0.",
  },
});

/** The certain path of results. */
export const resultater = series(
  amount("resultater", {
    help: {
      nb: "Det som er igjen til fondet hvert år uten sjokk, overskudd + og underskudd −.",
      nn: "Det som er att til fondet kvart år utan sjokk, overskot + og underskot −.",
      en: "What is left for the fund each year without shocks, surplus + and deficit −.",
    },
  }),
);

/** Debt whose rate follows the market. */
export const rentefoelsomGjeld = perYear(
  stock("rentefølsom_gjeld", {
    help: {
      nb: "Gjeld med flytende rente, ett tall eller ett per år, minst 0.",
      nn: "Gjeld med flytande rente, eitt tal eller eitt per år, minst 0.",
      en: "Debt with floating rate, one number or one a year, at least 0.",
    },
  }),
);

/** The arguments that USIKKERHET.VIFTE and USIKKERHET.RISIKO share. */
export const sjokkParametre = {
  fond,
  resultater,
  driftsinntekter: series(driftsinntekter),
  rentefoelsomGjeld,
  renteStd: rate("rente_std", {
    minimum: 0,
    maximum: 0.2,
    help: {
      nb: "Standardavviket i rentesjokket, for eksempel 1 %. 70 % av sjokket henger igjen året etter.",
      nn: "Standardavviket i rentesjokket, til dømes 1 %. 70 % av sjokket heng att året etter.",
      en: "The standard deviation of the rate shock, for example 1%. 70% of a shock remains the year after.",
    },
  }),
  inntektStd: rate("inntekt_std", {
    minimum: 0,
    maximum: 0.5,
    help: {
      nb: "Standardavviket i inntektssjokket, for eksempel 1 %.",
      nn: "Standardavviket i inntektssjokket, til dømes 1 %.",
      en: "The standard deviation of the revenue shock, for example 1%.",
    },
  }),
  trekninger: optional(
    wholeNumber("trekninger", {
      minimum: 100,
      maximum: 100_000,
      help: {
        nb: "Antall trekninger, 100–100 000. Utelatt: 10 000.",
        nn: "Talet på trekningar, 100–100 000. Utelate: 10 000.",
        en: "Number of draws, 100–100 000. Omitted: 10 000.",
      },
    }),
    10_000,
    "omitted",
  ),
  startverdi: optional(
    wholeNumber("startverdi", {
      minimum: 0,
      maximum: 2 ** 31 - 1,
      help: {
        nb: "Startverdi for trekningene, et helt tall fra 0: samme startverdi gir samme svar. Utelatt: 1.",
        nn: "Startverdi for trekningane, eit heilt tal frå 0: same startverdi gir same svar. Utelate: 1.",
        en: "Seed of the draws, a whole number from 0: the same seed gives the same answer. Omitted: 1.",
      },
    }),
    1,
  ),
  ledetekst: lineNames("ledetekst"),
};
