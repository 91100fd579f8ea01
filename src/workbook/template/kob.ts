import type { TemplateSheet } from "./template";

/** The sustainability model on the accounts for 2023, in mill. kr as the source prints it. */
export const kob: TemplateSheet = {
  name: "KØB",
  columnWidths: [180, 75, 75, 140, 95, 75, 75],
  frozenRows: 5,
  frozenColumns: 1,
  blocks: [
    { address: "A1", cells: [["Kommunaløkonomisk bærekraft (KØB) 2023"]], style: "title" },
    {
      address: "A2",
      cells: [["Driftsresultat, disposisjonsfond og gjeld mot modellens mål. Positivt avvik betyr bedre enn målet."]],
      style: "lead",
    },
    {
      address: "A3",
      cells: [["Beløp i mill. kr. Kilde: kapittelet «Lørenskog kommunes økonomiske bærekraftsnivå»."]],
      style: "note",
    },

    { address: "A5", cells: [["Regnskap 2023"]], style: "header" },
    { address: "B5", cells: [["Mill. kr"]], style: "headerNumber" },
    { address: "C5:G5", cells: [["Merknad", "", "", "", ""]], style: "headerRemark" },
    {
      address: "A6:A9",
      cells: [["Korrigert netto driftsresultat"], ["Disposisjonsfond"], ["Netto lånegjeld"], ["Driftsinntekter"]],
      style: "label",
    },
    { address: "B6", cells: [[-132]], style: "input", format: "amount" },
    {
      address: "B7:B9",
      cells: [["=Fond2023/1000"], ["=NettoLånegjeld2023/1000"], ["=Driftsinntekter2023/1000"]],
      style: "formula",
      format: "amount",
    },
    {
      address: "C8:C9",
      cells: [
        ["Underforstått: ett punkt i tabellens intervall, 6 709,5–6 728,3. Endres i Scenarioer."],
        ["Underforstått: ett punkt i tabellens intervall, 4 300–4 323,7. Endres i Scenarioer."],
      ],
      style: "remark",
    },

    { address: "A11", cells: [["Avvik fra målene"]], style: "heading" },
    { address: "A12", style: "header" },
    { address: "B12:E12", style: "headerNumber" },
    { address: "F12", cells: [["I kilden"]], style: "headerNumber" },
    { address: "A13:E15", style: "formula" },
    { address: "B13:D15", format: "percent" },
    { address: "E13:E15", format: "amount" },
    { address: "A12", cells: [["=KOB.TABELL(B6,B7,B8,B9)"]] },
    { address: "F13:F15", cells: [[-218], [102], [-3485]], style: "control", format: "amount" },

    { address: "A17:A18", cells: [["Status"], ["Avstand til maksgrensen"]], style: "label" },
    { address: "B17", cells: [["=KOB.STATUS(B6,B7,B8,B9)"]], style: "status" },
    { address: "B18", cells: [['=KOB.AVVIK("GJELD",B8,B9,1)']], style: "formula", format: "amount" },
    {
      address: "C18",
      cells: [["Maksgrensen er gjeld lik driftsinntektene. Negativt: gjelden ligger over."]],
      style: "remark",
    },
  ],
};
