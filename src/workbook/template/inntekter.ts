import { baseYear, lastYear, yearAxis, type Row, type RowsSection, type SheetPlan } from "./plan";

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

/** Tax equalisation, growth grant, lag, need equalisation and property tax by year. */
export const inntekter: SheetPlan = {
  name: "Inntekter",
  title: "Inntekter",
  lead: "Skatt, utjevning, veksttilskudd og etterslepet som vekst gir, og hva eiendomsskatt ville gitt.",
  note: "Beløp i 1 000 kr, men i kr der raden sier kr per innbygger. Kilde: «Lørenskog kommunes rammevilkår» og «Muligheter for økte inntekter».",
  axis: yearAxis,
  sections: [
    skatteutjevning,
    veksttilskudd,
    tapskompensasjon,
    etterslep,
    utgiftsutjevning,
    eiendomsskatt,
    {
      kind: "items",
      heading: "Skatt",
      items: [
        {
          key: "skatteinntekter",
          label: "Skatteinntekter i basisåret",
          value: "=67000/3.8%-67000",
          style: "assumed",
          format: "amount",
          unit: "1 000 kr",
          remark: "Underforstått: svikten på 67 mill. kr er 3,8 % av året før. Den kan også være målt mot budsjettet.",
        },
        {
          key: "tidligereAar",
          label: "Tidligere år til sammenlikning",
          value: 2014,
          style: "input",
          format: "year",
          remark: "Kapittelet «Lørenskog kommunes rammevilkår».",
        },
        {
          key: "tidligereAndel",
          label: "Skatt mot landsgjennomsnittet da",
          value: 1.09,
          style: "input",
          format: "percent",
        },
        {
          key: "nedgang",
          label: "Endring per år siden",
          value: "=({skatteandel@base}-{tidligereAndel})/(Basisår-{tidligereAar})",
          needs: ["{skatteandel@base}", "{tidligereAndel}", "{tidligereAar}"],
          format: "percent",
          unit: "prosentpoeng",
        },
        {
          key: "trekk",
          label: "Trekk for tilleggskompensasjonen",
          value: "",
          style: "input",
          format: "amount",
          unit: "kr per innbygger",
          remark: "Fyll ut fra Grønt hefte. Blankt regnes som 0; kilden oppgir det ikke.",
        },
      ],
    },
    {
      kind: "items",
      heading: "Veksttilskudd",
      items: [
        {
          key: "satsFoer",
          label: "Sats før forslaget",
          value: 67_331,
          style: "input",
          format: "amount",
          unit: "kr per innbygger",
          isCommon: true,
          remark: "Kapittelet «Uforutsigbarhet i en uforutsigbar tid».",
        },
        {
          key: "satsEtter",
          label: "Foreslått sats",
          value: 22_444,
          style: "input",
          format: "amount",
          unit: "kr per innbygger",
          isCommon: true,
          remark: "En tredel av satsen før forslaget.",
        },
        {
          key: "satsAlternativ",
          label: "Sats ved reduksjon med en tredel",
          value: "={satsFoer}-{satsEtter}",
          needs: ["{satsFoer}", "{satsEtter}"],
          format: "amount",
          unit: "kr per innbygger",
          remark: "Den andre lesningen av kilden.",
        },
        {
          key: "vekstgrense",
          label: "Vekstgrense",
          value: 0.014,
          style: "input",
          format: "percent",
          unit: "per år",
          isCommon: true,
          remark: "Gjennomsnittlig vekst i tre år.",
        },
      ],
    },
    {
      kind: "items",
      heading: "Rammetilskudd i første budsjettår",
      items: [
        {
          key: "rammevekst",
          label: "Anslått vekst i rammetilskuddet",
          value: 34_000,
          style: "input",
          format: "amount",
          unit: "1 000 kr",
          remark: "Kapittelet «Lørenskog kommunes rammevilkår», for 2025.",
        },
        {
          key: "saerskilt",
          label: "Særskilt fordeling og tapskompensasjon",
          value: 12_000,
          style: "input",
          format: "amount",
          unit: "1 000 kr",
          remark: "Om lag, ifølge kilden.",
        },
        {
          key: "generell",
          label: "Generell vekst i frie inntekter",
          value: "={rammevekst}-{saerskilt}",
          needs: ["{rammevekst}", "{saerskilt}"],
          format: "amount",
          unit: "1 000 kr",
          remark: "Om lag halvparten dekker demografikostnader.",
        },
      ],
    },
    {
      kind: "items",
      heading: "En innbygger som flytter inn",
      items: [
        {
          key: "flyttedato",
          label: "Flyttedato",
          value: "=DATE(Basisår+1,1,2)",
          style: "assumed",
          format: "date",
          isCommon: true,
          remark: "Eksempel i kilden: dagen etter tellingen for skatt.",
        },
        {
          key: "foersteSkatteaar",
          label: "Første år med skatt til kommunen",
          value: "=ETTERSLEP.SKATTEAR({flyttedato})",
          needs: ["{flyttedato}"],
          format: "year",
          remark: "Skatten følger bostedet 1. januar.",
        },
        {
          key: "foersteTilskuddsaar",
          label: "Første år i rammetilskuddet",
          value: "=ETTERSLEP.TILSKUDDSAR({flyttedato})",
          needs: ["{flyttedato}"],
          format: "year",
          remark: "Rammetilskuddet teller 1. juli året før.",
        },
      ],
    },
    {
      kind: "items",
      heading: "Eiendomsskatt",
      items: [
        {
          key: "innfoeringsaar",
          label: "Innføringsår",
          value: "=FørstePlanår",
          style: "assumed",
          format: "year",
          remark: "Eksempel. Kilden oppgir beløp fra første år, ikke året.",
        },
        {
          key: "trinn",
          label: "Antall trinn i opptrappingen",
          value: 4,
          style: "input",
          format: "year",
          isCommon: true,
          remark: "Satsen kan øke med én promille i året (eigedomsskattelova § 13).",
        },
        {
          key: "foersteAarLav",
          label: "Første år, laveste modell",
          value: 16_000,
          style: "input",
          format: "amount",
          unit: "1 000 kr",
          remark: "Kapittelet «Muligheter for økte inntekter».",
        },
        {
          key: "foersteAarHoey",
          label: "Første år, høyeste modell",
          value: 78_000,
          style: "input",
          format: "amount",
          unit: "1 000 kr",
          remark: "Kapittelet «Muligheter for økte inntekter».",
        },
        {
          key: "grunnlag",
          label: "Skattegrunnlag, samlet",
          value: "",
          style: "input",
          format: "amount",
          unit: "1 000 kr",
          remark: "Fyll ut for egen beregning: boligverdi etter obligatorisk reduksjon.",
        },
        {
          key: "promille",
          label: "Sats",
          value: "",
          style: "input",
          format: "decimal",
          unit: "promille",
          remark: "Høyst 1 første år og høyst 4 for bolig og fritidsbolig.",
        },
        {
          key: "bunnfradrag",
          label: "Bunnfradrag per bolig",
          value: "",
          style: "input",
          format: "amount",
          unit: "1 000 kr",
          remark: "Skriv 0 når det ikke er noe.",
        },
        { key: "boliger", label: "Antall boliger", value: "", style: "input", format: "amount" },
        {
          key: "proveny",
          label: "Proveny per år",
          value: "=EIENDOMSSKATT.PROVENY({grunnlag},{promille},{bunnfradrag},{boliger})",
          needs: ["{grunnlag}", "{promille}", "{bunnfradrag}", "{boliger}"],
          format: "amount",
          unit: "1 000 kr",
        },
      ],
    },
    {
      kind: "chart",
      rows: 14,
      chart: {
        name: "Veksttilskudd",
        title: "Veksttilskudd med satsen før forslaget og med årets sats, 1 000 kr",
        type: "column",
        categories: "{år:path}",
        series: [
          { name: "Før forslaget", values: "{vekstFoer:path}" },
          { name: "Årets sats", values: "{vekstEtter:path}" },
        ],
        format: "amount",
      },
    },
  ],
};
