import { yearAxis, type GridSection, type SheetPlan } from "./plan";
import type { CellContent } from "./template";

/** The sustainability model by year, the rules over the plan period, ROBEK, and savings that nobody has specified. */
export const baerekraft: SheetPlan = {
  name: "Bærekraft",
  title: "Økonomisk bærekraft: KØB-modellen, handlingsreglene og ROBEK",
  lead: "Positivt avvik er bedre enn målet. Framtidige år gjelder det aktive scenarioet.",
  note: "Beløp i 1 000 kr, løpende priser. Andeler er i prosent av driftsinntektene.",
  axis: yearAxis,
  widths: { label: 245, column: 86 },
  sections: [
    {
      kind: "rows",
      heading: '="KØB-modellen – "&AktivtScenario',
      rows: [
        {
          key: "resultatandel",
          label: "Driftsresultat i prosent",
          cells: { "*": "={Fond.resultat}/{Fond.driftsinntekter}" },
          needs: ["{Fond.resultat}", "{Fond.driftsinntekter}"],
          format: "percent",
          remark: "Korrigert netto driftsresultat, slik kilden måler.",
        },
        {
          key: "fondsandel",
          label: "Disposisjonsfond i prosent",
          cells: { "*": "={Fond.andel}" },
          needs: ["{Fond.andel}"],
          format: "percent",
        },
        {
          key: "gjeldsgrad",
          label: "Netto lånegjeld i prosent",
          cells: { "*": "={Fond.gjeldsgrad}" },
          needs: ["{Fond.gjeldsgrad}"],
          format: "percent",
        },
        {
          key: "avvik_resultat",
          label: "Avvik fra målet: driftsresultat",
          spills: { "*": '=KOB.AVVIK("RESULTAT",{Fond.resultat:*},{Fond.driftsinntekter:*},MålResultat)' },
          needs: ["{Fond.resultat:*}", "{Fond.driftsinntekter:*}"],
        },
        {
          key: "avvik_fond",
          label: "Avvik fra målet: disposisjonsfond",
          spills: { "*": '=KOB.AVVIK("FOND",{Fond.fond:*},{Fond.driftsinntekter:*},MålFond)' },
          needs: ["{Fond.fond:*}", "{Fond.driftsinntekter:*}"],
        },
        {
          key: "avvik_gjeld",
          label: "Avvik fra målet: netto lånegjeld",
          spills: { "*": '=KOB.AVVIK("GJELD",{Fond.gjeld:*},{Fond.driftsinntekter:*},MålGjeld)' },
          needs: ["{Fond.gjeld:*}", "{Fond.driftsinntekter:*}"],
        },
        {
          key: "avvik_maksgrense",
          label: "Avstand til maksgrensen for gjeld",
          spills: { "*": '=KOB.AVVIK("GJELD",{Fond.gjeld:*},{Fond.driftsinntekter:*},MaksgrenseGjeld)' },
          needs: ["{Fond.gjeld:*}", "{Fond.driftsinntekter:*}"],
          remark: "Negativt: gjelden ligger over driftsinntektene.",
        },
        {
          key: "status",
          label: "Samlet status",
          style: "status",
          spills: { "*": "=KOB.STATUS({Fond.resultat:*},{Fond.fond:*},{Fond.gjeld:*},{Fond.driftsinntekter:*})" },
          needs: ["{Fond.resultat:*}", "{Fond.fond:*}", "{Fond.gjeld:*}", "{Fond.driftsinntekter:*}"],
        },
      ],
    },
    {
      kind: "grid",
      key: "koeb",
      heading: '="KØB-modellen, regnskap "&Basisår',
      header: ["Indikator", "Mål", "Faktisk", "Avvik, pp", "Avvik", "Kilden, mill."],
      columns: [
        {},
        { format: "percent" },
        { format: "percent" },
        { format: "percent" },
        { format: "amount" },
        { style: "control", format: "amount" },
      ],
      cells: [
        [
          "=KOB.TABELL(KorrigertResultatBasis,FondBasis,NettoLånegjeldBasis,DriftsinntekterBasis,FALSE)",
          "",
          "",
          "",
          "",
          -218,
        ],
        ["", "", "", "", "", 102],
        ["", "", "", "", "", -3_485],
      ],
      needs: ["KorrigertResultatBasis", "FondBasis", "NettoLånegjeldBasis", "DriftsinntekterBasis"],
    },
    {
      kind: "grid",
      key: "trekant",
      heading: "KØB-trekanten: hvor stor del av målet som er nådd",
      header: ["Indikator", "Mål", "=Basisår", "={år@2028}"],
      columns: [{ style: "label" }, { format: "percent" }, { format: "percent" }, { format: "percent" }],
      cells: [
        ["Driftsresultat", ...reached("MAX(0,{resultatandel@AT}/MålResultat)", "{resultatandel@AT}")],
        ["Disposisjonsfond", ...reached("MAX(0,{fondsandel@AT}/MålFond)", "{fondsandel@AT}")],
        ["Netto lånegjeld", ...reached("IF({gjeldsgrad@AT}>0,MålGjeld/{gjeldsgrad@AT},1)", "{gjeldsgrad@AT}")],
      ],
    },
    {
      kind: "notes",
      lines: [
        "100 % er målet, mer er bedre. For gjeld er det målet delt på gjeldsgraden. Et negativt driftsresultat vises som 0 %.",
      ],
    },
    {
      kind: "chart",
      rows: 18,
      lastColumn: "E",
      chart: {
        name: "KØB-trekanten",
        title: "KØB-trekanten: del av målet som er nådd",
        type: "radar",
        categories: "{trekant[1..3,1]}",
        series: [
          { name: "Regnskapet", values: "{trekant[1..3,3]}" },
          { name: "Slutten av planperioden", values: "{trekant[1..3,4]}" },
          { name: "Mål", values: "{trekant[1..3,2]}", isLimit: true },
        ],
        format: "percent",
      },
    },
    {
      kind: "chart",
      rows: 18,
      firstColumn: "F",
      lastColumn: "M",
      isBeside: true,
      chart: {
        name: "Gjeldsgrad",
        title: "Netto lånegjeld i prosent av driftsinntektene",
        type: "line",
        categories: "{år:*}",
        series: [
          { name: "Gjeldsgrad", values: "{gjeldsgrad:*}" },
          { name: "Maksgrense", values: "{Fond.maksgrense:*}", isLimit: true },
        ],
        format: "percent",
      },
    },
    rules("foreslaatt", "Foreslåtte", "FORESLÅTT", ["{Fond.resultat:path}", "{Fond.fond:path}"], {
      name: "HandlingsreglerStatus",
      comment: "Foreslåtte regler: regel, mål, verdi, margin, status, første brudd",
    }),
    rules("gjeldende", "Gjeldende", "GJELDENDE", ["{Fond.netto:path}", "{Fond.regnskapsfond:path}"]),
    {
      kind: "notes",
      lines: [
        "Foreslåtte regler: korrigert netto driftsresultat i snitt, gjeld på høyst 100 %, og fondet etter kildens metode. Kilden setter gjeldsmålet i 2034, her vises slutten av planperioden.",
        "Gjeldende regler: netto driftsresultat i snitt, gjeldsgrad som faller hvert år, og fondet etter regnskapets metode.",
      ],
    },
    {
      kind: "rows",
      heading: "ROBEK etter regnskapets metode",
      rows: [
        {
          key: "robek_fond",
          label: "Disposisjonsfond etter dekning",
          spills: {
            path: "=ROBEK.TABELL({år:path},FondBasis,{Fond.til_fond:path},{Fond.driftsinntekter:path},,FørstePlanår)",
          },
          needs: ["FondBasis", "{Fond.til_fond:path}", "{Fond.driftsinntekter:path}"],
          remark: "Underskuddet dekkes av fondet først. Strykninger er forenklet.",
        },
        { key: "robek_udekket", label: "Udekket merforbruk i året" },
        { key: "robek_merforbruk", label: "Akkumulert merforbruk" },
        {
          key: "robek_andel",
          label: "Merforbruk i prosent",
          format: "percent",
          remark: "Over 3 % gir ROBEK (§ 28-1).",
        },
        {
          key: "robek",
          label: "Status",
          style: "status",
          remark: "Fra første budsjettår er ethvert udekket underskudd ROBEK: planen kan ikke vedtas slik.",
        },
      ],
    },
    {
      kind: "rows",
      heading: "Ukonkretisert effektivisering",
      rows: [
        {
          key: "effektivisering",
          label: "Effektivisering i scenarioet",
          spills: { path: "=SCENARIO.VELG(AktivtScenario,tblScenarioer[#All],{Scenarioer.tiltak[1,2]})" },
          needs: ["{Fond.resultat:path}"],
          remark: "Første linje i tabellen på arket Scenarioer.",
        },
        {
          key: "konkretisert",
          label: "Konkretisert",
          cells: {
            path: "=MAX({effektivisering},SUMIFS(tblScenarioer[Konkretisert],tblScenarioer[Scenario],AktivtScenario,tblScenarioer[Linje],{Scenarioer.tiltak[1,2]}))",
          },
          needs: ["{effektivisering}"],
          remark: "Det som er vedtatt eller utredet, høyst det scenarioet forutsetter i året.",
        },
        {
          key: "ukonkretisert",
          label: "Ukonkretisert",
          style: "total",
          cells: { path: "={effektivisering}-{konkretisert}" },
          needs: ["{effektivisering}"],
          remark: "Innsparing som ingen har sagt hvor skal tas.",
        },
        {
          key: "uten_ukonkretisert",
          label: "Resultat uten det ukonkretiserte",
          cells: { path: "={Fond.resultat}+{ukonkretisert}" },
          needs: ["{Fond.resultat}", "{ukonkretisert}"],
        },
        {
          key: "uten_ukonkretisert_andel",
          label: "Samme i prosent",
          cells: { path: "={uten_ukonkretisert}/{Fond.driftsinntekter}" },
          needs: ["{uten_ukonkretisert}", "{Fond.driftsinntekter}"],
          format: "percent",
        },
      ],
    },
  ],
};

