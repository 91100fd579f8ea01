import { rate } from "../definition/parameter";

/** Tax per inhabitant as a share of the national average. */
export const skatteandel = rate("skatteandel", {
  minimum: 0,
  maximum: 10,
  help: {
    nb: "Skatt per innbygger som andel av landsgjennomsnittet, for eksempel 97 %.",
    nn: "Skatt per innbyggjar som del av landsgjennomsnittet, til dømes 97 %.",
    en: "Tax per inhabitant as a share of the national average, for example 97%.",
  },
});
