import { amount, stock } from "../definition/parameter";

/** The year's operating result, the first of the three indicators. */
export const resultat = amount("resultat", {
  help: {
    nb: "Driftsresultatet i året, overskudd + og underskudd −. Kilden bruker korrigert netto driftsresultat.",
    nn: "Driftsresultatet i året, overskot + og underskot −. Kjelda bruker korrigert netto driftsresultat.",
    en: "The year's operating result, surplus +, deficit −. The source uses korrigert netto driftsresultat.",
  },
});

/** The disposisjonsfond at year end; a projected fund may be negative. */
export const fond = amount("fond", {
  help: {
    nb: "Disposisjonsfondet ved utgangen av året. Kan være negativt.",
    nn: "Disposisjonsfondet ved utgangen av året. Kan vere negativt.",
    en: "The disposisjonsfond at the end of the year. May be negative.",
  },
});

/** Netto lånegjeld at year end. */
export const gjeld = stock("gjeld", {
  help: {
    nb: "Netto lånegjeld 31. desember, minst 0: langsiktig gjeld uten pensjon, utlån og ubrukte lånemidler.",
    nn: "Netto lånegjeld 31. desember, minst 0: langsiktig gjeld utan pensjon, utlån og ubrukte lånemiddel.",
    en: "Net debt at the end of the year, at least 0: long-term debt less pensions, lending and unused loans.",
  },
});
