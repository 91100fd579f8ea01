import type { Cell } from "../definition/cell";
import { defineFunction } from "../definition/define";
import { inForce, step } from "../definition/explanation";
import { amount, lineNames, optional, series, stock, year } from "../definition/parameter";
import { yearTable } from "../definition/result";
import { driftsinntekter } from "../drift/driftsinntekter";
import { aar } from "../drift/planaar";
import { exceeds } from "../kernel/compare";
import { transpose } from "../kernel/series";
import type { Amount, Rate, Year } from "../kernel/units";
import { robekgrense } from "./robekgrense";

/** Kommuneloven § 14-11: merforbruk is covered at the latest the second year after it arose. */
const INNDEKNINGSAAR = 2;

/** A deficit that a fund covers but for this part of the year's revenue is covered. */
const ROUNDING = 1e-9;

interface Merforbruk {
  readonly from: Year;
  readonly amount: Amount;
}

/** One year of the fund and the merforbruk it could not cover. */
export interface RobekYear {
  readonly fond: Amount;
  readonly udekket: Amount;
  readonly akkumulert: Amount;
  readonly andel: Rate;
  readonly status: "DEKKET" | "MERFORBRUK" | "ROBEK";
}

interface RobekInput {
  readonly aar: readonly Year[];
  readonly fond: Amount;
  readonly resultat: readonly Amount[];
  readonly driftsinntekter: readonly Amount[];
  readonly inngaaendeMerforbruk?: Amount | undefined;
  readonly foersteplanaar?: Year | undefined;
}

/** What remains of the merforbruk, oldest first, and of the surplus that covers it. */
function cover(merforbruk: readonly Merforbruk[], surplus: Amount): { merforbruk: Merforbruk[]; left: Amount } {
  let left = surplus;
  const remaining = merforbruk.flatMap(({ from, amount }) => {
    const covered = Math.min(left, amount);
    left -= covered;
    return amount > covered ? [{ from, amount: amount - covered }] : [];
  });
  return { merforbruk: remaining, left };
}

/** The fund and the merforbruk year by year: the fund covers first, a surplus covers the oldest merforbruk first. */
export function robekYears(input: RobekInput): RobekYear[] {
  const { aar, resultat, driftsinntekter, inngaaendeMerforbruk = 0, foersteplanaar = Infinity } = input;
  let fond = input.fond;
  let merforbruk: Merforbruk[] =
    inngaaendeMerforbruk > 0 ? [{ from: (aar[0] as Year) - 1, amount: inngaaendeMerforbruk }] : [];
  return aar.map((year, t) => {
    const result = resultat[t] as Amount;
    const revenue = driftsinntekter[t] as Amount;
    let udekket = 0;
    if (result >= 0) {
      const covered = cover(merforbruk, result);
      merforbruk = covered.merforbruk;
      fond += covered.left;
    } else {
      const short = -result - fond;
      udekket = short > ROUNDING * revenue ? short : 0;
      fond = Math.max(0, fond + result);
      if (udekket > 0) merforbruk = [...merforbruk, { from: year, amount: udekket }];
    }
    const akkumulert = merforbruk.reduce((sum, { amount }) => sum + amount, 0);
    const andel = akkumulert / revenue;
    const isOverdue = merforbruk.some(({ from }) => year >= from + INNDEKNINGSAAR);
    // § 28-1 first paragraph a and b: a budget or plan cannot be adopted with merforbruk
    const isPlannedDeficit = udekket > 0 && year >= foersteplanaar;
    const isRobek = isPlannedDeficit || isOverdue || exceeds(andel, robekgrense.latest);
    return { fond, udekket, akkumulert, andel, status: isRobek ? "ROBEK" : akkumulert > 0 ? "MERFORBRUK" : "DEKKET" };
  });
}

/** The first budget or plan year: from there on a deficit without cover is ROBEK at once. */
export const foersteplanaar = optional(
  year("første_planår", {
    help: {
      nb: "Første budsjett- eller planår: fra da gir udekket underskudd ROBEK straks. Utelatt: ingen planår.",
      nn: "Første budsjett- eller planår: frå då gir udekt underskot ROBEK straks. Utelate: ingen planår.",
      en: "First budget or plan year: from then on an uncovered deficit is ROBEK. Omitted: no plan years.",
    },
  }),
  undefined,
  "omitted",
);

