import { yearAxis, type Row, type RowsSection, type SheetPlan } from "./plan";
import { scenarioNames } from "./scenarioFigures";
import type { TemplateSeries } from "./template";

/** The three of the source, and room for two of the municipality's own. */
const numbers = [1, 2, 3, 4, 5];

/** The result and the fund by the source's method and by the accounts, never mixed, and all scenarios side by side. */
export const fond: SheetPlan = {
  name: "Fond",
  title: "Resultat og disposisjonsfond",
  lead: "To regnemåter som aldri blandes: kildens, med korrigert netto driftsresultat, og regnskapets, med premieavvik og bundne fond.",
  note: "Beløp i 1 000 kr, løpende priser. Andeler er i prosent av driftsinntektene.",
  axis: yearAxis,
  sections: [
    {
      kind: "rows",
      heading: '="Kildens metode – "&AktivtScenario',
      rows: [
        {
          key: "driftsinntekter",
          label: "Driftsinntekter",
          cells: { "*": "={Forutsetninger.driftsinntekter}" },
          needs: ["{Forutsetninger.driftsinntekter}"],
        },
        {
          key: "resultat",
          label: "Korrigert netto driftsresultat",
          cells: { base: "=KorrigertResultatBasis" },
          spills: {
            path: "=SCENARIO.BANE({Forutsetninger.basisbane:path},SCENARIO.VELG(AktivtScenario,tblScenarioer[#All]))",
          },
          needs: { base: ["KorrigertResultatBasis"], path: ["{Forutsetninger.basisbane:path}"] },
          remark: "Basisbanen minus tiltakene i scenarioet.",
        },
        {
          key: "resultatandel",
          label: "Resultat i prosent",
          cells: { "*": "={resultat}/{driftsinntekter}" },
          needs: ["{resultat}", "{driftsinntekter}"],
          format: "percent",
        },
        {
          key: "resultatmaal",
          label: "Mål for resultatet",
          cells: { "*": "=MålResultat" },
          needs: ["MålResultat"],
          format: "percent",
          remark: "Handlingsregel 1 og KØB-modellen.",
        },
        {
          key: "fond",
          label: "Disposisjonsfond 31.12.",
          style: "total",
          cells: { base: "=FondBasis", path: "={fond@prev}+{resultat}" },
          needs: { base: ["FondBasis"], path: ["{fond@prev}", "{resultat}"] },
          remark: "Hele overskuddet går til fondet, og fondet dekker hele underskuddet.",
        },
        {
          key: "andel",
          label: "Fond i prosent",
          cells: { "*": "={fond}/{driftsinntekter}" },
          needs: ["{fond}", "{driftsinntekter}"],
          format: "percent",
        },
        {
          key: "maal",
          label: "Mål for fondet",
          cells: { "*": "=MålFond" },
          needs: ["MålFond"],
          format: "percent",
          remark: "Handlingsregel 3 og KØB-modellen.",
        },
        {
          key: "margin",
          label: "Over (+) eller under (−) målet",
          cells: { "*": "={fond}-{maal}*{driftsinntekter}" },
          needs: ["{fond}", "{driftsinntekter}"],
        },
        {
          key: "fritt",
          label: "Fritt når fondet skal holde målet",
          cells: { path: "=DISPFOND.FRITT({fond@prev},{resultat},{driftsinntekter},MålFond)" },
          needs: ["{fond@prev}", "{resultat}", "{driftsinntekter}"],
        },
        {
          key: "gjeld",
          label: "Netto lånegjeld 31.12.",
          cells: { base: "=NettoLånegjeldBasis" },
          spills: { path: "=GJELD.PROJ(NettoLånegjeldBasis,Låneopptak,Avdragssats)" },
          needs: {
            base: ["NettoLånegjeldBasis"],
            path: ["NettoLånegjeldBasis", "{Forutsetninger.laan:path}", "Avdragssats"],
          },
          remark: "Lik i alle scenarioer: de bygger på samme investeringstak.",
        },
        {
          key: "gjeldsgrad",
          label: "Gjeld i prosent",
          cells: { "*": "={gjeld}/{driftsinntekter}" },
          needs: ["{gjeld}", "{driftsinntekter}"],
          format: "percent",
        },
        {
          key: "maksgrense",
          label: "Maksgrense for gjeld",
          cells: { "*": "=MaksgrenseGjeld" },
          needs: ["MaksgrenseGjeld"],
          format: "percent",
          remark: "KØB-modellen, og foreslått handlingsregel 2.",
        },
      ],
    },
    {
      kind: "rows",
      heading: '="Regnskapets metode – "&AktivtScenario',
      rows: [
        {
          key: "korrigert",
          label: "Korrigert netto driftsresultat",
          cells: { "*": "={resultat}" },
          needs: ["{resultat}"],
        },
        {
          key: "bundne",
          label: "Bruk av bundne fond, netto",
          style: { "2024": "input", path: "assumed", base: "formula" },
          cells: { "2024": 8_504, path: 0, base: "=BundneBrukBasis" },
          needs: { base: ["BundneBrukBasis"] },
          rolls: "hold",
          remark: "2024: prognosen i kapittelet om premieavvik. Antatt 0 senere, kilden oppgir ingen.",
        },
        {
          key: "netto_premieavvik",
          label: "Premieavvik, netto",
          cells: { base: "=PremieavvikBasis", path: "={Pensjon.premieavvik}+{Pensjon.amortisering}" },
          needs: { base: ["PremieavvikBasis"], path: ["{Pensjon.premieavvik}", "{Pensjon.amortisering}"] },
          remark: "Årets premieavvik og tilbakeføring av tidligere års. Fra arket Pensjon.",
        },
        {
          key: "netto",
          label: "Netto driftsresultat",
          style: "total",
          cells: { base: "=NettoDriftsresultatBasis", path: "={korrigert}-{bundne}+{netto_premieavvik}" },
          needs: { base: ["NettoDriftsresultatBasis"], path: ["{korrigert}", "{bundne}", "{netto_premieavvik}"] },
          remark: "Resultatet som kommunen rapporterer i KOSTRA.",
        },
        {
          key: "investering",
          label: "Overføring til investering",
          style: { path: "assumed", base: "formula" },
          cells: { path: 0 },
          rolls: "hold",
          remark: "Antatt 0: kilden legger ikke opp til egenfinansiering i perioden.",
        },
        {
          key: "til_fond",
          label: "Til (+) eller fra (−) disposisjonsfondet",
          cells: { path: "={netto}+{bundne}-{investering}" },
          needs: ["{netto}", "{bundne}", "{investering}"],
        },
        {
          key: "regnskapsfond",
          label: "Fond 31.12., regnskapet",
          style: "total",
          cells: { base: "=FondBasis", path: "={regnskapsfond@prev}+{til_fond}" },
          needs: { base: ["FondBasis"], path: ["{regnskapsfond@prev}", "{til_fond}"] },
          remark:
            "Bruk av premiefond senker premien og premieavviket like mye, og virker her først når avviket tilbakeføres.",
        },
        {
          key: "regnskapsandel",
          label: "Fond i prosent, regnskapet",
          cells: { "*": "={regnskapsfond}/{driftsinntekter}" },
          needs: ["{regnskapsfond}", "{driftsinntekter}"],
          format: "percent",
        },
        {
          key: "bundneFond",
          label: "Bundne driftsfond 31.12.",
          cells: { base: "=BundneFondBasis", path: "={bundneFond@prev}-{bundne}" },
          needs: { base: ["BundneFondBasis"], path: ["{bundneFond@prev}", "{bundne}"] },
          remark: "Kan ikke dekke underskudd. Følger bruken over.",
        },
      ],
    },
    perScenario("Resultat, alle scenarioer", (number) => ({
      key: `resultat${number}`,
      spills: {
        path: `=IF({oversikt[${number},1]}="","",SCENARIO.BANE({Forutsetninger.basisbane:path},SCENARIO.VELG({oversikt[${number},1]},tblScenarioer[#All])))`,
      },
      needs: ["{Forutsetninger.basisbane:path}"],
    })),
    perScenario("Fond, alle scenarioer", (number) => ({
      key: `fond${number}`,
      cells: {
        base: `=IF({oversikt[${number},1]}="","",FondBasis)`,
        path: `={fond${number}@prev}+{resultat${number}}`,
      },
      needs: { base: ["FondBasis"], path: [`{fond${number}@prev}`, `{resultat${number}}`] },
    })),
    perScenario("Fond i prosent, alle scenarioer", (number) => ({
      key: `andel${number}`,
      cells: { "*": `={fond${number}}/{driftsinntekter}` },
      needs: [`{fond${number}}`, "{driftsinntekter}"],
      format: "percent",
    })),
    {
      kind: "chart",
      rows: 18,
      lastColumn: "G",
      chart: {
        name: "Fond per scenario",
        title: "Disposisjonsfond i prosent av driftsinntektene",
        type: "line",
        categories: "{år:*}",
        series: fundSeries(""),
        format: "percent",
      },
    },
    {
      kind: "chart",
      rows: 18,
      firstColumn: "H",
      lastColumn: "N",
      isBeside: true,
      chart: {
        name: "Resultat i aktivt scenario",
        title: "Korrigert netto driftsresultat i prosent, aktivt scenario",
        type: "column",
        categories: "{år:*}",
        series: [
          { name: "Resultat", values: "{resultatandel:*}" },
          { name: "Mål", values: "{resultatmaal:*}", isLimit: true },
        ],
        format: "percent",
      },
    },
    {
      kind: "grid",
      key: "oversikt",
      heading: "Fondet mot målet",
      header: ["Scenario", "Siste år", "Fond", "Andel", "Laveste", "År", "Mål nås"],
      columns: [
        {},
        { format: "year" },
        { format: "amount" },
        { format: "percent" },
        { format: "percent" },
        { format: "year" },
        { format: "year" },
      ],
      cells: numbers.map((number) => [
        number === 1 ? "=UNIQUE(tblScenarioer[Scenario])" : "",
        `=IF({oversikt[${number},1]}="","",{år@2034})`,
        blankUnless(number, `{fond${number}@2034}`),
        blankUnless(number, `{andel${number}@2034}`),
        blankUnless(number, `MIN({andel${number}:path})`),
        blankUnless(number, `INDEX({år:path},MATCH(MIN({andel${number}:path}),{andel${number}:path},0))`),
        blankUnless(
          number,
          `IFNA(DISPFOND.OPPFYLT.FRA({år:path},{fond${number}:path},{driftsinntekter:path},MålFond),"ikke i perioden")`,
        ),
      ]),
      rows: numbers.length,
      name: {
        name: "ScenarioOversikt",
        comment: "Per scenario: siste år, fond, andel, laveste andel, året den er lavest, og første år målet holdes",
      },
    },
    {
      kind: "grid",
      key: "sammenligning",
      heading: "Scenarioene side om side",
      header: ["Scenario", "Effektivis.", "Resultat", "Andel", "Laveste", "År", "2 % i", "8 % fra", "ROBEK"],
      columns: [
        {},
        { format: "amount" },
        { format: "amount" },
        { format: "percent" },
        { format: "percent" },
        { format: "year" },
        { format: "year" },
        { format: "year" },
        { format: "year" },
      ],
      cells: [
        [
          "=SCENARIO.SAMMENLIGN(tblScenarioer[#All],{Forutsetninger.basisbane:path},FondBasis,{driftsinntekter:path},,FørstePlanår)",
        ],
      ],
      needs: ["{Forutsetninger.basisbane:path}", "FondBasis", "{driftsinntekter:path}"],
      rows: numbers.length,
      name: {
        name: "ScenarioSammenlikning",
        comment:
          "Per scenario: effektivisering, resultat, andel, laveste fond og år, første år på 2 % og 8 %, ROBEK-år",
      },
    },
    {
      kind: "rows",
      heading: "Kontroll",
      rows: [
        {
          key: "kontroll",
          label: "Fondet regnet med DISPFOND.PROJ",
          style: "control",
          spills: { path: "=DISPFOND.PROJ(FondBasis,{resultat:path})" },
          needs: ["FondBasis", "{resultat:path}"],
        },
        {
          key: "avvik",
          label: "Avvik, skal være 0",
          style: "control",
          cells: { path: "=ROUND({fond}-{kontroll},0)" },
          needs: ["{fond}", "{kontroll}"],
        },
        {
          key: "prognose",
          label: "Resultat etter prognosen, annen lesning",
          style: "control",
          cells: { "2024": "={resultat}-{Forutsetninger.basisbane}+{Forutsetninger.prognose}" },
          needs: ["{resultat}", "{Forutsetninger.prognose}"],
          remark: "Kildens −2,6 % for Sprinten og Mellomdistansen i 2024 bygger på denne lesningen.",
        },
        {
          key: "prognoseandel",
          label: "Samme i prosent",
          style: "control",
          cells: { "2024": "={prognose}/{driftsinntekter}" },
          needs: ["{prognose}", "{driftsinntekter}"],
          format: "percent",
        },
      ],
    },
    {
      kind: "notes",
      lines: [
        "Mellomdistansen: kilden sier 8 % i 2028. Ved 4 % inntektsvekst er andelen 7,8 % da, og målet nås i 2029.",
        "Maraton er en eksempelbane, og de siste årene i Sprinten og Mellomdistansen er videreført: se arket Scenarioer.",
      ],
    },
  ],
};

/** The fund's share under every scenario and its target, as seen from a sheet: `""` here, `"Fond."` elsewhere. */
export function fundSeries(sheet: "" | "Fond."): TemplateSeries[] {
  return [
    ...scenarioNames.map((name, index) => ({ name, values: `{${sheet}andel${index + 1}:*}` })),
    { name: "Mål", values: `{${sheet}maal:*}`, isLimit: true },
  ];
}

/** One row per scenario under its name in the table of scenarios. */
function perScenario(heading: string, row: (number: number) => Omit<Row, "label">): RowsSection {
  return {
    kind: "rows",
    heading,
    rows: numbers.map((number) => ({
      label: `=IF({oversikt[${number},1]}="","",{oversikt[${number},1]})`,
      ...row(number),
    })),
  };
}

/** A figure of the overview, blank as long as the scenario has no fund in every year. */
function blankUnless(number: number, expression: string): string {
  return `=IF(COUNT({andel${number}:path})<COUNT({år:path}),"",${expression})`;
}
