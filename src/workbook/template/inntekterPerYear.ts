import { baseYear, lastYear, type Row, type RowsSection } from "./plan";

/** Something for each year after the base year. */
function eachPathYear(content: (year: number) => string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Array.from({ length: lastYear - baseYear }, (_, index) => [baseYear + 1 + index, content(baseYear + 1 + index)]),
  );
}

const skatteutjevning: RowsSection = {
  kind: "rows",
  heading: "Skatteutjevning",
  rows: [
    {
      key: "skatteandel",
      label: "Skatt i prosent av landsgjennomsnittet",
      style: { base: "input", path: "assumed" },
      cells: { base: 0.97, path: 0.97 },
      format: "percent",
      rolls: "hold",
      remark: "97 % ved utgangen av 2023 er trykt. Årene etter er videreført.",
    },
    {
      key: "landssnitt",
      label: "Landsgjennomsnitt, kr per innbygger",
      cells: {
        base: "={skatteinntekter}*1000/{innbyggere}/{skatteandel}",
        path: "={landssnitt@prev}*(1+{Forutsetninger.vekst})",
      },
      needs: ["{skatteinntekter}", "{innbyggere@base}", "{skatteandel@base}", "InntektsvekstSjablong"],
      remark: "Underforstått av kommunens skatt og andel. Følger veksten i driftsinntektene.",
    },
    {
      key: "skatt",
      label: "Kommunens skatt, kr per innbygger",
      cells: "={landssnitt}*{skatteandel}",
      needs: ["{landssnitt}", "{skatteandel}"],
    },
    {
      key: "innbyggere",
      label: "Innbyggere 1. januar",
      cells: "={Befolkning.folketall}",
      needs: ["{Befolkning.folketall}"],
    },
    {
      key: "utjevningsgrad",
      label: "Utjevningsgrad",
      spills: { "*": '=SATS("UTJEVNINGSGRAD",{år:*})' },
      format: "percent",
      remark: "60 %, 62 % fra 2025 og 64 % fra 2026: foreslått i kilden, kontroller mot gjeldende Grønt hefte.",
    },
    {
      key: "utjevningPerInnbygger",
      label: "Utjevning, kr per innbygger",
      spills: { "*": "=SKATT.UTJEVNING({skatt:*},{landssnitt:*},{år:*},,{trekk})" },
      needs: ["{skatt:*}", "{landssnitt:*}"],
      remark: "Pluss mottas. Under 90 % av landsgjennomsnittet kommer tilleggskompensasjon.",
    },
    {
      key: "utjevning",
      label: "Skatteutjevning, 1 000 kr",
      style: "total",
      cells: "={utjevningPerInnbygger}*{innbyggere}/1000",
      needs: ["{utjevningPerInnbygger}", "{innbyggere}"],
    },
    {
      key: "oektUtjevning",
      label: "Virkning av økt utjevningsgrad, 1 000 kr",
      cells: { path: "=({utjevningsgrad}-{utjevningsgrad@base})*({landssnitt}-{skatt})*{innbyggere}/1000" },
      needs: ["{landssnitt}", "{skatt}", "{innbyggere}"],
      remark: "Mot samme utjevningsgrad som i basisåret.",
    },
  ],
};

const veksttilskudd: RowsSection = {
  kind: "rows",
  heading: "Veksttilskudd",
  rows: [
    {
      key: "folketallFoer",
      label: "Folketall 1. januar året før",
      cells: eachPathYear((year) => `={Befolkning.folketall@${year - 1}}`),
      needs: ["{Befolkning.folketall}"],
    },
    {
      key: "folketallTreAarFoer",
      label: "Folketall tre år tidligere",
      cells: eachPathYear((year) => `={Befolkning.folketall@${year - 4}}`),
      needs: ["{Befolkning.folketall}"],
    },
    {
      key: "treaarsvekst",
      label: "Vekst per år i de tre årene",
      cells: { path: "=({folketallFoer}/{folketallTreAarFoer})^(1/3)-1" },
      needs: ["{folketallFoer}", "{folketallTreAarFoer}"],
      format: "percent",
      remark: "Bare veksten over vekstgrensen gir tilskudd.",
    },
    {
      key: "vekstFoer",
      label: "Med satsen før forslaget, 1 000 kr",
      spills: {
        path: "=VEKSTTILSKUDD({folketallFoer:path},{folketallTreAarFoer:path},{skatteandel:path},{år:path},{satsFoer},{vekstgrense})/1000",
      },
      needs: [
        "{folketallFoer:path}",
        "{folketallTreAarFoer:path}",
        "{skatteandel:path}",
        "{satsFoer}",
        "{vekstgrense}",
      ],
      remark: "Kilden oppgir 85,7 mill. kr i 2024. Skatteandelen i ett år står for snittet av tre.",
    },
    {
      key: "vekstsats",
      label: "Sats, kr per innbygger over grensen",
      cells: { path: '=SATS("VEKSTSATS",{år})' },
      remark: "67 331 i 2024, 22 444 fra 2025: foreslått i kilden. Kan skrives over.",
    },
    {
      key: "vekstEtter",
      label: "Med årets sats, 1 000 kr",
      style: "total",
      cells: { path: "={vekstFoer}*{vekstsats}/{satsFoer}" },
      needs: ["{vekstFoer}", "{vekstsats}", "{satsFoer}"],
      remark: "Tilskuddet følger satsen.",
    },
    {
      key: "vekstTap",
      label: "Endring, 1 000 kr",
      cells: { path: "={vekstEtter}-{vekstFoer}" },
      needs: ["{vekstEtter}", "{vekstFoer}"],
    },
    {
      key: "vekstAlternativ",
      label: "Redusert med en tredel, 1 000 kr",
      style: "control",
      cells: { path: "={vekstFoer}*{satsAlternativ}/{satsFoer}" },
      needs: ["{vekstFoer}", "{satsAlternativ}", "{satsFoer}"],
      remark: "Kilden skriver både til og med en tredel. Beløpet 22 444 passer bare med til.",
    },
  ],
};

