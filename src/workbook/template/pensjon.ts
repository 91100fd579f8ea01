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
      heading: '="Premieavvik – "&AktivtScenario',
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
          label: "Premieavvik, i planen før bruk av premiefond",
          style: { base: "input", "2024": "input", path: "assumed" },
          cells: { base: 191_358, path: 164_358 },
          rolls: "hold",
          rollsFrom: { base: "aargang" },
          remark:
            "2023 som regnskapsført, og prognosen for 2024. Antatt videreført: kilden sier ikke noe om årene etter.",
        },
        {
          key: "aargang",
          label: "Premieavvik i året",
          cells: { base: "={oppstaatt}", path: "={oppstaatt}+{tiltak}" },
          needs: { base: ["{oppstaatt}"], path: ["{oppstaatt}", "{tiltak}"] },
          remark: "Bruk av premiefond senker premien, og dermed premieavviket.",
        },
        {
          key: "aargangstid",
          label: "Amortiseringstid for årgangen, år",
          cells: "={tid}",
          needs: ["{tid}"],
          format: "year",
          remark: "Tiden følger årgangen til den er tilbakeført. Skriv over enkeltår når praksis endres.",
        },
      ],
    },
    {
      kind: "rows",
      heading: "Regnskapsført med valgt tid",
      rows: [
        {
          key: "premieavvik",
          label: "Årets premieavvik",
          spills: { "*": "=PREMIEAVVIK.PLAN({aargang:*},{aargangstid:*},{avgift})" },
          needs: ["{aargang:*}", "{aargangstid:*}", "{avgift}"],
        },
        { key: "planlagt", label: "Tilbakeføring, årgangene over" },
        { label: "Nettoeffekt, årgangene over" },
        { key: "balanse", label: "Balanseført, årgangene over" },
        {
          key: "eldre",
          label: "Tilbakeføring, eldre årganger",
          style: "input",
          rolls: "blank",
          rollsFrom: { "*": "eldreNeste" },
          remark: "Fyll ut fra pensjonsnoten, minus for kostnad. Blankt regnes som 0; kilden har bare 2023.",
        },
        {
          key: "eldreNeste",
          label: "Med årgangen fra siste regnskapsår",
          cells: {
            path: "={eldre}-IF({år}-{år@base}<={aargangstid@base},{aargang@base}*(1+{avgift})/{aargangstid@base},0)",
          },
          needs: ["{aargang@base}", "{aargangstid@base}"],
          remark: "Blir «eldre årganger» når arbeidsboken rulles ett år, og årgangen forlater arket.",
        },
        {
          key: "amortisering",
          label: "Tilbakeføring i alt",
          cells: "={planlagt}+{eldre}",
          needs: ["{planlagt}"],
        },
        {
          key: "nettoeffekt",
          label: "Nettoeffekt i driften",
          style: "total",
          cells: "={premieavvik}+{amortisering}",
          needs: ["{premieavvik}", "{amortisering}"],
        },
      ],
    },
    {
      kind: "rows",
      heading: "De samme årgangene over sju år",
      rows: [
        {
          label: "Årets premieavvik",
          spills: { "*": "=PREMIEAVVIK.PLAN({aargang:*},{lengste},{avgift})" },
          needs: ["{aargang:*}", "{lengste}", "{avgift}"],
        },
        { key: "amortiseringSju", label: "Tilbakeføring" },
        { key: "nettoeffektSju", label: "Nettoeffekt i driften", style: "total" },
        {
          key: "balanseSju",
          label: "Balanseført",
          remark: "Det som er ført som inntekt, men ennå ikke betalt tilbake.",
        },
      ],
    },
    {
      kind: "rows",
      heading: "Premiefond",
      rows: [
        {
          key: "tilfoert",
          label: "Tilført fra leverandøren",
          style: { path: "input", "*": "formula" },
          rolls: "blank",
          remark: "Fyll ut når overskudd er varslet. Blankt regnes som 0; kilden oppgir ikke noe.",
        },
        {
          key: "bruk",
          label: "Bruk som fondet dekker",
          cells: {
            path: "=MAX(0,MIN(-{tiltak},PremiefondBasis+SUM({tilfoert@base}:{tilfoert})-SUM({bruk@base}:{bruk@prev})))",
          },
          needs: ["{tiltak}", "PremiefondBasis"],
        },
        {
          key: "premiefond",
          label: "Premiefond 31.12.",
          style: "total",
          cells: { base: "=PremiefondBasis" },
          spills: { path: "=PREMIEFOND.PROJ(PremiefondBasis,{bruk:path},{tilfoert:path})" },
          needs: { base: ["PremiefondBasis"], path: ["PremiefondBasis", "{bruk:path}"] },
        },
        {
          key: "udekket",
          label: "Bruk i scenarioet uten dekning",
          cells: { path: "=-{tiltak}-{bruk}" },
          needs: ["{tiltak}", "{bruk}"],
          remark: "Kilden regner med 60 mill. kr hvert år også etter at fondet er tomt.",
        },
      ],
    },
    {
      kind: "items",
      heading: "Valg og svar",
      items: [
        {
          key: "tid",
          label: "Amortiseringstid",
          value: 1,
          style: "input",
          format: "year",
          unit: "år",
          rule: { rule: { list: ["1", "7"] }, message: "Velg 1 eller 7 år (budsjett- og regnskapsforskriften § 3-5)." },
          remark: "Kommunens praksis er ett år. Sju år er alternativet.",
        },
        {
          key: "lengste",
          label: "Amortiseringstid til sammenlikning",
          value: 7,
          style: "input",
          format: "year",
          unit: "år",
          isCommon: true,
          remark: "Den lengste som kan velges.",
        },
        {
          key: "avgift",
          label: "Arbeidsgiveravgift av premieavviket",
          value: 0,
          style: "assumed",
          format: "percent",
          isCommon: true,
          rule: { rule: { min: 0, max: 0.3 }, message: "Skriv satsen som prosent, for eksempel 14,1 %." },
          remark: "0 når tallene er med arbeidsgiveravgift, slik kildens antas å være. Ellers kommunens sats.",
        },
        {
          key: "tomtFra",
          label: "Første år fondet ikke dekker bruken",
          value: '=IF(SUM({udekket:path})>0,MINIFS({år:path},{udekket:path},">0"),"ikke i perioden")',
          needs: ["{udekket:path}"],
          format: "year",
          remark: "240 mill. kr varer i fire år med 60 mill. kr i året.",
        },
        {
          key: "sumUdekket",
          label: "Bruk uten dekning i alt",
          value: "=SUM({udekket:path})",
          needs: ["{udekket:path}"],
          format: "amount",
          unit: "1 000 kr",
          remark: "Så mye bedre er resultatene i scenarioet enn fondet gir grunnlag for.",
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
      header: ["Fire varianter", "1 år", "1 år+fond", "7 år", "7 år+fond", "Merknad"],
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
