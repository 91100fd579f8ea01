import { defineFunction } from "../definition/define";
import { inForce, step } from "../definition/explanation";
import { year } from "../definition/parameter";
import { value } from "../definition/result";
import type { Year } from "../kernel/units";
import { kildehenvisning } from "./kildehenvisning";
import { satser, satsnavn, satsunit, type Satsnavn } from "./satser";

const AAR = "år";

interface SatsKildeInput {
  readonly navn: Satsnavn;
  readonly aar: Year;
}

/** Where the rate of a year stands written, and whether it is only proposed there. */
function satsKilde({ navn, aar }: SatsKildeInput): string {
  return kildehenvisning(satser[navn].in(aar, AAR));
}

export const SATS_KILDE = defineFunction({
  name: "SATS.KILDE",
  summary: {
    nb: "Kilden til en sats i et år, og om den bare er foreslått der.",
    nn: "Kjelda til ein sats i eit år, og om han berre er foreslått der.",
    en: "The source of a rate in a year, and whether it is only proposed there.",
  },
  law: ["Inntektssystemet for kommunene", "Kommuneloven § 28-1"],
  formula: {
    nb: "Kilden til den siste verdien som gjelder i året.",
    nn: "Kjelda til den siste verdien som gjeld i året.",
    en: "The source of the last value that applies in the year.",
  },
  parameters: {
    navn: satsnavn,
    aar: year(AAR, {
      help: {
        nb: "Året satsen skal gjelde for.",
        nn: "Året satsen skal gjelde for.",
        en: "The year of the rate.",
      },
    }),
  },
  returns: value("text", {
    help: {
      nb: "Kilden, året satsen gjelder fra, og «foreslått» når den ikke er vedtatt der.",
      nn: "Kjelda, året satsen gjeld frå, og «foreslått» når han ikkje er vedteken der.",
      en: "The source in bokmål, the year the rate applies from, and “foreslått” when it is only proposed.",
    },
  }),
  examples: [{ given: { navn: "ROBEKGRENSE", aar: 2024 }, then: "Kommuneloven § 28-1. Gjelder fra 2020." }],
  calculate: satsKilde,
  explain: ({ navn, aar }) => [
    step({ nb: "satsen", nn: "satsen", en: "the rate" }, satser[navn].at(aar), satsunit(navn)),
  ],
  dated: ({ navn, aar }) => inForce(satser[navn], aar, satsunit(navn)),
});
