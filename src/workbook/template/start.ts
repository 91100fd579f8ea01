import type { CellContent, StyleRole } from "./template";
import { baseYear, lastYear, type GridColumn, type SheetPlan } from "./plan";
import { fundSeries } from "./fond";
import { scenarioNames } from "./scenarioFigures";

const ruleColumns: readonly GridColumn[] = [
  {},
  { format: "percent" },
  { format: "percent" },
  { format: "amount" },
  { style: "verdict" },
  { format: "year" },
];

/** What the rules cannot be judged without: where it stands, and what it is called. */
const wanted: readonly (readonly [reference: string, count: number, words: string])[] = [
  ["DriftsinntekterBasis", 1, "driftsinntekter"],
  ["NettoDriftsresultatBasis", 1, "netto resultat"],
  ["KorrigertResultatBasis", 1, "korrigert resultat"],
  ["FondBasis", 1, "fond"],
  ["NettoLånegjeldBasis", 1, "lånegjeld"],
  ["InntektsvekstSjablong", 1, "vekst"],
  ["Avdragssats", 1, "avdragssats"],
  ["{Forutsetninger.basisbane:path}", lastYear - baseYear, "basisbane"],
  ["{Forutsetninger.laan:path}", lastYear - baseYear, "låneopptak"],
];

const missing = wanted.map(([reference, count, words]) => `IF(COUNT(${reference})<${count},"${words}","")`).join(",");

/** What the sustainability model judges the last accounts by. */
const accounts = "KorrigertResultatBasis,FondBasis,NettoLånegjeldBasis,DriftsinntekterBasis";

