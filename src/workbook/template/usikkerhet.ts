import { yearAxis, type Row, type SheetPlan } from "./plan";

const drawn = ["{Fond.resultat:path}", "{Fond.driftsinntekter:path}", "{foelsom:path}", "FondBasis"] as const;
const shocks = ["{rente_std}", "{inntekt_std}", "{trekninger}", "{startverdi}"] as const;
const simulated = `FondBasis,{Fond.resultat:path},{Fond.driftsinntekter:path},{foelsom:path},${shocks.join(",")}`;

/** How far the fund may stray under shocks to interest and revenue: an illustration, never a forecast. */
export const usikkerhet: SheetPlan = {
  name: "Usikkerhet",
  title: "Usikkerhet: illustrasjon, ikke prognose",
  lead: "Viften viser hva tilfeldige utslag i rente og inntekt gjør med fondet i aktivt scenario. Størrelsen på utslagene er valgt, ikke anslått.",
  note: "Beløp i 1 000 kr, løpende priser. Andeler er i prosent av driftsinntektene. Kilden har ingen slik beregning.",
  axis: yearAxis,
  sections: [
    {
      kind: "rows",
      heading: '="Fond i prosent – "&AktivtScenario',
      rows: [
        share("p5", "5-persentil", {
          spills: { path: `=USIKKERHET.VIFTE(${simulated})` },
          needs: [...drawn, ...shocks],
          remark: "Ett av tjue utfall er lavere.",
        }),
        share("p25", "25-persentil"),
        share("p50", "Median"),
        share("p75", "75-persentil"),
        share("p95", "95-persentil", { remark: "Ett av tjue utfall er høyere." }),
        share("uten", "Uten utslag", {
          style: "total",
          cells: { path: "={Fond.andel}" },
          needs: ["{Fond.andel}"],
          remark: "Banen i arket Fond.",
        }),
        share("maal", "Mål for fondet", { cells: { path: "=MålFond" }, needs: ["MålFond"] }),
      ],
    },
    {
      kind: "rows",
      heading: "Sannsynlighet i illustrasjonen",
      rows: [
        share("under", "Fondet er under målet på 8 %", {
          spills: { path: `=USIKKERHET.RISIKO(${simulated})` },
          needs: [...drawn, ...shocks],
          remark: "Andel av trekningene.",
        }),
        share("tomt", "Fondet er tomt"),
      ],
    },
    {
      kind: "rows",
      heading: "Grunnlag",
      rows: [
        {
          key: "foelsom",
          label: "Gjeld med flytende rente",
          cells: { path: "={Fond.gjeld}*{flytende}" },
          needs: ["{Fond.gjeld}", "{flytende}"],
        },
      ],
    },
    {
      kind: "items",
      heading: "Antakelser",
      items: [
        {
          key: "flytende",
          label: "Andel av gjelden med flytende rente",
          value: "=46/(1.5%*6719)",
          style: "assumed",
          format: "percent",
          unit: "av gjelden",
          rule: { rule: { min: 0, max: 1 }, message: "Skriv andelen som prosent mellom 0 % og 100 %." },
          remark: "Underforstått: 1,5 prosentpoeng lavere rente gir 46 mill. kr av 6 719 mill. kr i gjeld.",
        },
        {
          key: "rente_std",
          label: "Standardavvik i renten",
          value: 0.01,
          style: "assumed",
          format: "percent",
          unit: "prosentpoeng",
          isCommon: true,
          rule: { rule: { min: 0, max: 0.2 }, message: "Skriv standardavviket som prosent, for eksempel 1 %." },
          remark: "Eksempel. 70 % av utslaget henger igjen året etter.",
        },
        {
          key: "inntekt_std",
          label: "Standardavvik i driftsinntektene",
          value: 0.01,
          style: "assumed",
          format: "percent",
          unit: "av driftsinntektene",
          isCommon: true,
          rule: { rule: { min: 0, max: 0.5 }, message: "Skriv standardavviket som prosent, for eksempel 1 %." },
          remark: "Eksempel. Skattesvikten i 2023 var 67 mill. kr, om lag 1,6 % av driftsinntektene.",
        },
        {
          key: "trekninger",
          label: "Trekninger",
          value: 10_000,
          style: "input",
          format: "amount",
          unit: "antall",
          isCommon: true,
          rule: { rule: { min: 100, max: 100_000 }, message: "Skriv et helt tall fra 100 til 100 000." },
        },
        {
          key: "startverdi",
          label: "Startverdi",
          value: 1,
          style: "input",
          format: "year",
          isCommon: true,
          rule: { rule: { min: 0, max: 2_147_483_647 }, message: "Skriv et helt tall." },
          remark: "Samme startverdi gir samme svar hver gang og på alle maskiner.",
        },
        {
          key: "rente_endring",
          label: "Følsomhet: endret rente",
          value: 0.01,
          style: "assumed",
          format: "percent",
          unit: "prosentpoeng",
          isCommon: true,
          remark: "Eksempel: like mye hvert år.",
        },
        {
          key: "inntekt_endring",
          label: "Følsomhet: endrede driftsinntekter",
          value: 0.01,
          style: "assumed",
          format: "percent",
          unit: "av driftsinntektene",
          isCommon: true,
          remark: "Eksempel: like mye hvert år.",
        },
        {
          key: "effektivisering_endring",
          label: "Følsomhet: endret effektivisering",
          value: 25_000,
          style: "assumed",
          format: "amount",
          unit: "1 000 kr per år",
          remark: "Eksempel: like mye hvert år. 25 mill. kr er kildens første trinn i Sprinten.",
        },
      ],
    },
    {
      kind: "chart",
      rows: 18,
      lastColumn: "G",
      chart: {
        name: "Vifte",
        title: "Fond i prosent, illustrasjon",
        type: "line",
        categories: "{år:path}",
        series: [
          { name: "95-persentil", values: "{p95:path}" },
          { name: "75-persentil", values: "{p75:path}" },
          { name: "Median", values: "{p50:path}" },
          { name: "25-persentil", values: "{p25:path}" },
          { name: "5-persentil", values: "{p5:path}" },
          { name: "Mål", values: "{maal:path}", isLimit: true },
        ],
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
        name: "Følsomhet",
        title: "Utslag i fondet ved utgangen av siste år, 1 000 kr",
        type: "stackedBar",
        categories: "{tornado[1..3,1]}",
        series: [
          { name: "Ned", values: "{tornado[1..3,2]}" },
          { name: "Opp", values: "{tornado[1..3,3]}" },
        ],
        format: "amount",
      },
    },
    {
      kind: "grid",
      key: "tornado",
      heading: '="Følsomhet: utslag i fondet i "&{år@2034}',
      header: ["Forhold, endret hvert år", "Ned", "Opp"],
      columns: [{}, { format: "amount" }, { format: "amount" }],
      cells: [
        [
          "=FOLSOMHET.TABELL(FondBasis,{Fond.resultat:path},{Fond.driftsinntekter:path},{foelsom:path},{rente_endring},{inntekt_endring},{effektivisering_endring})",
        ],
      ],
      needs: [...drawn, "{rente_endring}", "{inntekt_endring}", "{effektivisering_endring}"],
      rows: 3,
    },
  ],
};

/** A row of shares. */
function share(key: string, label: string, rest: Omit<Row, "key" | "label" | "format"> = {}): Row {
  return { key, label, format: "percent", ...rest };
}
