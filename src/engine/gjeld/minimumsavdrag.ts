import { defineFunction } from "../definition/define";
import { step } from "../definition/explanation";
import { eachYear, positiveAmount, stock } from "../definition/parameter";
import { value } from "../definition/result";
import type { Amount } from "../kernel/units";

interface MinimumsavdragInput {
  readonly laanegjeld: Amount;
  readonly avskrivninger: Amount;
  readonly avskrivbareAnleggsmidler: Amount;
}

/** The year's depreciation, weighted by how much of the depreciable assets is financed by debt. */
export function minimumsavdrag({ laanegjeld, avskrivninger, avskrivbareAnleggsmidler }: MinimumsavdragInput): Amount {
  return avskrivninger * (laanegjeld / avskrivbareAnleggsmidler); // kommuneloven § 14-18
}

export const GJELD_MINIMUMSAVDRAG = defineFunction({
  name: "GJELD.MINIMUMSAVDRAG",
  summary: {
    nb: "Laveste lovlige avdrag på lån i året.",
    nn: "Lågaste lovlege avdrag på lån i året.",
    en: "The lowest lawful instalment of the year.",
  },
  law: ["Kommuneloven § 14-18", "Budsjett- og regnskapsforskriften § 2-5"],
  formula: "avskrivninger · lånegjeld / avskrivbare anleggsmidler.",
  parameters: {
    laanegjeld: eachYear(
      stock("lånegjeld", {
        help: {
          nb: "Brutto lånegjeld til investeringer 1. januar, uten videreutlån, minst 0.",
          nn: "Brutto lånegjeld til investeringar 1. januar, utan vidareutlån, minst 0.",
          en: "Gross investment debt on 1 January, without loans passed on, at least 0.",
        },
      }),
    ),
    avskrivninger: eachYear(
      stock("avskrivninger", {
        help: {
          nb: "Årets avskrivninger, minst 0.",
          nn: "Avskrivingane i året, minst 0.",
          en: "The year's depreciation, at least 0.",
        },
      }),
    ),
    avskrivbareAnleggsmidler: eachYear(
      positiveAmount("avskrivbare_anleggsmidler", {
        help: {
          nb: "Bokført verdi av avskrivbare anleggsmidler 1. januar, uten tomter, større enn 0.",
          nn: "Bokført verdi av avskrivbare anleggsmiddel 1. januar, utan tomter, større enn 0.",
          en: "Book value of depreciable assets on 1 January, without land, above 0.",
        },
      }),
    ),
  },
  returns: value("amount", {
    help: {
      nb: "Minimumsavdraget i samme enhet som inndata.",
      nn: "Minimumsavdraget i same eining som inndata.",
      en: "The minimum instalment in the unit of the input.",
    },
  }),
  examples: [{ given: { laanegjeld: 800, avskrivninger: 50, avskrivbareAnleggsmidler: 1000 }, then: 40 }],
  calculate: minimumsavdrag,
  explain: ({ laanegjeld, avskrivninger, avskrivbareAnleggsmidler }) => [
    step(
      { nb: "årets avskrivninger", nn: "avskrivingane i året", en: "the year's depreciation" },
      avskrivninger,
      "amount",
    ),
    step(
      {
        nb: "lånefinansiert andel av anleggsmidlene",
        nn: "lånefinansiert del av anleggsmidla",
        en: "share of the assets financed by loans",
      },
      laanegjeld / avskrivbareAnleggsmidler,
      "rate",
    ),
  ],
});
