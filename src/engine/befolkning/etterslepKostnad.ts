import { defineFunction } from "../definition/define";
import { step } from "../definition/explanation";
import { eachYear, plainNumber, stock } from "../definition/parameter";
import { value } from "../definition/result";
import type { Amount } from "../kernel/units";

interface EtterslepInput {
  readonly folketall1JuliIFjor: number;
  readonly folketall1Juli: number;
  readonly kostnadPerInnbygger: Amount;
}

const uncounted = ({ folketall1JuliIFjor, folketall1Juli }: EtterslepInput): number =>
  folketall1Juli - folketall1JuliIFjor;

/** The cost of inhabitants whom this year's rammetilskudd does not count; negative when the population falls. */
export function etterslepKostnad(input: EtterslepInput): Amount {
  return uncounted(input) * input.kostnadPerInnbygger;
}

export const ETTERSLEP_KOSTNAD = defineFunction({
  name: "ETTERSLEP.KOSTNAD",
  summary: {
    nb: "Kostnaden for innbyggere som årets rammetilskudd ikke teller med.",
    nn: "Kostnaden for innbyggjarar som rammetilskotet i året ikkje tel med.",
    en: "The cost of inhabitants whom this year's block grant does not count.",
  },
  law: [
    {
      nb: "Inntektssystemet for kommunene, telledato 1. juli året før",
      nn: "Inntektssystemet for kommunane, teljedato 1. juli året før",
      en: "Inntektssystemet for kommunene, counting date 1 July the year before",
    },
    "Perspektivmelding 2024, Lørenskog kommunes rammevilkår",
  ],
  formula: {
    nb: "(folketall 1. juli − folketall 1. juli i fjor) · kostnad per innbygger.",
    nn: "(folketal 1. juli − folketal 1. juli i fjor) · kostnad per innbyggjar.",
    en: "(folketall_1_juli − folketall_1_juli_i_fjor) · kostnad_per_innbygger.",
  },
  parameters: {
    folketall1JuliIFjor: eachYear(
      plainNumber("folketall_1_juli_i_fjor", {
        minimum: 0,
        help: {
          nb: "Folketallet 1. juli i fjor, som årets rammetilskudd bygger på, minst 0.",
          nn: "Folketalet 1. juli i fjor, som rammetilskotet i året byggjer på, minst 0.",
          en: "Population on 1 July last year, which this year's grant builds on, at least 0.",
        },
      }),
    ),
    folketall1Juli: eachYear(
      plainNumber("folketall_1_juli", {
        minimum: 0,
        help: {
          nb: "Folketallet 1. juli i år, minst 0.",
          nn: "Folketalet 1. juli i år, minst 0.",
          en: "Population on 1 July this year, at least 0.",
        },
      }),
    ),
    kostnadPerInnbygger: eachYear(
      stock("kostnad_per_innbygger", {
        help: {
          nb: "Kostnad per innbygger i året, minst 0.",
          nn: "Kostnad per innbyggjar i året, minst 0.",
          en: "Cost per inhabitant in the year, at least 0.",
        },
      }),
    ),
  },
  returns: value("amount", {
    help: {
      nb: "Kostnaden i samme enhet som kostnaden per innbygger, minus når folketallet faller.",
      nn: "Kostnaden i same eining som kostnaden per innbyggjar, minus når folketalet fell.",
      en: "The cost in the unit of the cost per inhabitant, minus when the population falls.",
    },
  }),
  examples: [
    { given: { folketall1JuliIFjor: 46900, folketall1Juli: 47800, kostnadPerInnbygger: 60000 }, then: 54000000 },
  ],
  calculate: etterslepKostnad,
  explain: (input) => [
    step(
      {
        nb: "innbyggere som ikke er talt med",
        nn: "innbyggjarar som ikkje er talde med",
        en: "inhabitants not counted",
      },
      uncounted(input),
      "number",
    ),
    step(
      { nb: "kostnad per innbygger", nn: "kostnad per innbyggjar", en: "cost per inhabitant" },
      input.kostnadPerInnbygger,
      "amount",
    ),
  ],
});
