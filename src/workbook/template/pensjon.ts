import type { TemplateSheet } from "./template";

const variants = ["B", "C", "D", "E"] as const;

/** The four variants of amortisation and premiefond, and how last year's deviation is reversed. */
export const pensjon: TemplateSheet = {
  name: "Pensjon",
  columnWidths: [225, 80, 80, 80, 80, 80, 80, 80],
  frozenRows: 3,
  frozenColumns: 1,
  blocks: [
    { address: "A1", cells: [["Pensjon: premieavvik, amortisering og premiefond"]], style: "title" },
    {
      address: "A2",
      cells: [["Samme pensjonstall i fire varianter. Korrigert netto driftsresultat endres bare av premiefondet."]],
      style: "lead",
    },
    {
      address: "A3",
      cells: [["Beløp i 1 000 kr, prognose for 2024. Kilde: kapittelet om premieavvik, amortisering og premiefond."]],
      style: "note",
    },

    { address: "A5", cells: [["Grunnlag"]], style: "header" },
    { address: "B5", cells: [["1 000 kr"]], style: "headerNumber" },
    {
      address: "A6:A9",
      cells: [
        ["Netto driftsresultat uten premieavvik"],
        ["Premieavvik som oppsto i 2023"],
        ["Premieavvik i 2024, prognose"],
        ["Bruk av bundne fond, netto"],
      ],
      style: "label",
    },
    { address: "B6:B9", cells: [[-210_927], [191_358], [164_358], [8_504]], style: "input", format: "amount" },

    { address: "A11", cells: [["Fire varianter"]], style: "header" },
    { address: "B11:E11", cells: [["1 år", "1 år + fond", "7 år", "7 år + fond"]], style: "headerNumber" },
    { address: "F11:H11", cells: [["Merknad", "", ""]], style: "headerRemark" },
    {
      address: "A12:A20",
      cells: [
        ["Amortiseringstid, år"],
        ["Bruk av premiefond"],
        ["Uten premieavvik, etter premiefond"],
        ["Tilbakeføring av premieavviket fra 2023"],
        ["Premieavvik i 2024, etter premiefond"],
        ["Netto driftsresultat"],
        ["Bruk av bundne fond, netto"],
        ["Korreksjon for premieavvik"],
        ["Korrigert netto driftsresultat"],
      ],
      style: "label",
    },
    { address: "B12:E12", cells: [[1, 1, 7, 7]], style: "input", format: "year" },
    { address: "B13:E13", cells: [[0, 60_000, 0, 60_000]], style: "input", format: "amount" },
    { address: "B14:E20", style: "formula", format: "amount" },
    { address: "A20", style: "total" },
    { address: "B20:E20", style: "total" },
    {
      address: "B14:E14",
      cells: [variants.map((column) => `=NDR.TABELL($B$6,$B$7,$B$8,$B$9,${column}12,${column}13)`)],
    },
    {
      address: "A21:A22",
      cells: [["I kilden: korreksjon for premieavvik"], ["Avvik fra kilden, avrundet"]],
      style: "control",
    },
    { address: "B21:E21", cells: [[27_000, 87_000, -137_021, -76_714]], style: "control", format: "amount" },
    {
      address: "B22:E22",
      cells: [variants.map((column) => `=ROUND(${column}19-${column}21,0)`)],
      style: "control",
      format: "amount",
    },
    { address: "F19", cells: [["7 år + fond: −77 021 følger av linjene over."]], style: "remark" },
    { address: "F21", cells: [["Kilden trykker −76 714, som ikke går opp."]], style: "remark" },

    { address: "A24", cells: [["Tilbakeføring per år"]], style: "header" },
    { address: "B24:H24", cells: [[2024, 2025, 2026, 2027, 2028, 2029, 2030]], style: "headerNumber", format: "year" },
    { address: "A25:A26", cells: [["Amortisert over ett år"], ["Amortisert over sju år"]], style: "label" },
    { address: "B25:H26", style: "formula", format: "amount" },
    { address: "B25:B26", cells: [["=PREMIEAVVIK.AMORT($B$7,1)"], ["=PREMIEAVVIK.AMORT($B$7,7)"]] },
  ],
};
