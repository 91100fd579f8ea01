import { perYear, rate } from "../definition/parameter";

/** Growth per year, constant or a path. */
export const vekst = perYear(
  rate("vekst", {
    minimum: -0.5,
    maximum: 0.5,
    help: {
      nb: "Vekst per år, ett tall eller ett per år, for eksempel 2,5 %. Fra −50 % til 50 %.",
      nn: "Vekst per år, eitt tal eller eitt per år, til dømes 2,5 %. Frå −50 % til 50 %.",
      en: "Growth per year, one number or one a year, for example 2.5%. From −50% to 50%.",
    },
  }),
);