/** The front page: the one cell that decides the scenario, and what every rule says about it. */
export const start: SheetPlan = {
  name: "Start",
  title: '="Økonomisk handlingsrom"&IF(Kommune="",""," i "&Kommune)',
  lead: "Velg omstillingstempo, og se om handlingsreglene holder i planperioden. Alt regnes ut i arkene.",
  note: "Beløp i 1 000 kr. Løpende priser er lagt til grunn, kilden oppgir ikke prisnivå.",
  axis: [],
  widths: { label: 235, columns: [100, 90, 95, 140, 95] },
  frozen: { rows: 7, columns: 0 },
  sections: [
    {
      kind: "items",
      heading: "Scenario",
      header: ["Valg", "", ""],
      items: [
        {
          key: "scenario",
          label: "Aktivt scenario",
          value: scenarioNames[0],
          style: "input",
          isCommon: true,
          remark: "",
          unit: "Velg i listen her eller i ruten Handlingsrom. Hele arbeidsboken følger cellen.",
          name: { name: "AktivtScenario", comment: "Scenarioet som hele arbeidsboken regner på" },
          rule: {
            rule: { listIn: "{Fond.oversikt[1..5,1]}" },
            message: "Velg et av scenarioene i arket Scenarioer.",
          },
        },
        {
          key: "mangler",
          label: "Mangler i Forutsetninger",
          value: `=IF(TEXTJOIN("",TRUE,${missing})="","Ingenting",TEXTJOIN(", ",TRUE,${missing}))`,
          name: { name: "ManglerForutsetninger", comment: "Tall som reglene ikke kan vurderes uten" },
        },
      ],
    },
    {
      kind: "grid",
      key: "foreslaatt",
      heading: '="Foreslåtte handlingsregler "&PlanperiodeFra&"–"&(PlanperiodeFra+PlanperiodeÅr-1)',
      header: ["Regel", "Mål", "Verdi", "Margin", "Status", "Første brudd"],
      columns: ruleColumns,
      cells: shown("Bærekraft.foreslaatt", 3, 6),
    },
    {
      kind: "grid",
      key: "gjeldende",
      heading: '="Gjeldende handlingsregler "&PlanperiodeFra&"–"&(PlanperiodeFra+PlanperiodeÅr-1)',
      header: ["Regel", "Mål", "Verdi", "Margin", "Status", "Første brudd"],
      columns: ruleColumns,
      cells: shown("Bærekraft.gjeldende", 3, 6),
    },
    {
      kind: "grid",
      key: "koeb",
      heading: '="Bærekraft etter KØB-modellen, regnskap "&Basisår',
      header: ["Indikator", "Mål", "Faktisk", "Avvik", "Status"],
      columns: ruleColumns.slice(0, 5),
      cells: [
        ...[1, 2, 3].map((row) => [
          blankAs(`{Bærekraft.koeb[${row},1]}`),
          blankAs(`{Bærekraft.koeb[${row},2]}`),
          blankAs(`{Bærekraft.koeb[${row},3]}`),
          blankAs(`{Bærekraft.koeb[${row},5]}`),
          `=IF({Bærekraft.koeb[${row},5]}="","",IF({Bærekraft.koeb[${row},5]}>=0,"OPPFYLT","IKKE OPPFYLT"))`,
        ]),
        ["Samlet", "", "", "", `=IF(COUNT(${accounts})<4,"",KOB.STATUS(${accounts}))`],
      ],
    },
    {
      kind: "grid",
      key: "samlet",
      header: ["Scenarioet", "År", "Beløp", "Andel", "Status"],
      columns: [{}, { format: "year" }, { format: "amount" }, { format: "percent" }, { style: "verdict" }],
      cells: [
        ["Laveste fond", "=DISPFOND.BUNN({Fond.år:path},{Fond.fond:path},{Fond.driftsinntekter:path})", "", "", ""],
        [
          "Fondet holder målet fra",
          '=IFNA(DISPFOND.OPPFYLT.FRA({Fond.år:path},{Fond.fond:path},{Fond.driftsinntekter:path},MålFond),"ikke i perioden")',
          "",
          "",
          "",
        ],
        [
          "ROBEK",
          '=IFNA(INDEX({Fond.år:path},MATCH("ROBEK",{Bærekraft.robek:path},0)),"")',
          "",
          "",
          '=IF(COUNTIF({Bærekraft.robek:path},"ROBEK")>0,"ROBEK",IF(COUNTIF({Bærekraft.robek:path},"MERFORBRUK")>0,"MERFORBRUK","DEKKET"))',
        ],
      ],
      needs: ["{Fond.fond:path}", "{Fond.driftsinntekter:path}"],
    },
    {
      kind: "chart",
      lastColumn: "C",
      chart: {
        name: "Start: fond",
        title: "Fond i prosent av driftsinntektene",
        type: "line",
        categories: "{Fond.år:*}",
        series: fundSeries("Fond."),
        format: "percent",
      },
    },
    {
      kind: "chart",
      firstColumn: "D",
      lastColumn: "F",
      isBeside: true,
      chart: {
        name: "Start: gjeld",
        title: "Gjeld i prosent av driftsinntektene",
        type: "line",
        categories: "{Fond.år:*}",
        series: [
          { name: "Gjeldsgrad", values: "{Fond.gjeldsgrad:*}" },
          { name: "Maksgrense", values: "{Fond.maksgrense:*}", isLimit: true },
        ],
        format: "percent",
      },
    },
    {
      kind: "grid",
      key: "leseregler",
      heading: "Slik leser du arkene",
      columns: [{}, { style: "lead" }],
      looks: (["input", "assumed", "formula"] satisfies StyleRole[]).map((style, index) => ({
        rows: [index + 1, index + 1] as const,
        columns: [1, 1] as const,
        style,
      })),
      isCommon: true,
      cells: [
        [
          "Blå skrift på lyseblått",
          "Tall fra kilden, eller et valg du gjør. Kan endres. Er feltet tomt, fylles det ut.",
        ],
        ["Blå kursiv på gult", "Antakelse: underforstått, videreført eller eksempel. Grunnen står ved siden av."],
        ["Sort skrift", "Formel. Regnes ut av arkene."],
      ],
    },
    {
      kind: "notes",
      lines: ["Kilde: Perspektivmelding 2024, Lørenskog kommune. Hvert ark sier hvilket kapittel tallene er fra."],
    },
  ],
  names: [
    { name: "LavesteFond", address: "{samlet[1,2..4]}", comment: "År, beløp og andel da fondet er lavest" },
    { name: "FondOppfyltFra", address: "{samlet[2,2]}", comment: "Første år fondet holder målet ut perioden" },
    { name: "KØBStatus", address: "{koeb[4,5]}", comment: "Samlet bærekraft etter siste regnskap" },
  ],
};

/** The cells of a grid on another sheet, blank where they are blank. */
function shown(grid: string, rows: number, columns: number): CellContent[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => blankAs(`{${grid}[${row + 1},${column + 1}]}`)),
  );
}

/** A cell's value; an empty cell is not 0. */
function blankAs(reference: string): string {
  return `=IF(${reference}="","",${reference})`;
}
