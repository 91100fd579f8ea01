import type { GridLook, SheetPlan } from "./plan";
import { measureLines, scenarioFigures, scenarioYears } from "./scenarioFigures";

const firstYearColumn = 4;
const lastYearColumn = firstYearColumn + scenarioYears.length - 1;

/** Measures per scenario as an ordinary Excel table; new lines and new scenarios go in at the bottom. */
export const scenarioer: SheetPlan = {
  name: "Scenarioer",
  title: "Scenarioer: tiltak per år",
  lead: "Hvert tall er det akkumulerte nivået i året, ikke endringen fra året før. Negativt tall betyr bedre driftsresultat.",
  note: "Beløp i 1 000 kr. Kilde: kapittelet «Ulike scenarioer for omstilling til en bærekraftig økonomisk utvikling».",
  axis: [],
  widths: { label: 110, columns: [225, 80, ...scenarioYears.map(() => 60), 330] },
  frozen: { rows: 3, columns: 2 },
  landscape: true,
  sections: [
    {
      kind: "notes",
      lines: [
        "Konkretisert: hvor mye av linjen som alt er vedtatt eller utredet, med samme fortegn som tiltaket. Resten vises som ukonkretisert i arket Bærekraft.",
        "Nye linjer skrives rett under tabellen, så vokser den. Et nytt scenario er et nytt navn i første kolonne.",
        "Virkningen på finanskostnadene er kildens 36 mill. kr hvert år. Arket «Investering og gjeld» viser hva gjeldsbanen gir.",
        "Bruk av premiefond er videreført med 60 mill. kr hvert år, slik kilden gjør. Arket Pensjon viser når fondet er tomt.",
      ],
    },
    {
      kind: "grid",
      key: "tiltak",
      header: ["Scenario", "Linje", "Konkretisert", ...scenarioYears, "Merknad"],
      columns: [
        { style: "label" },
        { style: "label" },
        { style: "input", format: "amount" },
        ...scenarioYears.map(() => ({ style: "input", format: "amount" }) as const),
        { style: "remark" },
      ],
      looks: scenarioFigures.map(assumedYears),
      cells: scenarioFigures.flatMap(({ scenario, lines, note }) =>
        measureLines.map((line, index) => [scenario, line, 0, ...lines[line], index === 0 ? note : "Som linjen over."]),
      ),
      table: "tblScenarioer",
    },
  ],
};

function assumedYears({ printed }: (typeof scenarioFigures)[number], index: number): GridLook {
  const top = 1 + index * measureLines.length;
  return {
    rows: [top, top + measureLines.length - 1],
    columns: [firstYearColumn + printed, lastYearColumn],
    style: "assumed",
  };
}
