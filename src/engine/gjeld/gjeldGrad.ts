import { defineFunction } from "../definition/define";
import { step } from "../definition/explanation";
import { eachYear, optional, stock } from "../definition/parameter";
import { value } from "../definition/result";
import { driftsinntekter } from "../drift/driftsinntekter";
import { DomainError } from "../kernel/errors";
import type { Amount, Rate } from "../kernel/units";

const SELVKOSTGJELD = "selvkostgjeld";
const SELVKOSTINNTEKTER = "selvkostinntekter";

interface GjeldGradInput {
  readonly gjeld: Amount;
  readonly driftsinntekter: Amount;
  readonly selvkostgjeld?: Amount | undefined;
  readonly selvkostinntekter?: Amount | undefined;
}

/** Debt as a share of revenue; selvkost, which the fees pay, is kept out of both sides or of neither. */
export function gjeldGrad({ gjeld, driftsinntekter, selvkostgjeld, selvkostinntekter }: GjeldGradInput): Rate {
  if (selvkostgjeld === undefined && selvkostinntekter === undefined) return gjeld / driftsinntekter;
  if (selvkostgjeld === undefined || selvkostinntekter === undefined) {
    const [absent, other] =
      selvkostgjeld === undefined ? [SELVKOSTGJELD, SELVKOSTINNTEKTER] : [SELVKOSTINNTEKTER, SELVKOSTGJELD];
    throw new DomainError("selvkostBeggeEllerIngen", { place: { argument: absent }, other });
  }
  if (selvkostgjeld > gjeld) {
    throw new DomainError("selvkostForStor", { place: { argument: SELVKOSTGJELD }, total: "gjeld" });
  }
  if (selvkostinntekter >= driftsinntekter) {
    throw new DomainError("selvkostForStor", { place: { argument: SELVKOSTINNTEKTER }, total: "driftsinntekter" });
  }
  return (gjeld - selvkostgjeld) / (driftsinntekter - selvkostinntekter);
}

export const GJELD_GRAD = defineFunction({
  name: "GJELD.GRAD",
  summary: {
    nb: "Netto lånegjeld som andel av driftsinntektene, med eller uten selvkost på begge sider.",
    nn: "Netto lånegjeld som del av driftsinntektene, med eller utan sjølvkost på begge sider.",
    en: "Net debt as a share of revenue, with or without selvkost on both sides.",
  },
  law: ["Perspektivmelding 2024, Gjeldsgrad og fremtidig investeringsnivå og Selvkostinvesteringer"],
  formula: "(gjeld − selvkostgjeld) / (driftsinntekter − selvkostinntekter).",
  parameters: {
    gjeld: eachYear(
      stock("gjeld", {
        help: {
          nb: "Netto lånegjeld ved utgangen av året, minst 0.",
          nn: "Netto lånegjeld ved utgangen av året, minst 0.",
          en: "Net debt at the end of the year, at least 0.",
        },
      }),
    ),
    driftsinntekter: eachYear(driftsinntekter),
    selvkostgjeld: optional(
      eachYear(
        stock(SELVKOSTGJELD, {
          help: {
            nb: "Den delen av gjelden som selvkostområdene betaler, minst 0. Krever selvkostinntekter.",
            nn: "Den delen av gjelda som sjølvkostområda betaler, minst 0. Krev selvkostinntekter.",
            en: "The part of the debt that selvkost services pay, at least 0. Needs selvkostinntekter.",
          },
        }),
      ),
    ),
    selvkostinntekter: optional(
      eachYear(
        stock(SELVKOSTINNTEKTER, {
          help: {
            nb: "Den delen av driftsinntektene som er gebyrer til selvkost, minst 0. Krever selvkostgjeld.",
            nn: "Den delen av driftsinntektene som er gebyr til sjølvkost, minst 0. Krev selvkostgjeld.",
            en: "The part of revenue that is selvkost fees, at least 0. Needs selvkostgjeld.",
          },
        }),
      ),
    ),
  },
  returns: value("rate", {
    help: {
      nb: "Gjeldsgraden som andel, 1 er 100 %.",
      nn: "Gjeldsgraden som del, 1 er 100 %.",
      en: "The debt ratio as a fraction, 1 is 100%.",
    },
  }),
  examples: [
    { given: { gjeld: 150, driftsinntekter: 100 }, then: 1.5 },
    { given: { gjeld: 150, driftsinntekter: 100, selvkostgjeld: 30, selvkostinntekter: 20 }, then: 1.5 },
  ],
  calculate: gjeldGrad,
  explain: ({ gjeld, driftsinntekter, selvkostgjeld = 0, selvkostinntekter = 0 }) => [
    step(
      { nb: "gjeld uten selvkost", nn: "gjeld utan sjølvkost", en: "debt without selvkost" },
      gjeld - selvkostgjeld,
      "amount",
    ),
    step(
      { nb: "driftsinntekter uten selvkost", nn: "driftsinntekter utan sjølvkost", en: "revenue without selvkost" },
      driftsinntekter - selvkostinntekter,
      "amount",
    ),
  ],
});
