import { defineFunction } from "../definition/define";
import { step } from "../definition/explanation";
import { eachYear, optional, plainNumber, stock, wholeNumber } from "../definition/parameter";
import { value } from "../definition/result";
import { DomainError } from "../kernel/errors";
import type { Amount } from "../kernel/units";

const PROMILLE = "promille";
const BUNNFRADRAG = "bunnfradrag";
const ANTALL = "antall";

/** Eigedomsskattelova § 11: not more than kr 7 of each kr 1 000. */
const HIGHEST_PROMILLE = 7;

/** Below this a fraction was written: 0.004 for 4 ‰. */
const LOWEST_PROMILLE = 0.1;

interface EiendomsskattInput {
  readonly grunnlag: Amount;
  /** Kroner of each 1 000: 4 for 4 ‰. */
  readonly promille: number;
  /** What each dwelling keeps out of the base. */
  readonly bunnfradrag: Amount;
  readonly antall?: number | undefined;
}

const deduction = ({ bunnfradrag, antall = 0 }: EiendomsskattInput): Amount => bunnfradrag * antall;

const taxedBase = (input: EiendomsskattInput): Amount => Math.max(0, input.grunnlag - deduction(input));

/** The year's property tax: the base less what each dwelling keeps out, times the rate. */
export function eiendomsskattProveny(input: EiendomsskattInput): Amount {
  const { promille, bunnfradrag, antall } = input;
  if (promille > 0 && promille < LOWEST_PROMILLE) {
    const meant = promille * 1000;
    throw new DomainError("promilleSomAndel", {
      place: { argument: PROMILLE },
      given: { value: promille, form: "number" },
      example: { value: meant >= LOWEST_PROMILLE && meant <= HIGHEST_PROMILLE ? meant : 4, form: "number" },
    });
  }
  if (bunnfradrag > 0 && antall === undefined) {
    throw new DomainError("bunnfradragUtenAntall", { place: { argument: ANTALL }, other: BUNNFRADRAG });
  }
  return (taxedBase(input) * promille) / 1000;
}

export const EIENDOMSSKATT_PROVENY = defineFunction({
  name: "EIENDOMSSKATT.PROVENY",
  summary: {
    nb: "Eiendomsskatt i året: grunnlaget minus bunnfradrag, ganger promillesatsen.",
    nn: "Eigedomsskatt i året: grunnlaget minus botnfrådrag, gonger promillesatsen.",
    en: "The year's property tax: the base less the deductions, times the rate in per mille.",
  },
  law: ["Eigedomsskattelova § 11", "Perspektivmelding 2024, Muligheter for økte inntekter"],
  formula: {
    nb: "maks(0; grunnlag − bunnfradrag · antall) · promille / 1000.",
    nn: "maks(0; grunnlag − botnfrådrag · antall) · promille / 1000.",
    en: "max(0, grunnlag − bunnfradrag · antall) · promille / 1000.",
  },
  parameters: {
    grunnlag: eachYear(
      stock("grunnlag", {
        help: {
          nb: "Samlet skattegrunnlag, minst 0. For bolig er det 70 % av verdien.",
          nn: "Samla skattegrunnlag, minst 0. For bustad er det 70 % av verdet.",
          en: "The total tax base, at least 0. For dwellings it is 70% of the value.",
        },
      }),
    ),
    promille: eachYear(
      plainNumber(PROMILLE, {
        minimum: 0,
        maximum: HIGHEST_PROMILLE,
        help: {
          nb: "4 for 4 ‰. 0, eller fra 0,1 til 7; loven tillater høyst 4 for bolig og fritidsbolig.",
          nn: "4 for 4 ‰. 0, eller frå 0,1 til 7; lova tillèt høgst 4 for bustad og fritidsbustad.",
          en: "4 for 4‰. 0, or from 0.1 to 7; the law allows at most 4 for dwellings and holiday homes.",
        },
      }),
    ),
    bunnfradrag: optional(
      stock(BUNNFRADRAG, {
        help: {
          nb: "Bunnfradrag per bolig i samme enhet som grunnlaget, minst 0. Krever antall. Utelatt: 0.",
          nn: "Botnfrådrag per bustad i same eining som grunnlaget, minst 0. Krev antall. Utelate: 0.",
          en: "Deduction per dwelling in the unit of the base, at least 0. Needs antall. Omitted: 0.",
        },
      }),
      0,
    ),
    antall: optional(
      wholeNumber(ANTALL, {
        minimum: 1,
        help: {
          nb: "Antall boliger som får bunnfradrag, minst 1, uten øvre grense. Tom celle: utelatt.",
          nn: "Talet på bustader som får botnfrådrag, minst 1, utan øvre grense. Tom celle: utelate.",
          en: "Dwellings that get the deduction, at least 1, no upper limit. A blank cell: omitted.",
        },
      }),
      undefined,
      "omitted",
    ),
  },
  returns: value("amount", {
    help: {
      nb: "Eiendomsskatten i samme enhet som grunnlaget, aldri under 0.",
      nn: "Eigedomsskatten i same eining som grunnlaget, aldri under 0.",
      en: "The property tax in the unit of the base, never below 0.",
    },
  }),
  examples: [
    { given: { grunnlag: [1000, 2000], promille: 7 }, then: [[7, 14]] },
    { given: { grunnlag: 1000, promille: 4, bunnfradrag: 1, antall: 400 }, then: 2.4 },
  ],
  calculate: eiendomsskattProveny,
  explain: (input) => [
    step({ nb: "bunnfradrag i alt", nn: "botnfrådrag i alt", en: "deductions in all" }, deduction(input), "amount"),
    step(
      { nb: "grunnlag etter bunnfradrag", nn: "grunnlag etter botnfrådrag", en: "base after deductions" },
      taxedBase(input),
      "amount",
    ),
    step({ nb: "sats som andel", nn: "sats som del", en: "rate as a share" }, input.promille / 1000, "rate"),
  ],
});
