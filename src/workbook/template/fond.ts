import { scenarioNames } from "./scenarioFigures";
import { everyYear, lastScenarioYear, scenarioYears, type Block, type TemplateSheet } from "./template";

const firstYear = scenarioYears[0];

/** Result, fund and share: the active scenario in full, and all scenarios side by side. */
export const fond: TemplateSheet = {
  name: "Fond",
  columnWidths: [200, 63, 63, 63, 63, 63, 63, 63, 63, 63, 330],
  frozenRows: 5,
  frozenColumns: 1,
  blocks: [
    { address: "A1", cells: [["Resultat og disposisjonsfond"]], style: "title" },
    {
      address: "A2",
      cells: [
        ["Resultatet er basisbanen minus tiltakene. Fondet tar imot hele overskuddet og dekker hele underskuddet."],
      ],
      style: "lead",
    },
    { address: "A3", cells: [["Beløp i 1 000 kr. Andeler er i prosent av driftsinntektene."]], style: "note" },

    { address: "A5", cells: [['="Aktivt scenario: "&AktivtScenario']], style: "header" },
    { address: "B5:J5", cells: [[firstYear - 1, ...scenarioYears]], style: "headerNumber", format: "year" },
    { address: "K5", cells: [["Merknad"]], style: "headerRemark" },
    {
      address: "A6:A18",
      cells: [
        ["Driftsinntekter"],
        ["Korrigert netto driftsresultat"],
        ["Disposisjonsfond 31.12."],
        ["Fond i prosent"],
        ["Mål: handlingsregel 3 – fond"],
        ["Over (+) eller under (−) målet"],
        ["Resultat i prosent"],
        ["Netto lånegjeld 31.12."],
        ["Gjeld i prosent"],
        ["Kontroll: fondet summert"],
        ["Kontroll: avvik, skal være 0"],
        [`${firstYear} etter prognosen: resultat`],
        [`${firstYear} etter prognosen: i prosent`],
      ],
      style: "label",
    },
    { address: "B6", cells: [["=Driftsinntekter2023"]], style: "formula", format: "amount" },
    {
      address: "C6:J6",
      cells: everyYear((column) => `={Scenarioer}!${next(column)}8`, "C"),
      style: "formula",
      format: "amount",
    },
    { address: "C7:J7", style: "formula", format: "amount" },
    {
      address: "C7",
      cells: [["=SCENARIO.BANE({Scenarioer}!D6:K6,SCENARIO.VELG(AktivtScenario,tblScenarioer[#All]))"]],
    },
    { address: "A8", style: "total" },
    { address: "B8:J8", style: "total", format: "amount" },
    { address: "B8", cells: [["=Fond2023"]] },
    { address: "C8", cells: [["=DISPFOND.PROJ(Fond2023,C7:J7)"]] },
    { address: "B9", cells: [["=B8/B6"]], style: "formula", format: "percent" },
    { address: "C9:J9", cells: everyYear((c) => `=${c}8/${c}6`, "C"), style: "formula", format: "percent" },
    { address: "B10", cells: [["=8%"]], style: "formula", format: "percent" },
    { address: "C10:J10", cells: everyYear(() => "=$B10", "C"), style: "formula", format: "percent" },
    { address: "B11", cells: [["=B8-B10*B6"]], style: "formula", format: "amount" },
    { address: "C11:J11", cells: everyYear((c) => `=${c}8-${c}10*${c}6`, "C"), style: "formula", format: "amount" },
    { address: "C12:J12", cells: everyYear((c) => `=${c}7/${c}6`, "C"), style: "formula", format: "percent" },
    { address: "B13:J13", style: "formula", format: "amount" },
    { address: "B13", cells: [["=NettoLånegjeld2023"]] },
    { address: "C13", cells: [["=GJELD.PROJ(NettoLånegjeld2023,{Scenarioer}!D9:K9,Avdragssats)"]] },
    { address: "B14:J14", style: "formula", format: "percent" },
    { address: "B14", cells: [["=GJELD.GRAD(B13:J13,B6:J6)"]] },
    {
      address: "C15:J15",
      cells: everyYear((c) => `=Fond2023+SUM($C7:${c}7)`, "C"),
      style: "control",
      format: "amount",
    },
    { address: "C16:J16", cells: everyYear((c) => `=${c}8-${c}15`, "C"), style: "control", format: "amount" },
    { address: "C17", cells: [["=C7-{Scenarioer}!D6+{Scenarioer}!D7"]], style: "control", format: "amount" },
    { address: "C18", cells: [["=C17/C6"]], style: "control", format: "percent" },
    {
      address: "K7:K8",
      cells: [
        ["Kilden fører korrigert netto driftsresultat til fondet."],
        ["Regnskapet: netto driftsresultat etter bundne fond og overføring til investering."],
      ],
      style: "remark",
    },
    { address: "K15", cells: [["Start leser denne raden, så beregningskjeden blir kort."]], style: "remark" },
    {
      address: "K17",
      cells: [["Kildens −2,6 % for Sprinten og Mellomdistansen bygger på denne lesningen."]],
      style: "remark",
    },

    ...comparison(20, "Resultat, alle scenarioer"),
    ...names(21),
    { address: "C21:J23", style: "formula", format: "amount" },
    { address: "C21", cells: [["=SCENARIO.BANE({Scenarioer}!$D$6:$K$6,SCENARIO.VELG($A21,tblScenarioer[#All]))"]] },
    { address: "C22", cells: [["=SCENARIO.BANE({Scenarioer}!$D$6:$K$6,SCENARIO.VELG($A22,tblScenarioer[#All]))"]] },
    { address: "C23", cells: [["=SCENARIO.BANE({Scenarioer}!$D$6:$K$6,SCENARIO.VELG($A23,tblScenarioer[#All]))"]] },

    ...comparison(25, "Fond, alle scenarioer"),
    ...names(26),
    { address: "B26:B28", cells: [["=Fond2023"], ["=Fond2023"], ["=Fond2023"]], style: "formula", format: "amount" },
    ...threeRows(26, (column, row) => `=$B${row}+SUM($C${row - 5}:${column}${row - 5})`, "amount"),

    ...comparison(30, "Fond i prosent, alle scenarioer"),
    ...names(31),
    { address: "B31:B33", cells: [["=B26/$B$6"], ["=B27/$B$6"], ["=B28/$B$6"]], style: "formula", format: "percent" },
    ...threeRows(31, (column, row) => `=${column}${row - 5}/${column}$6`, "percent"),

    { address: "A35", cells: [[`Oversikt, fond og andel i ${lastScenarioYear}`]], style: "header" },
    {
      address: "B35:F35",
      cells: [["Fond", "Andel", "Laveste", "År", "8 % fra"]],
      style: "headerNumber",
    },
    { address: "A36:A38", cells: [["=A21"], ["=A22"], ["=A23"]], style: "formula" },
    { address: "B36:B38", cells: [["=J26"], ["=J27"], ["=J28"]], style: "formula", format: "amount" },
    { address: "C36:C38", cells: [["=J31"], ["=J32"], ["=J33"]], style: "formula", format: "percent" },
    {
      address: "D36:D38",
      cells: [["=MIN(C31:J31)"], ["=MIN(C32:J32)"], ["=MIN(C33:J33)"]],
      style: "formula",
      format: "percent",
    },
    {
      address: "E36:E38",
      cells: [36, 37, 38].map((row) => [`=INDEX($C$5:$J$5,MATCH(D${row},C${row - 5}:J${row - 5},0))`]),
      style: "formula",
      format: "year",
    },
    {
      address: "F36:F38",
      cells: [36, 37, 38].map((row) => [
        `=IFNA(DISPFOND.OPPFYLT.FRA($C$5:$J$5,C${row - 10}:J${row - 10},$C$6:$J$6),"ikke i perioden")`,
      ]),
      style: "formula",
      format: "year",
    },
    {
      address: "A39:A40",
      cells: [
        ["Mellomdistansen: kilden sier 8 % i 2028. Ved 4 % inntektsvekst er andelen 7,8 % da, og målet nås i 2029."],
        [
          "Maraton er en eksempelbane, og de siste årene i Sprinten og Mellomdistansen er videreført: se arket Scenarioer.",
        ],
      ],
      style: "note",
    },
  ],
  names: [
    {
      name: "ScenarioOversikt",
      address: "A36:F38",
      comment: "Fond, andel, laveste andel, året og første år med 8 %, per scenario",
    },
  ],
};

function comparison(row: number, heading: string): Block[] {
  return [
    { address: `A${row}`, cells: [[heading]], style: "header" },
    { address: `B${row}:J${row}`, cells: [[firstYear - 1, ...scenarioYears]], style: "headerNumber", format: "year" },
  ];
}

function names(row: number): Block[] {
  return [{ address: `A${row}:A${row + 2}`, cells: scenarioNames.map((name) => [name]), style: "label" }];
}

function threeRows(
  top: number,
  formula: (column: string, row: number) => string,
  format: "amount" | "percent",
): Block[] {
  return [top, top + 1, top + 2].map((row) => ({
    address: `C${row}:J${row}`,
    cells: everyYear((column) => formula(column, row), "C"),
    style: "formula",
    format,
  }));
}

function next(column: string): string {
  return String.fromCharCode(column.charCodeAt(0) + 1);
}
