import type { RateLimits } from "../definition/kind";
import { rate, stock } from "../definition/parameter";

/** The span of an interest rate. */
export const RENTESPENN: RateLimits = { minimum: -0.05, maximum: 0.3 };

/** The interest rate of a year. */
export const rente = rate("rente", {
  ...RENTESPENN,
  help: {
    nb: "Rente per år, for eksempel 4 % eller 0,04.",
    nn: "Rente per år, til dømes 4 % eller 0,04.",
    en: "Interest rate a year, for example 4% or 0.04.",
  },
});

/** Instalments as a share of the year's opening debt. */
export const avdragssats = rate("avdragssats", {
  minimum: 0,
  maximum: 1,
  help: {
    nb: "Avdrag som andel av inngående gjeld, for eksempel 3,4 %.",
    nn: "Avdrag som del av inngåande gjeld, til dømes 3,4 %.",
    en: "Instalments as a share of opening debt, for example 3.4%.",
  },
});

/** The debt a projection starts from. */
export const inngaaendeGjeld = stock("gjeld", {
  help: {
    nb: "Gjelden ved inngangen til første år, minst 0.",
    nn: "Gjelda ved inngangen til første år, minst 0.",
    en: "Debt at the start of the first year, at least 0.",
  },
});

/** New loans. */
export const laaneopptak = stock("låneopptak", {
  help: {
    nb: "Nye lån per år i samme enhet som gjelden, minst 0.",
    nn: "Nye lån per år i same eining som gjelda, minst 0.",
    en: "New loans per year in the unit of gjeld, at least 0.",
  },
});
