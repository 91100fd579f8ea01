import { series, year } from "../definition/parameter";

/** The years of a series, rising by one. */
export const aar = series(
  year("år", {
    help: {
      nb: "Årene i rekkefølge, som tall eller overskrifter i en tabell.",
      nn: "Åra i rekkjefølgje, som tal eller overskrifter i ein tabell.",
      en: "The years in order, as numbers or table headers.",
    },
  }),
);
