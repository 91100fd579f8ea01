import { measureLines, scenarioFigures } from "./scenarioFigures";
import { everyYear, scenarioYears, type Block, type TemplateSheet } from "./template";

const firstRow = 24;
const lastRow = firstRow - 1 + scenarioFigures.length * measureLines.length;

/** Measures per scenario as an ordinary Excel table, and the assumptions that all scenarios share. */
export const scenarioer: TemplateSheet = {
  name: "Scenarioer",
  columnWidths: [100, 210, 85, 60, 60, 60, 60, 60, 60, 60, 60, 330],
  frozenRows: 5,
  frozenColumns: 2,
  blocks: [
    { address: "A1", cells: [["Scenarioer og forutsetninger"]], style: "title" },
    {
      address: "A2",
      cells: [
        [
          "Tiltakene er akkumulerte. Negativt tall betyr bedre driftsresultat. Nye linjer kan legges til nederst i tabellen.",
        ],
      ],
      style: "lead",
    },
    {
      address: "A3",
      cells: [
        [
          "Beløp i 1 000 kr. Kilde: kapittelet «Ulike scenarioer for omstilling til en bærekraftig økonomisk utvikling».",
        ],
      ],
      style: "note",
    },

    { address: "A5:C5", cells: [["Forutsetninger per år", "", ""]], style: "header" },
    { address: "D5:K5", cells: [[...scenarioYears]], style: "headerNumber", format: "year" },
    { address: "L5", cells: [["Merknad"]], style: "headerRemark" },
    {
      address: "A6:A9",
      cells: [
        ["Basisbane: korrigert netto driftsresultat uten tiltak"],
        ["Prognosen for 2024, annen lesning"],
        ["Driftsinntekter"],
        ["Låneopptak"],
      ],
      style: "label",
    },
    { address: "D6:K6", cells: everyYear(() => -190_000, "D"), style: "assumed", format: "amount" },
    { address: "D7", cells: [[-202_423]], style: "input", format: "amount" },
    {
      address: "D8:K8",
      cells: everyYear((column) => `=Driftsinntekter2023*(1+InntektsvekstSjablong)^(${column}$5-2023)`, "D"),
      style: "formula",
      format: "amount",
    },
    { address: "D9:K9", cells: everyYear(() => 230_000, "D"), style: "input", format: "amount" },
    {
      address: "L6:L9",
      cells: [
        ["Underforstått: alle seks trykte overskudd passer bare med −190 000."],
        ["Brukes ikke i banene. Fond-arket viser hva den ville gitt i 2024."],
        ["Underforstått: driftsinntektene i 2023 med fast årlig vekst."],
        ["Tak på 275 mill. kr med mva. gir 230 mill. kr i nye lån per år."],
      ],
      style: "remark",
    },

    { address: "A11:C11", cells: [["Faste forutsetninger", "", ""]], style: "header" },
    {
      address: "A12:A18",
      cells: [
        ["Driftsinntekter 2023"],
        ["Sjablongvekst i driftsinntektene"],
        ["Disposisjonsfond 31.12.2023"],
        ["Netto lånegjeld 31.12.2023"],
        ["Avdragssats"],
        ["Planperioden begynner"],
        ["Planperioden varer, år"],
      ],
      style: "label",
    },
    { address: "C12", cells: [[4_312_000]], style: "assumed", format: "amount" },
    { address: "C13", cells: [[0.04]], style: "assumed", format: "percent" },
    { address: "C14", cells: [[447_000]], style: "input", format: "amount" },
    { address: "C15", cells: [[6_719_000]], style: "assumed", format: "amount" },
    { address: "C16", cells: [["=230/6719"]], style: "assumed", format: "percent" },
    { address: "C17:C18", cells: [[2025], [4]], style: "input", format: "year" },
    {
      address: "D12:D18",
      cells: [
        ["Underforstått: ett punkt i intervallet som KØB-tabellen tillater, 4 300–4 323,7 mill. kr."],
        ["Underforstått av gjeldsgraden i 2034. Kildens 8 % i 2028 for Mellomdistansen krever høyst 3,47 %."],
        ["Kapittelet «Kommunens handlingsregler og regnskapsåret 2023»."],
        ["Underforstått: ett punkt i intervallet som KØB-tabellen tillater, 6 709,5–6 728,3 mill. kr."],
        ["Underforstått: 230 mill. kr av 6 719 holder gjelden uendret, slik kilden legger opp til."],
        ["Økonomiplanperioden 2025–2028."],
        [""],
      ],
      style: "remark",
    },

    { address: "A21", cells: [["Tiltak per scenario"]], style: "heading" },
    {
      address: "A22",
      cells: [["Konkretisert: hvor mye av linjen som alt er vedtatt eller utredet. Fylles ut etter hvert."]],
      style: "note",
    },
    { address: "A23:C23", cells: [["Scenario", "Linje", "Konkretisert"]], style: "header" },
    { address: "D23:K23", cells: [[...scenarioYears]], style: "headerNumber", format: "year" },
    { address: "L23", cells: [["Merknad"]], style: "headerRemark" },
    ...scenarioFigures.flatMap(scenarioBlocks),
  ],
  tables: [{ name: "tblScenarioer", address: `A${firstRow - 1}:L${lastRow}` }],
  names: [
    { name: "Driftsinntekter2023", address: "C12", comment: "Sum driftsinntekter 2023, 1 000 kr" },
    { name: "InntektsvekstSjablong", address: "C13", comment: "Årlig vekst i driftsinntektene" },
    { name: "Fond2023", address: "C14", comment: "Disposisjonsfond 31.12.2023, 1 000 kr" },
    { name: "NettoLånegjeld2023", address: "C15", comment: "Netto lånegjeld 31.12.2023, 1 000 kr" },
    { name: "Avdragssats", address: "C16", comment: "Årlige avdrag som andel av gjelden ved årets begynnelse" },
    { name: "PlanperiodeFra", address: "C17", comment: "Første år i planperioden" },
    { name: "PlanperiodeÅr", address: "C18", comment: "Antall år i planperioden" },
  ],
  validations: [
    { address: "C13", rule: { min: -0.5, max: 0.5 }, message: "Skriv veksten som prosent, for eksempel 4 %." },
    { address: "C16", rule: { min: 0, max: 1 }, message: "Skriv satsen som prosent mellom 0 % og 100 %." },
  ],
};

function scenarioBlocks({ scenario, lines, printed, note }: (typeof scenarioFigures)[number], index: number): Block[] {
  const top = firstRow + index * measureLines.length;
  const bottom = top + measureLines.length - 1;
  const firstHeld = String.fromCharCode("D".charCodeAt(0) + printed);
  return [
    { address: `A${top}:B${bottom}`, cells: measureLines.map((line) => [scenario, line]), style: "label" },
    { address: `C${top}:C${bottom}`, cells: measureLines.map(() => [0]), style: "input", format: "amount" },
    {
      address: `D${top}:K${bottom}`,
      cells: measureLines.map((line) => [...lines[line]]),
      style: "input",
      format: "amount",
    },
    { address: `${firstHeld}${top}:K${bottom}`, style: "assumed" },
    { address: `L${top}:L${bottom}`, cells: measureLines.map((_, row) => [row === 0 ? note : ""]), style: "remark" },
  ];
}
