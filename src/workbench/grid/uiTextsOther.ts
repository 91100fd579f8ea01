import type design from "@univerjs/design/locale/en-US";
import type sheets from "@univerjs/sheets/locale/en-US";
import type validation from "@univerjs/sheets-data-validation/locale/en-US";
import type validationUi from "@univerjs/sheets-data-validation-ui/locale/en-US";
import type formulaUi from "@univerjs/sheets-formula-ui/locale/en-US";
import type numfmtUi from "@univerjs/sheets-numfmt-ui/locale/en-US";
import type table from "@univerjs/sheets-table/locale/en-US";
import type ui from "@univerjs/ui/locale/en-US";
import type { Translation } from "./uiLocale";

const rangeSelector = {
  title: "Velg et område",
  addAnotherRange: "Legg til område",
  buttonTooltip: "Velg område",
  placeHolder: "Velg eller skriv et område.",
  confirm: "OK",
  cancel: "Avbryt",
};

const uiTexts: Translation<typeof ui> = {
  ui: {
    ribbon: {
      start: "Hjem",
      startDesc: "Skrift, justering og tallformat.",
      insert: "Sett inn",
      insertDesc: "Rader, kolonner og annet.",
      formulas: "Formler",
      formulasDesc: "Funksjoner og navn.",
      data: "Data",
      dataDesc: "Kontroll av inndata.",
      view: "Visning",
      viewDesc: "Hvordan arket vises.",
      others: "Annet",
      othersDesc: "Andre valg.",
      more: "Mer",
    },
    fontFamily: {
      "not-supported": "Skriften finnes ikke på maskinen; en annen brukes.",
    },
    "shortcut-panel": { title: "Hurtigtaster" },
    shortcut: {
      undo: "Angre",
      redo: "Gjør om",
      cut: "Klipp ut",
      copy: "Kopier",
      paste: "Lim inn",
      "shortcut-panel": "Vis hurtigtaster",
    },
    "common-edit": "Redigering",
    "toggle-shortcut-panel": "Vis hurtigtaster",
    clipboard: {
      authentication: { title: "Ikke tilgang", content: "Gi siden tilgang til utklippstavlen." },
    },
    textEditor: {
      formulaError: "Skriv en gyldig formel, for eksempel =SUM(A1)",
      rangeError: "Skriv et gyldig område, for eksempel A1:B10",
    },
    rangeSelector,
    "global-shortcut": "Overalt",
    "zoom-slider": { resetTo: "Tilbake til" },
    row: "Rad",
    column: "Kolonne",
  },
};

const formulaTexts: Translation<typeof formulaUi> = {
  "sheets-formula-ui": {
    shortcut: { "quick-sum": "Autosummer" },
    insert: { tooltip: "Funksjoner", common: "Vanlige funksjoner" },
    prompt: { helpExample: "EKSEMPEL", helpAbstract: "OM", required: "Må oppgis.", optional: "Kan utelates." },
    error: {
      title: "Feil",
      divByZero: "Det er delt på null",
      name: "Navnet finnes ikke",
      value: "Verdien kan ikke brukes her",
      num: "Tallet kan ikke brukes her",
      na: "Verdien finnes ikke",
      cycle: "Formelen viser til seg selv",
      ref: "Formelen viser til en celle som ikke finnes",
      spill: "Det er noe i veien der svaret skal stå",
      calc: "Beregningen lot seg ikke gjøre",
      error: "Feil",
      connect: "Henter data",
      null: "Områdene har ingen felles celle",
    },
    functionType: {
      financial: "Finans",
      date: "Dato og tid",
      math: "Matematikk",
      statistical: "Statistikk",
      lookup: "Oppslag og referanse",
      database: "Database",
      text: "Tekst",
      logical: "Logikk",
      information: "Informasjon",
      engineering: "Teknikk",
      cube: "Kube",
      compatibility: "Kompatibilitet",
      web: "Nett",
      array: "Matriser",
      univer: "Univer",
      user: "Tillegg",
      definedname: "Definerte navn",
    },
    moreFunctions: {
      confirm: "OK",
      prev: "Forrige",
      next: "Neste",
      searchFunctionPlaceholder: "Søk etter funksjon",
      allFunctions: "Alle funksjoner",
      syntax: "SLIK SKRIVES DEN",
    },
    operation: { copyFormulaOnly: "Kopier bare formelen", pasteFormula: "Lim inn formel" },
    rangeSelector,
  },
};

