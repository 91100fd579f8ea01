import { sum, terms, type StatutoryPost, type StatutoryRow, type StatutoryTable } from "./statutoryTable";

// Arter per row: Veileder til kontoplanen i KOSTRA 2026, chapter 12.

const expense = (key: string, label: string, arter: string): StatutoryPost => {
  return { kind: "post", key, label, arter, kontoklasse: 1, sign: 1 };
};
const revenue = (key: string, label: string, arter: string): StatutoryPost => {
  return { ...expense(key, label, arter), sign: -1 };
};

const rammetilskudd = revenue("rammetilskudd", "Rammetilskudd", "800");
const skatt = revenue("skatt", "Inntekts- og formuesskatt", "870");
// 874 and 875 are retired, but stand in the accounts of 2020–2024
const eiendomsskatt = revenue("eiendomsskatt", "Eiendomsskatt", "871..876, 878..879");
const avskrivninger = expense("avskrivninger", "Avskrivninger", "590");

/** From renteinntekter to fremført merforbruk both statements of drift have the same rows. */
const finansOgDisponering: readonly StatutoryRow[] = [
  revenue("renteinntekter", "Renteinntekter", "900..901"),
  revenue("utbytter", "Utbytter", "905"),
  revenue("gevinsterOgTap", "Gevinster og tap på finansielle omløpsmidler", "509, 909"), // a loss is booked positive
  expense("renteutgifter", "Renteutgifter", "500..501"),
  expense("avdrag", "Avdrag på lån", "510..511"),
  sum(
    "nettoFinansutgifter",
    "Netto finansutgifter",
    ["renteutgifter", "avdrag"],
    ["renteinntekter", "utbytter", "gevinsterOgTap"],
  ),
  revenue("motpostAvskrivninger", "Motpost avskrivninger", "990"),
  sum(
    "nettoDriftsresultat",
    "Netto driftsresultat",
    ["bruttoDriftsresultat", "motpostAvskrivninger"],
    ["nettoFinansutgifter"],
  ),
  expense("overfoeringTilInvestering", "Overføring til investering", "570"),
  expense("avsetningBundneFond", "Avsetninger til bundne driftsfond", "550"),
  revenue("brukBundneFond", "Bruk av bundne driftsfond", "950"),
  expense("avsetningDisposisjonsfond", "Avsetninger til disposisjonsfond", "540"),
  revenue("brukDisposisjonsfond", "Bruk av disposisjonsfond", "940"),
  expense("dekningMerforbruk", "Dekning av tidligere års merforbruk", "530"),
  sum(
    "sumDisponeringer",
    "Sum disponeringer eller dekning av netto driftsresultat",
    ["overfoeringTilInvestering", "avsetningBundneFond", "avsetningDisposisjonsfond", "dekningMerforbruk"],
    ["brukBundneFond", "brukDisposisjonsfond"],
  ),
  revenue("fremfoertMerforbruk", "Fremført til inndekning i senere år (merforbruk)", "980"),
];

/** Netto driftsresultat = sum disponeringer − fremført merforbruk. */
const balance = terms(["nettoDriftsresultat", "fremfoertMerforbruk"], ["sumDisponeringer"]);

/** Bevilgningsoversikt drift, § 5-4 first paragraph. */
export const bevilgningsoversiktDrift: StatutoryTable = {
  key: "bevilgningsoversiktDrift",
  title: "Bevilgningsoversikt drift",
  law: "§ 5-4 første ledd",
  rows: [
    rammetilskudd,
    skatt,
    eiendomsskatt,
    revenue("andreGenerelleDriftsinntekter", "Andre generelle driftsinntekter", "810, 877"),
    sum("sumGenerelleDriftsinntekter", "Sum generelle driftsinntekter", [
      "rammetilskudd",
      "skatt",
      "eiendomsskatt",
      "andreGenerelleDriftsinntekter",
    ]),
    // The regulation takes this from the budget areas of the second paragraph: everything of § 5-6 that has no row here.
    expense(
      "sumBevilgningerDrift",
      "Sum bevilgninger drift, netto",
      "10..285, 300..380, 400..480, 520, 600..660, 700..780, 830..850, 880..890, 920",
    ),
    avskrivninger,
    sum("sumNettoDriftsutgifter", "Sum netto driftsutgifter", ["sumBevilgningerDrift", "avskrivninger"]),
    sum("bruttoDriftsresultat", "Brutto driftsresultat", ["sumGenerelleDriftsinntekter"], ["sumNettoDriftsutgifter"]),
    ...finansOgDisponering,
  ],
  balance,
};

/** Økonomisk oversikt etter art – drift, § 5-6. */
export const oekonomiskOversiktDrift: StatutoryTable = {
  key: "oekonomiskOversiktDrift",
  title: "Økonomisk oversikt etter art – drift",
  law: "§ 5-6",
  rows: [
    rammetilskudd,
    skatt,
    eiendomsskatt,
    revenue("andreSkatteinntekter", "Andre skatteinntekter", "877"),
    revenue("andreStatligeOverfoeringer", "Andre overføringer og tilskudd fra staten", "810"),
    revenue("overfoeringerFraAndre", "Overføringer og tilskudd fra andre", "700..780, 830..850, 880..890, 920"),
    revenue("brukerbetalinger", "Brukerbetalinger", "600"),
    revenue("salgsOgLeieinntekter", "Salgs- og leieinntekter", "620..660"),
    sum("sumDriftsinntekter", "Sum driftsinntekter", [
      "rammetilskudd",
      "skatt",
      "eiendomsskatt",
      "andreSkatteinntekter",
      "andreStatligeOverfoeringer",
      "overfoeringerFraAndre",
      "brukerbetalinger",
      "salgsOgLeieinntekter",
    ]),
    expense("loennsutgifter", "Lønnsutgifter", "10..89, 160..165"),
    expense("sosialeUtgifter", "Sosiale utgifter", "90..99"),
    expense("kjoepAvVarerOgTjenester", "Kjøp av varer og tjenester", "100..159, 166..285, 300..380"),
    expense("overfoeringerTilAndre", "Overføringer og tilskudd til andre", "400..480, 520"),
    avskrivninger,
    sum("sumDriftsutgifter", "Sum driftsutgifter", [
      "loennsutgifter",
      "sosialeUtgifter",
      "kjoepAvVarerOgTjenester",
      "overfoeringerTilAndre",
      "avskrivninger",
    ]),
    sum("bruttoDriftsresultat", "Brutto driftsresultat", ["sumDriftsinntekter"], ["sumDriftsutgifter"]),
    ...finansOgDisponering,
  ],
  balance,
};
