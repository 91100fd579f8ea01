import { HANDLINGSREGEL_STATUS } from "./baerekraft/handlingsregelStatus";
import { HANDLINGSREGEL_TABELL } from "./baerekraft/handlingsregelTabell";
import { KOB_AVVIK } from "./baerekraft/kobAvvik";
import { KOB_STATUS } from "./baerekraft/kobStatus";
import { KOB_TABELL } from "./baerekraft/kobTabell";
import { ROBEK_TABELL } from "./baerekraft/robek";
import { BEFOLKNING_PROJ } from "./befolkning/befolkningProj";
import { DEMOGRAFI_KOSTNAD } from "./befolkning/demografiKostnad";
import { DEMOGRAFI_TABELL } from "./befolkning/demografiTabell";
import { ETTERSLEP_KOSTNAD } from "./befolkning/etterslepKostnad";
import { ETTERSLEP_SKATTEAR } from "./befolkning/etterslepSkatteaar";
import { ETTERSLEP_TILSKUDDSAR } from "./befolkning/etterslepTilskuddsaar";
import type { PublishedFunction } from "./definition/define";
import type { Text } from "./kernel/text";
import { NDR_KORRIGERT } from "./drift/korrigertNettoDriftsresultat";
import { NDR_TABELL } from "./drift/ndrTabell";
import { DISPFOND_BUNN } from "./fond/dispfondBunn";
import { DISPFOND_FRITT } from "./fond/dispfondFritt";
import { DISPFOND_OPPFYLT_FRA } from "./fond/dispfondOppfyltFra";
import { DISPFOND_PROJ } from "./fond/dispfondProj";
import { FINANS_KOSTNAD } from "./gjeld/finansKostnad";
import { GJELD_GRAD } from "./gjeld/gjeldGrad";
import { GJELD_PROJ } from "./gjeld/gjeldProj";
import { GJELD_TABELL } from "./gjeld/gjeldTabell";
import { INVESTERINGSTAK_MAKS } from "./gjeld/investeringstakMaks";
import { LAN_PLAN } from "./gjeld/laanPlan";
import { GJELD_MINIMUMSAVDRAG } from "./gjeld/minimumsavdrag";
import { RENTEBANE_EFFEKT } from "./gjeld/rentebaneEffekt";
import { EIENDOMSSKATT_OPPTRAPPING } from "./inntekt/eiendomsskattOpptrapping";
import { EIENDOMSSKATT_PROVENY } from "./inntekt/eiendomsskattProveny";
import { INNTEKT_PROJ } from "./inntekt/inntektProj";
import { SATS } from "./inntekt/sats";
import { SATS_KILDE } from "./inntekt/satsKilde";
import { SKATT_UTJEVNING } from "./inntekt/skatteutjevning";
import { TAPSKOMP_BERETTIGET } from "./inntekt/tapskompensasjon";
import { UTGIFTSUTJEVNING } from "./inntekt/utgiftsutjevning";
import { VEKSTTILSKUDD } from "./inntekt/veksttilskudd";
import { FINANSIERING_LAN } from "./investering/finansieringLaan";
import { INVESTERING_DRIFTSVIRKNING } from "./investering/investeringDriftsvirkning";
import { PRIS_OMREGN } from "./investering/prisOmregn";
import { KLIMA_BANE } from "./klima/klimaBane";
import { KLIMA_KUTT } from "./klima/klimaKutt";
import { PREMIEAVVIK_AMORT } from "./pensjon/amortisering";
import { PREMIEAVVIK_ARETS } from "./pensjon/premieavvikArets";
import { PREMIEAVVIK_PLAN } from "./pensjon/premieavvikPlan";
import { PREMIEFOND_PROJ } from "./pensjon/premiefondProj";
import { KOSTRA_SUM } from "./regnskap/kostraSum";
import { SCENARIO_BANE } from "./scenario/scenarioBane";
import { SCENARIO_BEHOV } from "./scenario/scenarioBehov";
import { SCENARIO_SAMMENLIGN } from "./scenario/scenarioSammenlign";
import { SCENARIO_VELG } from "./scenario/scenarioVelg";
import { SELVKOST_FOND } from "./selvkost/selvkostFond";
import { SELVKOST_RENTEAVVIK } from "./selvkost/selvkostRenteavvik";
import { FOLSOMHET_TABELL } from "./usikkerhet/foelsomhetTabell";
import { USIKKERHET_RISIKO } from "./usikkerhet/usikkerhetRisiko";
import { USIKKERHET_VIFTE } from "./usikkerhet/usikkerhetVifte";

