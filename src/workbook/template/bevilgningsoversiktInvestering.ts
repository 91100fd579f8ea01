import { bevilgningsoversiktInvestering as table } from "../kostra/statutoryInvestering";
import type { SheetPlan } from "./plan";
import { statement, statementColumns, statementUnit, type RowNote } from "./statement";

/** § 5-5: investments and what pays for them; budget, plan and long view follow the loans in the assumptions. */
export const bevilgningsoversiktInvestering: SheetPlan = {
  name: "Bevilgningsoversikt investering",
  title: '="Bevilgningsoversikt investering"&IF(Kommune="","",", "&Kommune)',
  lead: "Regnskapet kommer fra KOSTRA-arkene. Budsjett, plan og anslag følger låneopptaket i Forutsetninger.",
  note: `${statementUnit} Budsjett- og regnskapsforskriften § 5-5.`,
  axis: statementColumns,
  widths: { label: 305, column: 92 },
  sections: [
    {
      kind: "rows",
      heading: "Bevilgningsoversikt investering",
      rows: statement(table, {
        investeringer: fromLoans("{Forutsetninger.laan}*(1+MvaPerLån)", "Låneopptak og merverdiavgiften det utløser."),
        mvaKompensasjon: fromLoans("{Forutsetninger.laan}*MvaPerLån", "Budsjett og plan: følger låneopptaket."),
        brukAvLaan: fromLoans("{Forutsetninger.laan}", "Budsjett og plan: låneopptaket i Forutsetninger."),
      }),
    },
  ],
};

function fromLoans(formula: string, remark: string): RowNote {
  const guarded = `=IF(COUNT({Forutsetninger.laan},MvaPerLån)<2,"",${formula})`;
  return { style: { running: "input", "*": "formula" }, cells: { plan: guarded, long: guarded }, remark };
}