const tapskompensasjon: RowsSection = {
  kind: "rows",
  heading: "Virkning av nytt inntektssystem",
  rows: [
    {
      key: "systemeffekt",
      label: "Systemeffekt, 1 000 kr",
      cells: { path: "={vekstTap}+{oektUtjevning}" },
      needs: ["{vekstTap}", "{oektUtjevning}"],
      remark: "Veksttilskudd og skatteutjevning. Kilden tallfester ikke endringene i kostnadsnøklene.",
    },
    {
      key: "tapskompensasjon",
      label: "Berettiget tapskompensasjon",
      style: "answer",
      cells: { path: '=IF(TAPSKOMP.BERETTIGET({skatteandel},{systemeffekt}),"Ja","Nei")' },
      needs: ["{skatteandel}", "{systemeffekt}"],
      remark: "Under 105 % av landsgjennomsnittet og samlet tap. Ordningen er foreslått i kilden.",
    },
  ],
};

const etterslep: RowsSection = {
  kind: "rows",
  heading: "Etterslep ved vekst",
  rows: [
    {
      key: "juli",
      label: "Folketall 1. juli, anslag",
      cells: "={Befolkning.folketall}*(1+{Befolkning.vekst})^0.5",
      needs: ["{Befolkning.folketall}", "{Befolkning.vekst}"],
      remark: "Et halvt års vekst etter 1. januar.",
    },
    {
      key: "utgiftPerInnbygger",
      label: "Utgift per innbygger, 1 000 kr",
      cells: "={Forutsetninger.driftsinntekter}/{Befolkning.folketall}",
      needs: ["{Forutsetninger.driftsinntekter}", "{Befolkning.folketall}"],
      remark: "Anslag: driftsinntektene per innbygger.",
    },
    {
      key: "etterslep",
      label: "Utgift til innbyggere ikke talt med",
      style: "total",
      spills: {
        path: `=ETTERSLEP.KOSTNAD({juli@base}:{juli@${lastYear - 1}},{juli:path},{utgiftPerInnbygger:path})`,
      },
      needs: ["{juli:*}", "{utgiftPerInnbygger:path}"],
      remark: "1 000 kr. Rammetilskuddet teller innbyggerne 1. juli året før.",
    },
  ],
};

const utgiftsutjevning: RowsSection = {
  kind: "rows",
  heading: "Utgiftsutjevning",
  rows: [
    {
      key: "kostnadsindeks",
      label: "Indeks for utgiftsbehov, landet er 1",
      style: { path: "input", "*": "formula" },
      format: "percent",
      rolls: "hold",
      remark: "Fyll ut fra Grønt hefte, tabell C-k. 100 % er landsgjennomsnittet.",
    },
    {
      key: "landetsBehov",
      label: "Landets utgiftsbehov, kr per innbygger",
      style: { path: "input", "*": "formula" },
      rolls: "hold",
      remark: "Fyll ut fra Grønt hefte.",
    },
    {
      key: "utgiftsutjevning",
      label: "Utgiftsutjevning, 1 000 kr",
      style: "total",
      cells: { path: "=UTGIFTSUTJEVNING({kostnadsindeks},{landetsBehov},{innbyggere})/1000" },
      needs: ["{kostnadsindeks}", "{landetsBehov}", "{innbyggere}"],
      remark: "Forskjellene utjevnes fullt ut.",
    },
  ],
};

/** What one model would give each year; its first year is an item of the sheet. */
function propertyTax(model: string, label: string, remark: string): Row {
  return {
    key: `eiendomsskatt${model}`,
    label,
    cells: {
      path: `=IF({skatteaar}<1,0,EIENDOMSSKATT.OPPTRAPPING({foersteAar${model}},{skatteaar},{trinn}))`,
    },
    needs: [`{foersteAar${model}}`, "{skatteaar}", "{trinn}"],
    remark,
  };
}

const eiendomsskatt: RowsSection = {
  kind: "rows",
  heading: "Eiendomsskatt, regneeksempel",
  rows: [
    {
      key: "skatteaar",
      label: "År nummer",
      cells: { path: "=MAX(0,{år}-{innfoeringsaar}+1)" },
      needs: ["{innfoeringsaar}"],
      format: "year",
      remark: "Kommunestyret har vedtatt ikke å innføre skatten.",
    },
    propertyTax("Lav", "Laveste modell for bunnfradrag", "Kilden: 16 mill. kr, 65 etter fire år."),
    propertyTax("Hoey", "Høyeste modell", "Kilden: 78 mill. kr, 310 etter fire år."),
  ],
};

/** What the income system gives year by year. */
export const incomePerYear: readonly RowsSection[] = [
  skatteutjevning,
  veksttilskudd,
  tapskompensasjon,
  etterslep,
  utgiftsutjevning,
  eiendomsskatt,
];
