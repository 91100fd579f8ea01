import { defineFunction } from "../definition/define";
import { step } from "../definition/explanation";
import { amount, optional, perYear, stock, wholeNumber, year } from "../definition/parameter";
import { path } from "../definition/result";
import { aar } from "../drift/planaar";
import { rente } from "../gjeld/rente";
import type { Amount, Rate, Year } from "../kernel/units";

interface DriftsvirkningInput {
  readonly aar: readonly Year[];
  readonly laan: Amount;
  readonly ferdigaar: Year;
  readonly rente: readonly Rate[];
  readonly loepetid: number;
  readonly fdv?: readonly Amount[] | undefined;
  readonly innsparing?: readonly Amount[] | undefined;
}

/** Interest on the opening balance and an equal instalment, from the year after it is finished until it is repaid. */
function finance({ aar, laan, ferdigaar, rente, loepetid }: DriftsvirkningInput, t: number): [Amount, Amount] {
  const age = (aar[t] as Year) - ferdigaar;
  if (age < 1 || age > loepetid) return [0, 0];
  const opening = laan * (1 - (age - 1) / loepetid);
  return [opening * (rente[t] as Rate), laan / loepetid];
}

/** Running costs and savings, from the year it is finished. */
function running({ aar, ferdigaar, fdv, innsparing }: DriftsvirkningInput, t: number): [Amount, Amount] {
  return (aar[t] as Year) < ferdigaar ? [0, 0] : [fdv?.[t] ?? 0, innsparing?.[t] ?? 0];
}

/** What one investment does to operations year by year: a burden is negative. */
export function investeringDriftsvirkning(input: DriftsvirkningInput): Amount[] {
  return input.aar.map((_, t) => {
    const [interest, instalment] = finance(input, t);
    const [fdv, innsparing] = running(input, t);
    return innsparing - fdv - interest - instalment;
  });
}

export const INVESTERING_DRIFTSVIRKNING = defineFunction({
  name: "INVESTERING.DRIFTSVIRKNING",
  summary: {
    nb: "Virkningen av én investering på driften per år: renter, avdrag, FDV, innsparing. Belastning er −.",
    nn: "Verknaden av éi investering på drifta per år: renter, avdrag, FDV, innsparing. Belasting er −.",
    en: "What one investment does to operations each year: loan, running cost and savings. A burden is −.",
  },
  law: ["Kommuneloven § 14-4", "Budsjett- og regnskapsforskriften § 3-4"],
  formula: {
    nb: "Fra ferdigåret: innsparing − FDV. Fra året etter, i løpetiden: − rente · inngående restgjeld − lån / løpetid.",
    nn: "Frå ferdigåret: innsparing − FDV. Frå året etter, i løpetida: − rente · inngåande restgjeld − lån / løpetid.",
    en: "From ferdigår: innsparing − fdv. From the year after, during løpetid: − rente · opening balance − lån / løpetid.",
  },
  parameters: {
    aar,
    laan: stock("lån", {
      help: {
        nb: "Lånet som finansierer investeringen, minst 0.",
        nn: "Lånet som finansierer investeringa, minst 0.",
        en: "The loan that finances the investment, at least 0.",
      },
    }),
    ferdigaar: year("ferdigår", {
      help: {
        nb: "Året investeringen tas i bruk. Renter og avdrag løper fra året etter.",
        nn: "Året investeringa blir teken i bruk. Renter og avdrag løper frå året etter.",
        en: "The year it is taken into use. Interest and instalments run from the year after.",
      },
    }),
    rente: perYear(rente),
    loepetid: wholeNumber("løpetid", {
      minimum: 1,
      maximum: 100,
      help: {
        nb: "Lånets løpetid i år, 1–100. Like avdrag.",
        nn: "Løpetida til lånet i år, 1–100. Like avdrag.",
        en: "The loan's term in years, 1–100. Equal instalments.",
      },
    }),
    fdv: optional(
      perYear(
        amount("fdv", {
          help: {
            nb: "Forvaltning, drift og vedlikehold per år, kostnad +. Utelatt: 0.",
            nn: "Forvaltning, drift og vedlikehald per år, kostnad +. Utelate: 0.",
            en: "Running costs each year, cost +. Omitted: 0.",
          },
        }),
      ),
    ),
    innsparing: optional(
      perYear(
        amount("innsparing", {
          help: {
            nb: "Innsparing i driften per år, innsparing +. Utelatt: 0.",
            nn: "Innsparing i drifta per år, innsparing +. Utelate: 0.",
            en: "Savings in operations each year, saving +. Omitted: 0.",
          },
        }),
      ),
    ),
  },
  returns: path("amount", {
    help: {
      nb: "Virkning på driften per år, belastning −.",
      nn: "Verknad på drifta per år, belasting −.",
      en: "The effect on operations each year, burden −.",
    },
  }),
  examples: [
    {
      given: { aar: [2025, 2026, 2027, 2028, 2029], laan: 100, ferdigaar: 2026, rente: 0.05, loepetid: 2, fdv: 3 },
      then: [[0, -3, -58, -55.5, -3]],
    },
  ],
  calculate: investeringDriftsvirkning,
  explain: (input, t) => {
    const [interest, instalment] = finance(input, t);
    const [fdv, innsparing] = running(input, t);
    return [
      step({ nb: "renter", nn: "renter", en: "interest" }, interest, "amount"),
      step({ nb: "avdrag", nn: "avdrag", en: "instalments" }, instalment, "amount"),
      step({ nb: "FDV", nn: "FDV", en: "running costs" }, fdv, "amount"),
      step({ nb: "innsparing", nn: "innsparing", en: "savings" }, innsparing, "amount"),
    ];
  },
});
