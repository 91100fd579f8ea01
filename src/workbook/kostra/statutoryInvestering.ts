import { sum, terms, type StatutoryPost, type StatutoryTable } from "./statutoryTable";

const expense = (key: string, label: string, arter: string): StatutoryPost => {
  return { kind: "post", key, label, arter, kontoklasse: 0, sign: 1 };
};
const revenue = (key: string, label: string, arter: string): StatutoryPost => {
  return { ...expense(key, label, arter), sign: -1 };
};

/**
 * Bevilgningsoversikt investering, § 5-5 first paragraph; what finances the investments is positive in the last sum.
 * The arter between a municipality and its own companies (521, 911, 921) do not tell whether they are videreutlån: here
 * they count as own funds, so that each art stands in one row.
 */
export const bevilgningsoversiktInvestering: StatutoryTable = {
  key: "bevilgningsoversiktInvestering",
  title: "Bevilgningsoversikt investering",
  law: "§ 5-5 første ledd",
  // Arter per row: Veileder til kontoplanen i KOSTRA 2026, chapter 12.
  rows: [
    expense("investeringer", "Investeringer i varige driftsmidler", "10..285, 300..380, 429, 500..501"),
    expense("tilskuddTilAndre", "Tilskudd til andres investeringer", "400, 430..480"),
    expense("aksjerOgAndeler", "Investeringer i aksjer og andeler i selskaper", "529"),
    expense("utlaanEgneMidler", "Utlån av egne midler", "520..521"),
    expense("avdrag", "Avdrag på lån", "510..511"),
    sum("sumInvesteringsutgifter", "Sum investeringsutgifter", [
      "investeringer",
      "tilskuddTilAndre",
      "aksjerOgAndeler",
      "utlaanEgneMidler",
      "avdrag",
    ]),
    revenue("mvaKompensasjon", "Kompensasjon for merverdiavgift", "729"),
    revenue("tilskuddFraAndre", "Tilskudd fra andre", "700..728, 730..780, 810..850, 880..890, 900..901"),
    revenue("salgVarigeDriftsmidler", "Salg av varige driftsmidler", "620, 650..670"),
    revenue("salgFinansielleAnleggsmidler", "Salg av finansielle anleggsmidler", "929"),
    revenue("utdelingFraSelskaper", "Utdeling fra selskaper", "905"),
    revenue("mottatteAvdrag", "Mottatte avdrag på utlån av egne midler", "920..921"),
    revenue("brukAvLaan", "Bruk av lån", "910..911"),
    sum("sumInvesteringsinntekter", "Sum investeringsinntekter", [
      "mvaKompensasjon",
      "tilskuddFraAndre",
      "salgVarigeDriftsmidler",
      "salgFinansielleAnleggsmidler",
      "utdelingFraSelskaper",
      "mottatteAvdrag",
      "brukAvLaan",
    ]),
    expense("videreutlaan", "Videreutlån", "522"),
    revenue("brukAvLaanTilVidereutlaan", "Bruk av lån til videreutlån", "912"),
    expense("avdragVidereutlaan", "Avdrag på lån til videreutlån", "512"),
    revenue("mottatteAvdragVidereutlaan", "Mottatte avdrag på videreutlån", "922"),
    sum(
      "nettoVidereutlaan",
      "Netto utgifter videreutlån",
      ["videreutlaan", "avdragVidereutlaan"],
      ["brukAvLaanTilVidereutlaan", "mottatteAvdragVidereutlaan"],
    ),
    revenue("overfoeringFraDrift", "Overføring fra drift", "970"),
    expense("avsetningBundneFond", "Avsetninger til bundne investeringsfond", "550"),
    revenue("brukBundneFond", "Bruk av bundne investeringsfond", "950"),
    expense("avsetningUbundetFond", "Avsetninger til ubundet investeringsfond", "540"),
    revenue("brukUbundetFond", "Bruk av ubundet investeringsfond", "940"),
    expense("dekningUdekket", "Dekning av tidligere års udekket beløp", "530"),
    sum(
      "sumOverfoeringOgAvsetninger",
      "Sum overføring fra drift og netto avsetninger",
      ["overfoeringFraDrift", "brukBundneFond", "brukUbundetFond"],
      ["avsetningBundneFond", "avsetningUbundetFond", "dekningUdekket"],
    ),
    revenue("fremfoertUdekket", "Fremført til inndekning i senere år (udekket beløp)", "980"),
  ],
  balance: terms(
    ["sumInvesteringsinntekter", "sumOverfoeringOgAvsetninger", "fremfoertUdekket"],
    ["sumInvesteringsutgifter", "nettoVidereutlaan"],
  ),
};