export const ROBEK_TABELL = defineFunction({
  name: "ROBEK.TABELL",
  summary: {
    nb: "Fond, udekket underskudd og merforbruk år for år, og om det gir ROBEK. Strykninger er forenklet.",
    nn: "Fond, udekt underskot og meirforbruk år for år, og om det gir ROBEK. Strykingar er forenkla.",
    en: "Fund, uncovered deficit, merforbruk and ROBEK status year by year. Strykninger are simplified.",
  },
  law: [
    "Kommuneloven §§ 14-11 og 28-1",
    {
      nb: "Budsjett- og regnskapsforskriften kap. 4 (forenklet)",
      nn: "Budsjett- og regnskapsforskriften kap. 4 (forenkla)",
      en: "Budsjett- og regnskapsforskriften kap. 4 (simplified)",
    },
  ],
  formula: {
    nb: "Fondet dekker underskudd først. Overskudd dekker eldste merforbruk først, resten går til fondet. ROBEK når akkumulert merforbruk > 3 % av årets driftsinntekter, når merforbruk fra år s ikke er dekket ved utgangen av s + 2, eller når et planår har udekket underskudd.",
    nn: "Fondet dekkjer underskot først. Overskot dekkjer eldste meirforbruk først, resten går til fondet. ROBEK når akkumulert meirforbruk > 3 % av driftsinntektene i året, når meirforbruk frå år s ikkje er dekt ved utgangen av s + 2, eller når eit planår har udekt underskot.",
    en: "The fund covers a deficit first. A surplus covers the oldest overspend (merforbruk) first, the rest goes to the fund. ROBEK when the accumulated overspend > 3% of the year's revenue, when overspend of year s is not covered at the end of s + 2, or when a plan year has an uncovered deficit.",
  },
  parameters: {
    aar,
    fond: stock("fond", {
      help: {
        nb: "Disposisjonsfondet ved inngangen til første år, minst 0.",
        nn: "Disposisjonsfondet ved inngangen til første år, minst 0.",
        en: "The disposisjonsfond at the start of the first year, at least 0.",
      },
    }),
    resultat: series(
      amount("resultat", {
        help: {
          nb: "Det som er igjen til fondet hvert år, overskudd + og underskudd −.",
          nn: "Det som er att til fondet kvart år, overskot + og underskot −.",
          en: "What is left for the fund each year, surplus + and deficit −.",
        },
      }),
    ),
    driftsinntekter: series(driftsinntekter),
    inngaaendeMerforbruk: optional(
      stock("inngående_merforbruk", {
        help: {
          nb: "Udekket merforbruk fra før, minst 0, regnet som oppstått året før første år. Utelatt: 0.",
          nn: "Udekt meirforbruk frå før, minst 0, rekna som oppstått året før første år. Utelate: 0.",
          en: "Uncovered merforbruk, at least 0, counted as from the year before the first. Omitted: 0.",
        },
      }),
    ),
    foersteplanaar,
    ledetekst: lineNames("ledetekst"),
  },
  returns: yearTable(
    [
      {
        nb: "Disposisjonsfond ved utgangen av året",
        nn: "Disposisjonsfond ved utgangen av året",
        en: "Fund at year end",
      },
      { nb: "Udekket underskudd i året", nn: "Udekt underskot i året", en: "Uncovered deficit of the year" },
      { nb: "Akkumulert merforbruk", nn: "Akkumulert meirforbruk", en: "Accumulated overspend (merforbruk)" },
      {
        nb: "Merforbruk i andel av driftsinntektene",
        nn: "Meirforbruk i del av driftsinntektene",
        en: "Overspend as a share of revenue",
      },
      { nb: "Status", nn: "Status", en: "Status" },
    ],
    {
      unit: ["amount", "amount", "amount", "rate", "text"],
      help: {
        nb: "Fem linjer per år; status er DEKKET, MERFORBRUK eller ROBEK.",
        nn: "Fem linjer per år; status er DEKKET, MERFORBRUK eller ROBEK.",
        en: "Five lines a year; the status is DEKKET (covered), MERFORBRUK or ROBEK.",
      },
    },
  ),
  examples: [
    {
      given: { aar: [2024, 2025], fond: 10, resultat: [-30, 25], driftsinntekter: [1000, 1000] },
      then: [
        [0, 5],
        [20, 0],
        [20, 0],
        [0.02, 0],
        ["MERFORBRUK", "DEKKET"],
      ],
    },
  ],
  calculate: (input: RobekInput): Cell[][] =>
    transpose<Cell>(robekYears(input).map((y) => [y.fond, y.udekket, y.akkumulert, y.andel, y.status])),
  explain: (input, t) => {
    const { fond, akkumulert } = robekYears(input)[t - 1] ?? {
      fond: input.fond,
      akkumulert: input.inngaaendeMerforbruk ?? 0,
    };
    return [
      step({ nb: "fond året før", nn: "fondet året før", en: "fund the year before" }, fond, "amount"),
      step({ nb: "merforbruk fra før", nn: "meirforbruk frå før", en: "overspend from before" }, akkumulert, "amount"),
      step(
        { nb: "årets resultat", nn: "resultatet i året", en: "the year's result" },
        input.resultat[t] as Amount,
        "amount",
      ),
    ];
  },
  dated: () => inForce(robekgrense),
});
