import { defineFunction } from "../definition/define";
import { step } from "../definition/explanation";
import { path } from "../definition/result";
import { numbered } from "../kernel/text";
import { endringPerGruppe, folketallPerGruppe, gruppe, kostnadPerGruppe, samletEndring } from "./demografi";

export const DEMOGRAFI_KOSTNAD = defineFunction({
  name: "DEMOGRAFI.KOSTNAD",
  summary: {
    nb: "Endring i utgiftsbehov fra første år når aldersgruppene vokser eller krymper.",
    nn: "Endring i utgiftsbehov frå første år når aldersgruppene veks eller minkar.",
    en: "Change in expenditure need since the first year as age groups grow or shrink.",
  },
  law: ["Perspektivmelding 2024, Befolkningsutvikling"],
  formula: {
    nb: "Σ over gruppene av (folketall i året − folketall det første året) · kostnad per innbygger.",
    nn: "Σ over gruppene av (folketal i året − folketal det første året) · kostnad per innbyggjar.",
    en: "Σ over the groups of (the year's folketall − the first year's folketall) · kostnad_per_innbygger.",
  },
  parameters: { folketall: folketallPerGruppe, kostnadPerInnbygger: kostnadPerGruppe },
  returns: path("amount", {
    help: {
      nb: "Ett tall per år, 0 første år. Pluss er høyere utgiftsbehov.",
      nn: "Eitt tal per år, 0 første år. Pluss er høgare utgiftsbehov.",
      en: "One number a year, 0 in the first. Plus is a higher need.",
    },
  }),
  examples: [
    {
      given: {
        folketall: [
          [100, 110, 120],
          [50, 50, 45],
        ],
        kostnadPerInnbygger: [[10], [20]],
      },
      then: [[0, 100, 100]],
    },
  ],
  calculate: samletEndring,
  explain: (input, t) => [
    step({ nb: "antall grupper", nn: "talet på grupper", en: "number of groups" }, input.folketall.length, "number"),
    ...endringPerGruppe(input).map((line, i) => step(numbered(gruppe, i + 1), line[t] as number, "amount")),
  ],
});