/** Functions about one subject. */
export interface Subject {
  readonly heading: Text;
  readonly functions: readonly PublishedFunction[];
}

/** The subjects in the order a reader meets them. */
export const subjects: readonly Subject[] = [
  {
    heading: {
      nb: "Bærekraft og handlingsregler",
      nn: "Berekraft og handlingsreglar",
      en: "Sustainability and fiscal rules",
    },
    functions: [KOB_AVVIK, KOB_TABELL, KOB_STATUS, HANDLINGSREGEL_STATUS, HANDLINGSREGEL_TABELL, ROBEK_TABELL],
  },
  {
    heading: { nb: "Drift og regnskap", nn: "Drift og rekneskap", en: "Operations and accounts" },
    functions: [NDR_KORRIGERT, NDR_TABELL, KOSTRA_SUM],
  },
  {
    heading: { nb: "Pensjon", nn: "Pensjon", en: "Pension" },
    functions: [PREMIEAVVIK_ARETS, PREMIEAVVIK_AMORT, PREMIEAVVIK_PLAN, PREMIEFOND_PROJ],
  },
  {
    heading: { nb: "Disposisjonsfond", nn: "Disposisjonsfond", en: "Reserve fund" },
    functions: [DISPFOND_PROJ, DISPFOND_OPPFYLT_FRA, DISPFOND_BUNN, DISPFOND_FRITT],
  },
  {
    heading: { nb: "Gjeld og renter", nn: "Gjeld og renter", en: "Debt and interest" },
    functions: [
      GJELD_PROJ,
      GJELD_TABELL,
      GJELD_GRAD,
      GJELD_MINIMUMSAVDRAG,
      INVESTERINGSTAK_MAKS,
      FINANS_KOSTNAD,
      RENTEBANE_EFFEKT,
      LAN_PLAN,
    ],
  },
  {
    heading: { nb: "Investering", nn: "Investering", en: "Investment" },
    functions: [INVESTERING_DRIFTSVIRKNING, PRIS_OMREGN, FINANSIERING_LAN],
  },
  {
    heading: { nb: "Scenarioer", nn: "Scenario", en: "Scenarios" },
    functions: [SCENARIO_BANE, SCENARIO_VELG, SCENARIO_BEHOV, SCENARIO_SAMMENLIGN],
  },
  {
    heading: { nb: "Usikkerhet", nn: "Uvisse", en: "Uncertainty" },
    functions: [USIKKERHET_VIFTE, USIKKERHET_RISIKO, FOLSOMHET_TABELL],
  },
  {
    heading: { nb: "Skatt og rammetilskudd", nn: "Skatt og rammetilskot", en: "Tax and block grant" },
    functions: [SKATT_UTJEVNING, VEKSTTILSKUDD, UTGIFTSUTJEVNING, TAPSKOMP_BERETTIGET, SATS, SATS_KILDE, INNTEKT_PROJ],
  },
  {
    heading: { nb: "Befolkning", nn: "Befolkning", en: "Population" },
    functions: [
      BEFOLKNING_PROJ,
      DEMOGRAFI_TABELL,
      DEMOGRAFI_KOSTNAD,
      ETTERSLEP_TILSKUDDSAR,
      ETTERSLEP_SKATTEAR,
      ETTERSLEP_KOSTNAD,
    ],
  },
  {
    heading: { nb: "Eiendomsskatt", nn: "Eigedomsskatt", en: "Property tax" },
    functions: [EIENDOMSSKATT_PROVENY, EIENDOMSSKATT_OPPTRAPPING],
  },
  {
    heading: { nb: "Selvkost", nn: "Sjølvkost", en: "Self-cost" },
    functions: [SELVKOST_RENTEAVVIK, SELVKOST_FOND],
  },
  {
    heading: { nb: "Klima", nn: "Klima", en: "Climate" },
    functions: [KLIMA_KUTT, KLIMA_BANE],
  },
];

/** Every published function, in the order a reader meets them. */
export const catalogue: readonly PublishedFunction[] = subjects.flatMap(({ functions }) => functions);
