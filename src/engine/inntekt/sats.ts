import { defineFunction } from "../definition/define";
import { inForce, step } from "../definition/explanation";
import { eachYear, year } from "../definition/parameter";
import { value } from "../definition/result";
import type { Year } from "../kernel/units";
import { satser, satsnavn, satsunit, type Satsnavn } from "./satser";

const AAR = "år";

interface SatsInput {
  readonly navn: Satsnavn;
  readonly aar: Year;
}

/** The rate or limit in force in a year. */
function sats({ navn, aar }: SatsInput): number {
  return satser[navn].at(aar, AAR);
}

export const SATS = defineFunction({
  name: "SATS",
  summary: {
    nb: "Satsen eller grensen som gjelder i et år. Hver verdi varer til neste. SATS.KILDE gir kilden.",
    nn: "Satsen eller grensa som gjeld i eit år. Kvar verdi varer til neste. SATS.KILDE gir kjelda.",
    en: "The rate or limit of a year. Each value lasts until the next. SATS.KILDE gives the source.",
  },
  law: ["Inntektssystemet for kommunene", "Kommuneloven § 28-1"],
  formula: {
    nb: "Den siste verdien som gjelder i året.",
    nn: "Den siste verdien som gjeld i året.",
    en: "The last value that applies in the year.",
  },
  parameters: {
    navn: satsnavn,
    aar: eachYear(
      year(AAR, {
        help: {
          nb: "Året satsen skal gjelde for. SATS.KILDE sier om verdien bare er foreslått.",
          nn: "Året satsen skal gjelde for. SATS.KILDE seier om verdien berre er foreslått.",
          en: "The year of the rate. SATS.KILDE says whether the value is only proposed.",
        },
      }),
    ),
  },
  returns: value("number", {
    help: {
      nb: "En andel (0,6 er 60 %), eller kroner for VEKSTSATS.",
      nn: "Ein del (0,6 er 60 %), eller kroner for VEKSTSATS.",
      en: "A fraction (0.6 is 60%), or kroner for VEKSTSATS.",
    },
  }),
  examples: [{ given: { navn: "UTJEVNINGSGRAD", aar: [2024, 2025, 2026] }, then: [[0.6, 0.62, 0.64]] }],
  calculate: sats,
  explain: ({ navn, aar }) => [
    step({ nb: "gjelder fra", nn: "gjeld frå", en: "applies from" }, satser[navn].in(aar).from, "year"),
  ],
  dated: ({ navn, aar }) => inForce(satser[navn], aar, satsunit(navn)),
});
