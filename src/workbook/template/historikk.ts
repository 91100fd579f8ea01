import { baseYear, type AxisColumn, type Row, type SheetPlan } from "./plan";

/** The table that keeps the figures of years that have rolled out of the sheets. */
export const historyTable = "tblHistorikk";

const firstYear = 2016;

/** The accounts behind us, the last of them the base year. */
const accountYears: readonly AxisColumn[] = Array.from({ length: baseYear - firstYear + 1 }, (_, index) => {
  const year = firstYear + index;
  return {
    key: String(year),
    header: year === baseYear ? "=Basisår" : `=Basisår-${baseYear - year}`,
    parts: ["accounts"],
    ...(year < baseYear && { rollsFrom: String(year + 1) }),
  };
});

/** What the source prints of the years behind and of others; where it only draws a graph the cells are open. */
export const historikk: SheetPlan = {
  name: "Historikk og sammenlikning",
  title: "Historikk og sammenlikning",
  lead: "Bare tall som kilden trykker. Der den bare tegner en graf, står cellene tomme. «Hent regnskap» fyller de to siste årene.",
  note: "Beløp i 1 000 kr, løpende priser. Andeler er i prosent av driftsinntektene når ikke annet står.",
  axis: accountYears,
  widths: { label: 255, column: 58 },
  sections: [
    {
      kind: "rows",
      heading: "Regnskap",
      rows: [
        {
          key: "nettoDriftsresultat",
          ...past("Netto driftsresultat", { "2023": -16_500 }, "amount", "Årene før 2023 vises bare i graf i kilden."),
        },
        { key: "nettoDriftsresultatAndel", ...past("Netto driftsresultat i prosent", { "2023": -0.004 }, "percent") },
        {
          key: "korrigert",
          ...past(
            "Korrigert netto driftsresultat",
            { "2023": -132_000 },
            "amount",
            "Årene før 2023 vises bare i graf i kilden.",
          ),
        },
        { key: "korrigertAndel", ...past("Korrigert netto driftsresultat i prosent", { "2023": -0.031 }, "percent") },
        {
          key: "disposisjonsfond",
          ...past("Disposisjonsfond", { "2023": 447_000 }, "amount", "Bare graf for utviklingen framover."),
        },
        {
          key: "disposisjonsfondAndel",
          ...past("Disposisjonsfond i prosent", { "2023": 0.104 }, "percent", "KØB-tabellen."),
        },
        past("Lånegjeld", { "2023": 6_700_000 }, "amount", "Rundet av kilden."),
        past(
          "Økning i lånegjelden fra året før",
          { "2023": 900_000 },
          "amount",
          "Gir 5,8 mrd. kr i 2022, med kildens avrunding.",
        ),
        {
          key: "nettoLaanegjeldAndel",
          ...past(
            "Netto lånegjeld i prosent",
            { "2023": 1.56 },
            "percent",
            "KØB-tabellen. Utviklingen siden 2019 vises bare i graf.",
          ),
        },
        past("Gjennomsnittlig lånerente", { "2022": 0.0268, "2023": 0.0379 }, "rate"),
        past("Finanskostnader: renter og avdrag", { "2023": 400_000 }, "amount", "Rundet av kilden: om lag 9,5 %."),
        past("Økning i finanskostnadene fra året før", { "2023": 134_700 }, "amount"),
        past("Endring i skatteinntektene", { "2023": -67_000 }, "amount"),
        past("Endring i skatteinntektene i prosent", { "2023": -0.038 }, "percent", "Av skatteinntektene."),
        past(
          "Skatt per innbygger, av landsgjennomsnittet",
          { "2023": 0.97 },
          "percent",
          "Kilden nevner også 109 % i 2014.",
        ),
        past("Innkjøp og anskaffelser", { "2023": 2_900_000 }, "amount", "Rundet av kilden."),
        past(
          "Vekst i inntektene",
          {},
          "percent",
          "2018–2023 vises bare i graf. Utgiftene har vært høyere enn inntektene siden 2022.",
        ),
        past("Vekst i utgiftene", {}, "percent", "2018–2023 vises bare i graf."),
      ],
    },
    {
      kind: "items",
      heading: "Budsjett og prognose for året etter",
      items: [
        {
          label: "Netto driftsresultat, budsjett 2024",
          value: -45_000,
          style: "input",
          format: "amount",
          unit: "1 000 kr",
          remark: "Kapittelet «Kommunens handlingsregler og regnskapsåret 2023».",
        },
        {
          label: "Netto driftsresultat, prognose 2024",
          value: -237_927,
          style: "input",
          format: "amount",
          unit: "1 000 kr",
          remark: "Kapittelet om premieavvik: amortisering over ett år.",
        },
        {
          label: "Korrigert netto driftsresultat, prognose 2024",
          value: -202_423,
          style: "input",
          format: "amount",
          unit: "1 000 kr",
          remark: "Kapittelet om premieavvik, før tiltak og uten bruk av premiefond.",
        },
      ],
    },
    {
      kind: "grid",
      key: "sammenlikning",
      heading: '="Sammenlikning med andre, "&Basisår',
      header: ["Kommune eller gruppe", "Finans", "Resultat", "Merknad"],
      columns: [
        { style: "input" },
        { style: "input", format: "percent" },
        { style: "input", format: "percent" },
        { style: "remark" },
      ],
      cells: [
        ["Lørenskog", 0.095, -0.004, "Finans: netto finans og avdrag i prosent av brutto driftsinntekter, fra KOSTRA."],
        ["Ullensaker", 0.081, "", "Resultat: netto driftsresultat i prosent. Kilden viser de andre bare i graf."],
        ["Rælingen", 0.072, "", ""],
        ["Lillestrøm", 0.045, "", ""],
        ["KOSTRA-gruppe 11", 0.041, "", ""],
        ["Landet", 0.042, "", ""],
      ],
    },
    {
      kind: "chart",
      lastColumn: "G",
      chart: {
        name: "Sammenlikning",
        title: "Netto finans og avdrag i prosent av brutto driftsinntekter",
        type: "column",
        categories: "{sammenlikning[1..6,1]}",
        series: [{ name: "Netto finans og avdrag", values: "{sammenlikning[1..6,2]}" }],
        format: "percent",
      },
    },
    {
      kind: "grid",
      key: "tidligere",
      heading: "Rullet ut av arbeidsboken",
      header: ["Post", "Periode", "Verdi", "Ark"],
      columns: [{ style: "input" }, { style: "input" }, { style: "input" }, { style: "input" }],
      cells: [["", "", "", ""]],
      table: historyTable,
    },
  ],
};

/** A row that holds what is printed and is open in the other years. */
function past(label: string, cells: Readonly<Record<string, number>>, format: Row["format"], remark?: string): Row {
  return { label, style: "input", cells, ...(format && { format }), ...(remark !== undefined && { remark }) };
}
