import { defineFunction } from "../definition/define";
import { step } from "../definition/explanation";
import { eachYear, optional, stock, wholeNumber } from "../definition/parameter";
import { value } from "../definition/result";
import type { Amount } from "../kernel/units";

interface OpptrappingInput {
  readonly beloepFoersteAar: Amount;
  /** 1 is the first year of the tax. */
  readonly aarNr: number;
  readonly trinn: number;
}

const stepReached = ({ aarNr, trinn }: OpptrappingInput): number => Math.min(aarNr, trinn);

/** A property tax that rises by the first year's amount each year until the last step. */
export function eiendomsskattOpptrapping(input: OpptrappingInput): Amount {
  return input.beloepFoersteAar * stepReached(input); // eigedomsskattelova § 13: at most 1 ‰ more each year
}

export const EIENDOMSSKATT_OPPTRAPPING = defineFunction({
  name: "EIENDOMSSKATT.OPPTRAPPING",
  summary: {
    nb: "Eiendomsskatt under innfasing: førsteårsbeløpet ganger året, til siste trinn er nådd.",
    nn: "Eigedomsskatt under innfasing: førsteårsbeløpet gonger året, til siste trinn er nådd.",
    en: "Property tax while it is phased in: the first year's amount times the year, up to the last step.",
  },
  law: ["Eigedomsskattelova § 13", "Perspektivmelding 2024, Muligheter for økte inntekter"],
  formula: {
    nb: "beløp første år · min(år_nr; trinn).",
    nn: "beløp første år · min(år_nr; trinn).",
    en: "beløp_første_år · min(år_nr, trinn).",
  },
  parameters: {
    beloepFoersteAar: stock("beløp_første_år", {
      help: {
        nb: "Skatten første år, ved 1 ‰, minst 0.",
        nn: "Skatten første år, ved 1 ‰, minst 0.",
        en: "The tax in the first year, at 1‰, at least 0.",
      },
    }),
    aarNr: eachYear(
      wholeNumber("år_nr", {
        minimum: 1,
        maximum: 100,
        help: {
          nb: "Året i innfasingen: 1 er første år. Fra 1 til 100, ikke et årstall.",
          nn: "Året i innfasinga: 1 er første år. Frå 1 til 100, ikkje eit årstal.",
          en: "The year of the phasing in: 1 is the first. From 1 to 100, not a calendar year.",
        },
      }),
    ),
    trinn: optional(
      wholeNumber("trinn", {
        minimum: 1,
        maximum: 10,
        help: {
          nb: "Antall trinn, fra 1 til 10; 4 trinn gir 4 ‰. Utelatt eller tom celle: 4.",
          nn: "Talet på trinn, frå 1 til 10; 4 trinn gir 4 ‰. Utelate eller tom celle: 4.",
          en: "The number of steps, from 1 to 10; 4 steps give 4‰. Omitted or a blank cell: 4.",
        },
      }),
      4,
      "omitted",
    ),
  },
  returns: value("amount", {
    help: {
      nb: "Skatten i året i samme enhet som førsteårsbeløpet.",
      nn: "Skatten i året i same eining som førsteårsbeløpet.",
      en: "The year's tax in the unit of the first year's amount.",
    },
  }),
  examples: [{ given: { beloepFoersteAar: 16.25, aarNr: [1, 4, 5] }, then: [[16.25, 65, 65]] }],
  calculate: eiendomsskattOpptrapping,
  explain: (input) => [
    step(
      { nb: "skatten første år", nn: "skatten første år", en: "tax in the first year" },
      input.beloepFoersteAar,
      "amount",
    ),
    step({ nb: "trinn som er nådd", nn: "trinn som er nådd", en: "steps reached" }, stepReached(input), "number"),
  ],
});
