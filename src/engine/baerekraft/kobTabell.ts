import type { Cell } from "../definition/cell";
import { defineFunction } from "../definition/define";
import { inForce } from "../definition/explanation";
import { flag, optional } from "../definition/parameter";
import { itemTable } from "../definition/result";
import { driftsinntekter } from "../drift/driftsinntekter";
import type { Amount } from "../kernel/units";
import { fond, gjeld, resultat } from "./indikatorer";
import { kobAvvik } from "./kobAvvik";
import { kobMaalFond, kobMaalGjeld, kobMaalResultat } from "./kobMaal";

const OVERSKRIFT = [
  { nb: "Indikator", nn: "Indikator", en: "Indicator" },
  { nb: "Mål", nn: "Mål", en: "Target" },
  { nb: "Faktisk", nn: "Faktisk", en: "Actual" },
  { nb: "Avvik (prosentpoeng)", nn: "Avvik (prosentpoeng)", en: "Deviation (percentage points)" },
  { nb: "Avvik (beløp)", nn: "Avvik (beløp)", en: "Deviation (amount)" },
];

interface KobTabellInput {
  readonly resultat: Amount;
  readonly fond: Amount;
  readonly gjeld: Amount;
  readonly driftsinntekter: Amount;
  readonly overskrift: boolean;
}

/** The three indicators of KØB with target, share and deviation; the deviation is + when better than the target. */
export function kobTabell({ resultat, fond, gjeld, driftsinntekter, overskrift }: KobTabellInput): Cell[][] {
  const row = (name: string, indikator: "RESULTAT" | "FOND" | "GJELD", beloep: Amount, target: number): Cell[] => {
    const avvik = kobAvvik({ indikator, beloep, driftsinntekter });
    const share = beloep / driftsinntekter;
    return [name, target, share, indikator === "GJELD" ? target - share : share - target, avvik];
  };
  const rows = [
    row("Driftsresultat", "RESULTAT", resultat, kobMaalResultat.latest),
    row("Disposisjonsfond", "FOND", fond, kobMaalFond.latest),
    row("Netto lånegjeld", "GJELD", gjeld, kobMaalGjeld.latest),
  ];
  return overskrift ? [OVERSKRIFT.map(({ nb }) => nb), ...rows] : rows;
}

export const KOB_TABELL = defineFunction({
  name: "KOB.TABELL",
  summary: {
    nb: "KØB-modellen i én tabell: mål, faktisk og avvik for resultat, disposisjonsfond og netto lånegjeld.",
    nn: "KØB-modellen i éin tabell: mål, faktisk og avvik for resultat, disposisjonsfond og netto lånegjeld.",
    en: "The KØB model in one table: target, actual and deviation for result, fund and net debt.",
  },
  law: ["Perspektivmelding 2024, Lørenskog kommunes økonomiske bærekraftsnivå"],
  formula: {
    nb: "faktisk = beløp / driftsinntekter; avvik i andel = faktisk − mål (gjeld: mål − faktisk); avvik i beløp som i KOB.AVVIK.",
    nn: "faktisk = beløp / driftsinntekter; avvik i del = faktisk − mål (gjeld: mål − faktisk); avvik i beløp som i KOB.AVVIK.",
    en: "actual = amount / driftsinntekter; deviation as a share = actual − target (debt: target − actual); deviation as an amount as in KOB.AVVIK.",
  },
  parameters: {
    resultat,
    fond,
    gjeld,
    driftsinntekter,
    overskrift: optional(
      flag("overskrift", {
        help: {
          nb: "USANN for å utelate overskriftsraden. Utelatt: SANN.",
          nn: "USANN for å utelate overskriftsrada. Utelate: SANN.",
          en: "FALSE leaves out the header row. Omitted: TRUE.",
        },
      }),
      true,
    ),
  },
  returns: itemTable(OVERSKRIFT, {
    unit: ["text", "rate", "rate", "rate", "amount"],
    help: {
      nb: "Indikator, mål, faktisk andel, avvik i andel og avvik i beløp; én rad per indikator.",
      nn: "Indikator, mål, faktisk del, avvik i del og avvik i beløp; éi rad per indikator.",
      en: "Indicator, target, actual share, deviation as share and as amount; one row per indicator.",
    },
  }),
  examples: [
    {
      given: { resultat: 3, fond: 9, gjeld: 50, driftsinntekter: 100, overskrift: false },
      then: [
        ["Driftsresultat", 0.02, 0.03, 0.01, 1],
        ["Disposisjonsfond", 0.08, 0.09, 0.01, 1],
        ["Netto lånegjeld", 0.75, 0.5, 0.25, 25],
      ],
    },
  ],
  calculate: kobTabell,
  dated: ({ overskrift }, _column, row) => {
    const rule = [kobMaalResultat, kobMaalFond, kobMaalGjeld][overskrift ? row - 1 : row];
    return rule === undefined ? [] : inForce(rule);
  },
});