const numberFormatTexts: Translation<typeof numfmtUi> = {
  "sheets-numfmt-ui": {
    title: "Tallformat",
    numfmtType: "Formattyper",
    cancel: "Avbryt",
    confirm: "OK",
    general: "Standard",
    accounting: "Regnskap",
    text: "Tekst",
    number: "Tall",
    percent: "Prosent",
    scientific: "Vitenskapelig",
    currency: "Valuta",
    date: "Dato",
    time: "Klokkeslett",
    thousandthPercentile: "Tusenskille",
    preview: "Eksempel",
    dateTime: "Dato og klokkeslett",
    decimalLength: "Desimaler",
    currencyType: "Valutasymbol",
    moreFmt: "Formater",
    financialValue: "Finans",
    roundingCurrency: "Avrundet valuta",
    timeDuration: "Varighet",
    currencyDes: "Valuta brukes for pengebeløp. Regnskap stiller desimaltegnene under hverandre.",
    accountingDes: "Regnskap stiller valutasymboler og desimaltegn under hverandre.",
    dateType: "Datotype",
    dateDes: "Viser dato og klokkeslett.",
    negType: "Negative tall",
    generalDes: "Standard har ikke noe eget tallformat.",
    thousandthPercentileDes: "For vanlige tall. Valuta og Regnskap passer for pengebeløp.",
    addDecimal: "Flere desimaler",
    subtractDecimal: "Færre desimaler",
    customFormat: "Egendefinert",
    customFormatDes: "Lag et eget format med utgangspunkt i et som finnes.",
    info: { error: "Feil", forceStringInfo: "Tallet er lagret som tekst" },
  },
};

const list = {
  title: "Rullegardinliste",
  name: "Verdien er i listen",
  error: "Velg en verdi fra listen",
  emptyError: "Skriv en verdi",
  add: "Legg til",
  dropdown: "Velg",
  options: "Valg",
  customOptions: "Egne",
  refOptions: "Fra et område",
  formulaError: "Listen må være skilt med skilletegn eller vise til én rad eller kolonne.",
  edit: "Rediger",
};

const validationTexts: Translation<typeof validation> = {
  "sheets-data-validation": {
    list,
    any: { title: "Alle verdier", error: "Innholdet i cellen bryter regelen" },
  },
};

const validationUiTexts: Translation<typeof validationUi> = {
  "sheets-data-validation-ui": {
    title: "Datavalidering",
    panel: {
      title: "Datavalidering",
      addTitle: "Ny regel",
      removeAll: "Fjern alle",
      add: "Ny regel",
      range: "Områder",
      type: "Type",
      options: "Flere valg",
      operator: "Vilkår",
      removeRule: "Fjern",
      done: "Ferdig",
      formulaPlaceholder: "Skriv en verdi eller formel",
      valuePlaceholder: "Skriv en verdi",
      formulaAnd: "og",
      invalid: "Ugyldig",
      showWarning: "Vis advarsel",
      rejectInput: "Avvis",
      messageInfo: "Veiledning",
      showInfo: "Vis veiledning når cellen er merket",
      rangeError: "Områdene er ikke gyldige",
      allowBlank: "Tillat tomme celler",
    },
    any: { title: "Alle verdier", error: "Innholdet i cellen bryter regelen" },
    date: { title: "Dato" },
    list,
    listMultiple: { title: "Liste med flere valg", dropdown: "Velg flere" },
    textLength: { title: "Tekstlengde" },
    decimal: { title: "Tall" },
    whole: { title: "Heltall" },
    checkbox: { title: "Avkrysning" },
    custom: { title: "Egen formel" },
    alert: { title: "Feil", ok: "OK" },
    error: { title: "Ugyldig:" },
    renderMode: { arrow: "Pil", chip: "Merke", text: "Ren tekst", label: "Visning" },
  },
};

const sheetsTexts: Translation<typeof sheets> = {
  sheets: {
    tabs: { sheetCopy: " (kopi{0})", sheet: "Ark" },
    info: {
      overlappingSelections: "Dette kan ikke gjøres med områder som overlapper",
      acrossMergedCell: "Området krysser en sammenslått celle",
      partOfCell: "Bare en del av en sammenslått celle er merket",
      hideSheet: "Minst ett ark må være synlig",
    },
    autoFill: { copy: "Kopier celler", series: "Fyll serie", formatOnly: "Bare format", noFormat: "Uten format" },
    merge: {
      confirm: {
        title: "Bare verdien øverst til venstre beholdes. Vil du fortsette?",
        cancel: "Avbryt",
        confirm: "Slå sammen",
        warning: "Advarsel",
        dismantleMergeCellWarning: "Noen sammenslåtte celler blir delt. Vil du fortsette?",
      },
    },
  },
};

const designTexts: Translation<typeof design> = {
  design: {
    Confirm: { cancel: "Avbryt", confirm: "OK" },
    CascaderList: { empty: "Ingen" },
    Select: { empty: "Ingen" },
    ColorPicker: { more: "Flere farger", cancel: "Avbryt", confirm: "OK" },
  },
};

const tableTexts: Translation<typeof table> = { "sheets-table": { columnPrefix: "Kolonne", tablePrefix: "Tabell" } };

/** Bokmål for the formula bar, number formats, validation and dialogs; what is not here stays English. */
export const otherTexts = {
  ...uiTexts,
  ...formulaTexts,
  ...numberFormatTexts,
  ...validationTexts,
  ...validationUiTexts,
  ...sheetsTexts,
  ...designTexts,
  ...tableTexts,
};
