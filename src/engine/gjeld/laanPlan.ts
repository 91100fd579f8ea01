import { defineFunction } from "../definition/define";
import { step } from "../definition/explanation";
import { choice, optional, stock, wholeNumber } from "../definition/parameter";
import { itemTable } from "../definition/result";
import type { Amount, Rate } from "../kernel/units";
import { rente } from "./rente";

interface LaanPlanInput {
  readonly beloep: Amount;
  readonly rente: Rate;
  readonly loepetid: number;
  readonly type: "SERIE" | "ANNUITET";
}

/** Below this rate the interest is lost in the rounding of the payment. */
const NO_INTEREST = 1e-12;

/** The equal yearly payment of an annuity. */
function annuity(loan: Amount, interest: Rate, years: number): Amount {
  return Math.abs(interest) < NO_INTEREST
    ? loan / years
    : (loan * interest) / -Math.expm1(-years * Math.log1p(interest));
}

/** The repayment of a loan, yearly in arrears: year, interest, instalment and the balance after it. */
export function laanPlan({ beloep, rente, loepetid, type }: LaanPlanInput): [number, Amount, Amount, Amount][] {
  const payment = annuity(beloep, rente, loepetid);
  let balance = beloep;
  return Array.from({ length: loepetid }, (_, i) => {
    const interest = balance * rente;
    const planned = type === "SERIE" ? beloep / loepetid : payment - interest;
    // the last instalment is what is left, so that the loan ends at exactly 0
    const instalment = i === loepetid - 1 ? balance : planned;
    balance -= instalment;
    return [i + 1, interest, instalment, balance];
  });
}

export const LAN_PLAN = defineFunction({
  name: "LAN.PLAN",
  summary: {
    nb: "Nedbetalingsplan for et lån: år, renter, avdrag og restgjeld. Serielån eller annuitetslån.",
    nn: "Nedbetalingsplan for eit lån: år, renter, avdrag og restgjeld. Serielån eller annuitetslån.",
    en: "Repayment plan of a loan: year, interest, instalment and balance. Serial or annuity.",
  },
  law: ["Kommuneloven § 14-14"],
  formula: {
    nb: "renter = restgjeld i fjor · rente. SERIE: avdrag = beløp / løpetid. ANNUITET: terminbeløp = beløp · rente / (1 − (1 + rente)^−løpetid), avdrag = terminbeløp − renter.",
    nn: "renter = restgjeld i fjor · rente. SERIE: avdrag = beløp / løpetid. ANNUITET: terminbeløp = beløp · rente / (1 − (1 + rente)^−løpetid), avdrag = terminbeløp − renter.",
    en: "interest = last year's balance · rente. SERIE: instalment = beløp / løpetid. ANNUITET: payment = beløp · rente / (1 − (1 + rente)^−løpetid), instalment = payment − interest.",
  },
  parameters: {
    beloep: stock("beløp", {
      help: { nb: "Lånebeløpet, minst 0.", nn: "Lånebeløpet, minst 0.", en: "The amount borrowed, at least 0." },
    }),
    rente,
    loepetid: wholeNumber("løpetid", {
      minimum: 1,
      maximum: 100,
      help: { nb: "Antall år, 1–100.", nn: "Talet på år, 1–100.", en: "Number of years, 1–100." },
    }),
    type: optional(
      choice("type", {
        of: ["SERIE", "ANNUITET"],
        help: {
          nb: "SERIE (like avdrag) eller ANNUITET (like terminbeløp). Utelatt: SERIE.",
          nn: "SERIE (like avdrag) eller ANNUITET (like terminbeløp). Utelate: SERIE.",
          en: "SERIE (equal instalments) or ANNUITET (equal payments). Omitted: SERIE.",
        },
      }),
      "SERIE",
      "omitted",
    ),
  },
  returns: itemTable(
    [
      { nb: "År", nn: "År", en: "Year" },
      { nb: "Renter", nn: "Renter", en: "Interest" },
      { nb: "Avdrag", nn: "Avdrag", en: "Instalments" },
      { nb: "Restgjeld", nn: "Restgjeld", en: "Balance" },
    ],
    {
      unit: ["number", "amount", "amount", "amount"],
      help: {
        nb: "Én rad per år: år nr., renter, avdrag, restgjeld.",
        nn: "Éi rad per år: år nr., renter, avdrag, restgjeld.",
        en: "One row a year: year number, interest, instalment, balance.",
      },
    },
  ),
  examples: [
    {
      given: { beloep: 300, rente: 0.05, loepetid: 3 },
      then: [
        [1, 15, 100, 200],
        [2, 10, 100, 100],
        [3, 5, 100, 0],
      ],
    },
  ],
  calculate: laanPlan,
  explain: (input, column, row) =>
    column === 0
      ? []
      : [
          step(
            { nb: "restgjeld året før", nn: "restgjeld året før", en: "balance the year before" },
            laanPlan(input)[row - 1]?.[3] ?? input.beloep,
            "amount",
          ),
        ],
});
