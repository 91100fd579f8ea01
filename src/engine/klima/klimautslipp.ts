import { plainNumber, wholeNumber } from "../definition/parameter";

/** The emission the path starts from. */
export const utslippNaa = plainNumber("nå", {
  positive: true,
  help: {
    nb: "Utslippet nå, for eksempel tonn CO₂ eller andel av et referanseår, større enn 0.",
    nn: "Utsleppet no, til dømes tonn CO₂ eller del av eit referanseår, større enn 0.",
    en: "The emission now, for example tonnes of CO₂ or a share of a reference year, above 0.",
  },
});

/** The emission the path ends at. */
export const utslippsmaal = plainNumber("mål", {
  minimum: 0,
  help: {
    nb: "Utslippet etter siste år i samme enhet, større enn 0: en fast prosent når aldri 0.",
    nn: "Utsleppet etter siste år i same eining, større enn 0: ein fast prosent når aldri 0.",
    en: "The emission after the last year in the same unit, above 0: a fixed percentage never reaches 0.",
  },
});

/** The years from now to the target. */
export const antallAar = wholeNumber("antall", {
  minimum: 1,
  maximum: 100,
  help: {
    nb: "Antall år fra nå til målet, 1–100.",
    nn: "Talet på år frå no til målet, 1–100.",
    en: "The years from now to the target, 1–100.",
  },
});
