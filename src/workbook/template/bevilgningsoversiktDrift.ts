import { bevilgningsoversiktDrift as table } from "../kostra/statutoryDrift";
import type { SheetPlan } from "./plan";
import { statement, statementColumns, statementUnit, type RowNote } from "./statement";

const there = (key: string): string => `{Økonomisk oversikt drift.${key}}`;

/** Where § 5-4 gathers several rows of § 5-6; every other post has the same row there. */
const gathered: Readonly<Record<string, string>> = {
  andreGenerelleDriftsinntekter: `=IF(COUNT(${there("andreSkatteinntekter")},${there("andreStatligeOverfoeringer")})=0,"",SUM(${there("andreSkatteinntekter")},${there("andreStatligeOverfoeringer")}))`,
  sumBevilgningerDrift: `=IF(COUNT(${there("sumDriftsutgifter")})=0,"",${there("sumDriftsutgifter")}-SUM(${there("avskrivninger")},${there("overfoeringerFraAndre")},${there("brukerbetalinger")},${there("salgsOgLeieinntekter")}))`,
};

/** § 5-4: the accounts from KOSTRA, everything else what § 5-6 says, by what the council appropriates. */
export const bevilgningsoversiktDrift: SheetPlan = {
  name: "Bevilgningsoversikt drift",
  title: '="Bevilgningsoversikt drift"&IF(Kommune="","",", "&Kommune)',
  lead: "Regnskapet kommer fra KOSTRA-arkene. Budsjett, plan og anslag følger arket Økonomisk oversikt drift.",
  note: `${statementUnit} Budsjett- og regnskapsforskriften § 5-4.`,
  axis: statementColumns,
  widths: { label: 305, column: 92 },
  sections: [
    { kind: "rows", heading: "Bevilgningsoversikt drift", rows: statement(table, followed()) },
    {
      kind: "rows",
      heading: "Avstemming mot økonomisk oversikt",
      rows: [
        {
          key: "avstemming",
          label: "Netto driftsresultat, avvik: skal være 0",
          style: "control",
          cells: `=IF(COUNT({nettoDriftsresultat},${there("nettoDriftsresultat")})<2,"",ROUND({nettoDriftsresultat}-${there("nettoDriftsresultat")},6))`,
        },
      ],
    },
  ],
};

function followed(): Record<string, RowNote> {
  const posts = table.rows.filter(({ kind }) => kind === "post");
  return Object.fromEntries(
    posts.map(({ key }) => {
      const formula = gathered[key] ?? `=IF(COUNT(${there(key)})=0,"",${there(key)})`;
      return [key, { style: "formula" as const, cells: { typed: formula, long: formula } }];
    }),
  );
}