/** 100 % as the target, and the part of it reached in the accounts and at the end of the plan period. */
function reached(formula: string, needed: string): CellContent[] {
  return [
    "=1",
    ...["base", "2028"].map((at) => {
      const [expression, cell] = [formula, needed].map((text) => text.replaceAll("AT", at));
      return `=IF(COUNT(${cell})<1,"",${expression})`;
    }),
  ];
}

/** The three rules of one set over the plan period. */
function rules(
  key: string,
  set: string,
  variant: "FORESLÅTT" | "GJELDENDE",
  [result, fund]: readonly [result: string, fund: string],
  name?: GridSection["name"],
): GridSection {
  return {
    kind: "grid",
    key,
    heading: `="${set} handlingsregler "&PlanperiodeFra&"–"&(PlanperiodeFra+PlanperiodeÅr-1)&", "&AktivtScenario`,
    header: ["Regel", "Mål", "Verdi", "Margin", "Status", "Første brudd"],
    columns: [
      {},
      { format: "percent" },
      { format: "percent" },
      { format: "amount" },
      { style: "verdict" },
      { format: "year" },
    ],
    cells: [
      [
        `=HANDLINGSREGEL.TABELL({år:path},${result},${fund},{Fond.gjeld:path},{Fond.driftsinntekter:path},"${variant}",PlanperiodeFra,PlanperiodeÅr)`,
      ],
    ],
    needs: [result, fund, "{Fond.gjeld:path}", "{Fond.driftsinntekter:path}"],
    rows: 3,
    ...(name && { name }),
  };
}
