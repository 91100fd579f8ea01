import { defineFunction } from "../definition/define";
import { step } from "../definition/explanation";
import { amount, lineNames, perYear, series } from "../definition/parameter";
import { yearTable } from "../definition/result";
import { runningBalance, zip } from "../kernel/series";
import type { Amount, Rate } from "../kernel/units";
import { amortiseringstid, arbeidsgiveravgift } from "./amortisering";

/** Which line the balance is. */
const BALANSE = 3;

interface PremieavvikPlanInput {
  readonly premieavvik: readonly Amount[];
  /** By vintage: the period a year's premieavvik keeps to the end. */
  readonly amortiseringstid: readonly number[];
  readonly arbeidsgiveravgift: Rate;
}

/** What earlier vintages return in each year, from the year after they arose. */
function reversals(premieavvik: readonly Amount[], periods: readonly number[]): Amount[] {
  const returned = premieavvik.map(() => 0);
  premieavvik.forEach((amount, vintage) => {
    const period = periods[vintage] as number;
    const last = Math.min(vintage + period, premieavvik.length - 1);
    for (let t = vintage + 1; t <= last; t++) returned[t] = (returned[t] as number) - amount / period;
  });
  return returned;
}

/** The ledger of premieavvik: the year's own, the reversal of earlier ones, the net effect and the balance. */
export function premieavvikPlan(input: PremieavvikPlanInput): Amount[][] {
  const withTax = (amounts: readonly Amount[]) => amounts.map((amount) => amount * (1 + input.arbeidsgiveravgift));
  const own = withTax(input.premieavvik);
  const reversed = withTax(reversals(input.premieavvik, input.amortiseringstid));
  const net = zip(own, reversed, (a, b) => a + b);
  return [own, reversed, net, runningBalance(0, net)];
}

export const PREMIEAVVIK_PLAN = defineFunction({
  name: "PREMIEAVVIK.PLAN",
  summary: {
    nb: "Premieavvik år for år: årets avvik, tilbakeføring av tidligere årganger, nettoeffekt og balanse.",
    nn: "Premieavvik år for år: avviket i året, tilbakeføring av tidlegare årgangar, nettoeffekt og balanse.",
    en: "Premieavvik year by year: the year's own, reversal of earlier vintages, net effect and balance.",
  },
  law: ["Budsjett- og regnskapsforskriften § 3-5"],
  formula: {
    nb: "tilbakeføring i år t = −Σ premieavvik i år v / n for alle v der v < t ≤ v + n; nettoeffekt = årets + tilbakeføring; balanse = løpende sum av nettoeffekten. Alt ganges med 1 + arbeidsgiveravgift.",
    nn: "tilbakeføring i år t = −Σ premieavvik i år v / n for alle v der v < t ≤ v + n; nettoeffekt = avviket i året + tilbakeføring; balanse = løpande sum av nettoeffekten. Alt blir gonga med 1 + arbeidsgivaravgift.",
    en: "reversal in year t = −Σ premieavvik of year v / n for every v where v < t ≤ v + n; net effect = the year's own + reversal; balance = running sum of the net effect. All is multiplied by 1 + employer's contribution.",
  },
  parameters: {
    premieavvik: series(
      amount("premieavvik", {
        help: {
          nb: "Premieavvik per år, inntekt + og kostnad −. Eldre årganger er tidligere år, nuller viser halen.",
          nn: "Premieavvik per år, inntekt + og kostnad −. Eldre årgangar er tidlegare år, nullar viser halen.",
          en: "Premieavvik per year, income + and cost −. Older vintages are earlier years, zeros show the tail.",
        },
      }),
    ),
    amortiseringstid: perYear(amortiseringstid),
    arbeidsgiveravgift,
    ledetekst: lineNames("ledetekst"),
  },
  returns: yearTable(
    [
      { nb: "Årets premieavvik", nn: "Premieavviket i året", en: "The year's premieavvik" },
      {
        nb: "Tilbakeføring av tidligere års premieavvik",
        nn: "Tilbakeføring av premieavvik frå tidlegare år",
        en: "Reversal of earlier years' premieavvik",
      },
      { nb: "Nettoeffekt", nn: "Nettoeffekt", en: "Net effect" },
      { nb: "Balanse", nn: "Balanse", en: "Balance" },
    ],
    {
      unit: "amount",
      help: {
        nb: "Fire linjer per år. Nettoeffekten er virkningen på netto driftsresultat.",
        nn: "Fire linjer per år. Nettoeffekten er verknaden på netto driftsresultat.",
        en: "Four lines a year. The net effect is the effect on netto driftsresultat.",
      },
    },
  ),
  examples: [
    {
      given: { premieavvik: [70, 0, 0], amortiseringstid: 7 },
      then: [
        [70, 0, 0],
        [0, -10, -10],
        [70, -10, -10],
        [70, 60, 50],
      ],
    },
  ],
  calculate: premieavvikPlan,
  explain: (input, t, line) =>
    line === BALANSE
      ? [
          step(
            { nb: "balanse året før", nn: "balanse året før", en: "balance the year before" },
            premieavvikPlan(input)[BALANSE]?.[t - 1] ?? 0,
            "amount",
          ),
        ]
      : [],
});
