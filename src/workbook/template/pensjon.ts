import { yearAxis, type SheetPlan } from "./plan";

const variants = ["B", "C", "D", "E"] as const;

/** Premieavvik and premiefond by year, and the source's four variants of amortisation and premiefond in 2024. */
export const pensjon: SheetPlan = {
  name: "Pensjon",
  title: "Pensjon: premieavvik, amortisering og premiefond",
  lead: "Premieavviket flytter resultat mellom år. Bare bruk av premiefond endrer korrigert netto driftsresultat.",
  note: "Beløp i 1 000 kr, løpende priser. Kilde: kapittelet om premieavvik, amortisering og premiefond.",
  axis: yearAxis,
  sections: [
    {
      kind: "rows",
      heading: '="Premieavvik og premiefond – "&AktivtScenario',
      rows: [
        {
          key: "tiltak",
          label: "Bruk av premiefond i scenarioet",
          spills: { path: "=SCENARIO.VELG(AktivtScenario,tblScenarioer[#All],{Scenarioer.tiltak[2,2]})" },
          needs: ["{oppstaatt:path}"],
          remark: "Andre linje i tabellen på arket Scenarioer.",
        },
        {
          key: "oppstaatt",
          label: "Premieavvik før bruk av premiefond",
          style: { base: "input", "2024": "input", path: "assumed" },
          cells: { base: 191_358, path: 164_358 },
          rolls: "hold",
          remark: "2023 og prognosen for 2024. Antatt videreført senere: kilden sier ikke noe om årene etter.",
        },
        {
          key: "premieavvik",
          label: "Premieavvik i året",
          cells: { base: "={oppstaatt}", path: "={oppstaatt}+{tiltak}" },
          needs: { base: ["{oppstaatt}"], path: ["{oppstaatt}", "{tiltak}"] },
          remark: "Bruk av premiefond senker premien, og dermed premieavviket.",
        },
        {
          key: "plan",
          label: "Premieavvik, regnskapsført",
          spills: { "*": "=PREMIEAVVIK.PLAN({premieavvik:*},{tid})" },
          needs: ["{premieavvik:*}", "{tid}"],
        },
        { key: "amortisering", label: "Tilbakeføring av tidligere års premieavvik" },
        { key: "nettoeffekt", label: "Nettoeffekt i driften" },
        { key: "balanse", label: "Balanseført premieavvik, uten årgangene før basisåret" },
        {
          key: "premiefond",
          label: "Premiefond 31.12.",
          style: "total",
          cells: { base: "=PremiefondBasis", path: "=MAX(0,{premiefond@prev}+{tiltak})" },
          needs: { base: ["PremiefondBasis"], path: ["{premiefond@prev}", "{tiltak}"] },
        },
      ],
    },
    {
      kind: "items",
      heading: "Valg",
      items: [
        {
          key: "tid",
          label: "Amortiseringstid",
          value: 1,
          style: "input",
          format: "year",
          unit: "år",
          remark: "Kommunens praksis er ett år. Sju år er alternativet.",
        },
      ],
    },
    {
      kind: "grid",
      key: "grunnlag",
      header: ["Prognose for 2024", "1 000 kr"],
      columns: [{ style: "label" }, { style: "input", format: "amount" }],
      cells: [
        ["Netto driftsresultat uten premieavvik", -210_927],
        ["Premieavvik som oppsto i 2023", 191_358],
        ["Premieavvik i 2024, prognose", 164_358],
        ["Bruk av bundne fond, netto", 8_504],
      ],
    },
    {
      kind: "grid",
      key: "varianter",
      header: ["Fire varianter", "1 år", "1 år + fond", "7 år", "7 år + fond", "Merknad"],
      columns: [{}, ...variants.map(() => ({ format: "amount" }) as const), { style: "remark" }],
      looks: [
        { rows: [1, 1], columns: [2, 5], style: "input", format: "year" },
        { rows: [2, 2], columns: [2, 5], style: "input" },
        { rows: [9, 9], columns: [1, 5], style: "total" },
        { rows: [10, 11], columns: [1, 5], style: "control" },
      ],
      cells: [
        ["Amortiseringstid, år", 1, 1, 7, 7],
        ["Bruk av premiefond", 0, 60_000, 0, 60_000],
        [
          "Uten premieavvik, etter premiefond",
          ...[2, 3, 4, 5].map(
            (column) =>
              `=IF(COUNT({grunnlag[1..4,2]})<4,"",NDR.TABELL({grunnlag[1,2]},{grunnlag[2,2]},{grunnlag[3,2]},{grunnlag[4,2]},{varianter[1,${column}]},{varianter[2,${column}]}))`,
          ),
        ],
        ["Tilbakeføring av premieavviket fra 2023"],
        ["Premieavvik i 2024, etter premiefond"],
        ["Netto driftsresultat"],
        ["Bruk av bundne fond, netto"],
        ["Korreksjon for premieavvik", "", "", "", "", "7 år + fond: −77 021 følger av linjene over."],
        ["Korrigert netto driftsresultat"],
        [
          "I kilden: korreksjon for premieavvik",
          27_000,
          87_000,
          -137_021,
          -76_714,
          "Kilden trykker −76 714, som ikke går opp.",
        ],
        [
          "Avvik fra kilden, avrundet",
          ...[2, 3, 4, 5].map(
            (column) =>
              `=IF(COUNT({varianter[8,${column}]},{varianter[10,${column}]})<2,"",ROUND({varianter[8,${column}]}-{varianter[10,${column}]},0))`,
          ),
        ],
      ],
    },
    {
      kind: "grid",
      key: "amortert",
      heading: "Tilbakeføring av premieavviket fra 2023",
      header: ["År etter at det oppsto", 1, 2, 3, 4, 5, 6, 7],
      columns: [{ style: "label" }, ...Array.from({ length: 7 }, () => ({ format: "amount" }) as const)],
      cells: [
        ["Over ett år", "=PREMIEAVVIK.AMORT({grunnlag[2,2]},1)"],
        ["Over sju år", "=PREMIEAVVIK.AMORT({grunnlag[2,2]},7)"],
      ],
      needs: ["{grunnlag[2,2]}"],
    },
  ],
};
