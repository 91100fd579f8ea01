import { oekonomiskOversiktDrift as table } from "../kostra/statutoryDrift";
import type { SheetPlan } from "./plan";
import { statement, statementColumns, statementUnit } from "./statement";

const disposed = "SUM({overfoeringTilInvestering},{avsetningBundneFond},{dekningMerforbruk})-SUM({brukBundneFond})";

/** § 5-6: the accounts from KOSTRA, budget and plan typed in, and the long view carried on by the assumptions. */
export const oekonomiskOversiktDrift: SheetPlan = {
  name: "Økonomisk oversikt drift",
  title: '="Økonomisk oversikt etter art – drift"&IF(Kommune="","",", "&Kommune)',
  lead: "Regnskapet kommer fra KOSTRA-arkene. Fyll ut budsjett og plan i det blå; anslagene følger forutsetningene.",
  note: `${statementUnit} Budsjett- og regnskapsforskriften § 5-6.`,
  axis: statementColumns,
  widths: { label: 305, column: 92 },
  sections: [
    {
      kind: "rows",
      heading: "Økonomisk oversikt etter art",
      rows: statement(table, {
        renteutgifter: {
          cells: {
            long: '=IF(COUNT({renteutgifter@prev},{Fond.gjeld@prev},{Forutsetninger.rente})<3,"",{Fond.gjeld@prev}*{Forutsetninger.rente})',
          },
          remark: "Anslag: gjelden ved årets begynnelse ganger lånerenten i Forutsetninger.",
        },
        avdrag: {
          cells: {
            long: '=IF(COUNT({avdrag@prev},{Fond.gjeld@prev},Avdragssats)<3,"",{Fond.gjeld@prev}*Avdragssats)',
          },
          remark: "Anslag: avdragssatsen ganger gjelden ved årets begynnelse.",
        },
        motpostAvskrivninger: {
          style: "formula",
          cells: {
            typed: '=IF(COUNT({avskrivninger})<1,"",{avskrivninger})',
            long: '=IF(COUNT({avskrivninger})<1,"",{avskrivninger})',
          },
          remark: "Budsjett, plan og anslag: lik avskrivningene.",
        },
        avsetningDisposisjonsfond: {
          cells: { long: `=IF(COUNT({nettoDriftsresultat})<1,"",MAX(0,{nettoDriftsresultat}-(${disposed})))` },
          remark: "Anslag: det som er igjen når alt annet er disponert.",
        },
        brukDisposisjonsfond: {
          cells: { long: `=IF(COUNT({nettoDriftsresultat})<1,"",MAX(0,${disposed}-{nettoDriftsresultat}))` },
          remark: "Anslag: det som mangler. Arket Fond viser om fondet rekker.",
        },
        fremfoertMerforbruk: { style: { running: "input", "*": "formula" }, cells: { long: "" } },
      }),
    },
    {
      kind: "rows",
      heading: "Trykt i kilden",
      rows: [
        {
          key: "tryktResultat",
          label: "Netto driftsresultat",
          style: { opprinnelig: "input", "2024": "input", "*": "control" },
          cells: { "2023": "=NettoDriftsresultatBasis", opprinnelig: -45_000, "2024": -237_927 },
          needs: ["NettoDriftsresultatBasis"],
          remark: "2024: amortisering over ett år. Postene over trykker kilden ikke, så de står tomme.",
        },
        {
          key: "forutsattInntekt",
          label: "Sum driftsinntekter i Forutsetninger",
          style: "control",
          cells: {
            "2023": "={Forutsetninger.driftsinntekter}",
            "2024": "={Forutsetninger.driftsinntekter}",
            plan: "={Forutsetninger.driftsinntekter}",
            long: "={Forutsetninger.driftsinntekter}",
          },
          remark: "Underforstått nivå i siste regnskap og sjablongvekst.",
        },
      ],
    },
  ],
};
