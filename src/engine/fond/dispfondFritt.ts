import { handlingsregelFond } from "../baerekraft/handlingsregler";
import { maal, requireMaal } from "../baerekraft/kobMaal";
import { defineFunction } from "../definition/define";
import { inForce, step } from "../definition/explanation";
import { amount, eachYear } from "../definition/parameter";
import { value } from "../definition/result";
import { driftsinntekter } from "../drift/driftsinntekter";
import type { Amount, Rate } from "../kernel/units";

interface DispfondFrittInput {
  readonly fondIFjor: Amount;
  readonly resultat: Amount;
  readonly driftsinntekter: Amount;
  readonly maal?: Rate | undefined;
}

const targetOf = (maal: Rate | undefined): Rate => requireMaal(maal, "FOND") ?? handlingsregelFond.latest;

/** The part of the year's result that the fund does not need to keep its target: free for operations or investment. */
export function dispfondFritt({ fondIFjor, resultat, driftsinntekter, maal }: DispfondFrittInput): Amount {
  return Math.max(0, Math.min(resultat, fondIFjor + resultat - targetOf(maal) * driftsinntekter));
}

export const DISPFOND_FRITT = defineFunction({
  name: "DISPFOND.FRITT",
  summary: {
    nb: "Den delen av årets resultat som er fri når fondet skal holde målet. Aldri mer enn resultatet.",
    nn: "Den delen av resultatet i året som er fri når fondet skal halde målet. Aldri meir enn resultatet.",
    en: "The part of the year's result that is free once the fund keeps its target. At most the result.",
  },
  law: ["Perspektivmelding 2024, Ulike scenarioer for omstilling"],
  formula: {
    nb: "maks(0; min(resultat; fond i fjor + resultat − mål · driftsinntekter)).",
    nn: "maks(0; min(resultat; fond i fjor + resultat − mål · driftsinntekter)).",
    en: "max(0, min(resultat, last year's fund + resultat − mål · driftsinntekter)).",
  },
  parameters: {
    fondIFjor: eachYear(
      amount("fond_i_fjor", {
        help: {
          nb: "Disposisjonsfondet ved inngangen til året. Kan være negativt.",
          nn: "Disposisjonsfondet ved inngangen til året. Kan vere negativt.",
          en: "The disposisjonsfond at the start of the year. May be negative.",
        },
      }),
    ),
    resultat: eachYear(
      amount("resultat", {
        help: {
          nb: "Årets resultat, overskudd + og underskudd −.",
          nn: "Resultatet i året, overskot + og underskot −.",
          en: "The year's result, surplus + and deficit −.",
        },
      }),
    ),
    driftsinntekter: eachYear(driftsinntekter),
    maal,
  },
  returns: value("amount", {
    help: {
      nb: "Fritt beløp, minst 0.",
      nn: "Fritt beløp, minst 0.",
      en: "The free amount, at least 0.",
    },
  }),
  examples: [{ given: { fondIFjor: 400, resultat: 100, driftsinntekter: 5200 }, then: 84 }],
  calculate: dispfondFritt,
  explain: ({ fondIFjor, resultat, driftsinntekter, maal }) => [
    step(
      { nb: "fond med årets resultat", nn: "fondet med resultatet i året", en: "fund with the year's result" },
      fondIFjor + resultat,
      "amount",
    ),
    step(
      { nb: "fondet målet krever", nn: "fondet målet krev", en: "fund the target asks for" },
      targetOf(maal) * driftsinntekter,
      "amount",
    ),
  ],
  dated: ({ maal: own }) => (own === undefined ? inForce(handlingsregelFond) : []),
});
