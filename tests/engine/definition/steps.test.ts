import { HANDLINGSREGEL_STATUS } from "../../../src/engine/baerekraft/handlingsregelStatus";
import { KOB_AVVIK } from "../../../src/engine/baerekraft/kobAvvik";
import { KOB_STATUS } from "../../../src/engine/baerekraft/kobStatus";
import { BEFOLKNING_PROJ } from "../../../src/engine/befolkning/befolkningProj";
import { DEMOGRAFI_KOSTNAD } from "../../../src/engine/befolkning/demografiKostnad";
import { ETTERSLEP_KOSTNAD } from "../../../src/engine/befolkning/etterslepKostnad";
import { ETTERSLEP_SKATTEAR } from "../../../src/engine/befolkning/etterslepSkatteaar";
import { ETTERSLEP_TILSKUDDSAR } from "../../../src/engine/befolkning/etterslepTilskuddsaar";
import type { PublishedFunction } from "../../../src/engine/definition/define";
import { NDR_KORRIGERT } from "../../../src/engine/drift/korrigertNettoDriftsresultat";
import { NDR_TABELL } from "../../../src/engine/drift/ndrTabell";
import { DISPFOND_FRITT } from "../../../src/engine/fond/dispfondFritt";
import { DISPFOND_OPPFYLT_FRA } from "../../../src/engine/fond/dispfondOppfyltFra";
import { DISPFOND_PROJ } from "../../../src/engine/fond/dispfondProj";
import { FINANS_KOSTNAD } from "../../../src/engine/gjeld/finansKostnad";
import { GJELD_GRAD } from "../../../src/engine/gjeld/gjeldGrad";
import { GJELD_PROJ } from "../../../src/engine/gjeld/gjeldProj";
import { GJELD_MINIMUMSAVDRAG } from "../../../src/engine/gjeld/minimumsavdrag";
import { RENTEBANE_EFFEKT } from "../../../src/engine/gjeld/rentebaneEffekt";
import { EIENDOMSSKATT_OPPTRAPPING } from "../../../src/engine/inntekt/eiendomsskattOpptrapping";
import { EIENDOMSSKATT_PROVENY } from "../../../src/engine/inntekt/eiendomsskattProveny";
import { INNTEKT_PROJ } from "../../../src/engine/inntekt/inntektProj";
import { SATS } from "../../../src/engine/inntekt/sats";
import { SATS_KILDE } from "../../../src/engine/inntekt/satsKilde";
import { SKATT_UTJEVNING } from "../../../src/engine/inntekt/skatteutjevning";
import { TAPSKOMP_BERETTIGET } from "../../../src/engine/inntekt/tapskompensasjon";
import { UTGIFTSUTJEVNING } from "../../../src/engine/inntekt/utgiftsutjevning";
import { VEKSTTILSKUDD } from "../../../src/engine/inntekt/veksttilskudd";
import { FINANSIERING_LAN } from "../../../src/engine/investering/finansieringLaan";
import { INVESTERING_DRIFTSVIRKNING } from "../../../src/engine/investering/investeringDriftsvirkning";
import { PRIS_OMREGN } from "../../../src/engine/investering/prisOmregn";
import { KLIMA_BANE } from "../../../src/engine/klima/klimaBane";
import { KLIMA_KUTT } from "../../../src/engine/klima/klimaKutt";
import { PREMIEAVVIK_AMORT } from "../../../src/engine/pensjon/amortisering";
import { PREMIEAVVIK_ARETS } from "../../../src/engine/pensjon/premieavvikArets";
import { PREMIEFOND_PROJ } from "../../../src/engine/pensjon/premiefondProj";
import { KOSTRA_SUM } from "../../../src/engine/regnskap/kostraSum";
import { SCENARIO_BANE } from "../../../src/engine/scenario/scenarioBane";
import { SCENARIO_BEHOV } from "../../../src/engine/scenario/scenarioBehov";
import { SELVKOST_FOND } from "../../../src/engine/selvkost/selvkostFond";
import { SELVKOST_RENTEAVVIK } from "../../../src/engine/selvkost/selvkostRenteavvik";
import { ROBEK_TABELL } from "../../../src/engine/baerekraft/robek";
import { DEMOGRAFI_TABELL } from "../../../src/engine/befolkning/demografiTabell";
import { INVESTERINGSTAK_MAKS } from "../../../src/engine/gjeld/investeringstakMaks";
import { LAN_PLAN } from "../../../src/engine/gjeld/laanPlan";
import { PREMIEAVVIK_PLAN } from "../../../src/engine/pensjon/premieavvikPlan";
import { SCENARIO_VELG } from "../../../src/engine/scenario/scenarioVelg";
import { FOLSOMHET_TABELL } from "../../../src/engine/usikkerhet/foelsomhetTabell";
import { USIKKERHET_RISIKO } from "../../../src/engine/usikkerhet/usikkerhetRisiko";
import { USIKKERHET_VIFTE } from "../../../src/engine/usikkerhet/usikkerhetVifte";
import { column, row } from "../call";

/** A call, the cell of the answer that is asked about, and every step to it as worked on paper, the answer last. */
type Worked = readonly [PublishedFunction, args: readonly unknown[], cell: number, steps: readonly unknown[]];

const scenarier = [
  ["Scenario", "Linje", 2025, 2026],
  ["A", "Drift", 1, 2],
  ["B", "Drift", 3, 4],
  ["B", "Annet", 7, 8],
];

const source = (words: string): unknown => expect.stringContaining(words);

const grupper = [
  [100, 110],
  [50, 40],
];

const regnskap = [
  ["Kontoklasse", "Funksjon", "Art", "Beløp"],
  [1, 202, 600, 10],
  [1, 202, 700, 20],
  [1, 202, 100, 40],
];

// 1 August 2024 is day 45505, 1 January 2025 day 45658 and 1 July 2025 day 45839
const worked: readonly Worked[] = [
  [KOB_AVVIK, ["GJELD", 60, 100], 0, [0.75, 75, 0.6, 15]],
  [KOB_STATUS, [6, 20, 100, 200], 0, [0.5, 0.03, 0.1, "BÆREKRAFTIG"]],
  [HANDLINGSREGEL_STATUS, ["OVERSKUDD", row(3, 10), row(100, 200)], 0, [0.02, 0.04, 3, "OPPFYLT"]],
  [HANDLINGSREGEL_STATUS, ["FOND", row(10, 14), row(100, 200)], 0, [0.08, 0.07, -2, "IKKE OPPFYLT"]],

  // a deficit that the fund does not cover, and a surplus that covers it
  [ROBEK_TABELL, [row(2025, 2026), 10, row(-30, 25), row(100, 100), 4], 4, [10, 4, -30, 0, 20, 24]],
  [ROBEK_TABELL, [row(2025, 2026), 10, row(-30, 25), row(100, 100)], 2, [10, 0, -30, 0, 20]],
  [ROBEK_TABELL, [row(2025, 2026), 10, row(-30, 25), row(100, 100)], 1, [0, 20, 25, 5]],

  [NDR_KORRIGERT, [100, 5, 22, -11], 0, [100, 5, -11, 94]],
  [NDR_TABELL, [100, 70, 30, 5, 7, 10, 0.1], 6, [110, -11, 22, 121, 5, -11, 115]],

  [PREMIEAVVIK_ARETS, [120, 100, 10, 0.1], 0, [110, 10, 0.1, 11]],
  [PREMIEAVVIK_AMORT, [70, 7], 2, [3, -10, -10]],
  [PREMIEAVVIK_AMORT, [70, 7, row(5, 9)], 0, [5, -10, -10]],
  [PREMIEAVVIK_AMORT, [70, 7, row(5, 9)], 1, [9, -10, 0]],
  // the balance builds on the one before, the net effect does not
  [PREMIEAVVIK_PLAN, [row(70, 0, 14), 7], 8, [14, -10, 4]],
  [PREMIEAVVIK_PLAN, [row(70, 0, 14), 7], 11, [60, 14, -10, 4, 64]],
  [PREMIEAVVIK_PLAN, [row(70, 0, 14), 7], 9, [0, 70, 0, 70, 70]],
  [PREMIEFOND_PROJ, [100, row(30, 20), row(5, 10)], 1, [75, 10, 20, 65]],
  [PREMIEFOND_PROJ, [100, row(30, 20)], 0, [100, 0, 30, 70]],

  [DISPFOND_PROJ, [100, row(-30, 20)], 0, [100, -30, 70]],
  [DISPFOND_PROJ, [100, row(-30, 20)], 1, [70, 20, 90]],
  [DISPFOND_OPPFYLT_FRA, [row(2024, 2025, 2026), row(10, 20, 30), row(200, 200, 200)], 0, [0.08, 0.15, 2025]],
  [DISPFOND_OPPFYLT_FRA, [row(2024, 2025, 2026), row(10, 20, 30), row(200, 200, 200), 0.12], 0, [0.12, 0.15, 2026]],
  [DISPFOND_FRITT, [100, 20, 1000, 0.11], 0, [120, 110, 10]],

  [GJELD_PROJ, [100, row(20, 5), 0.1], 1, [110, 11, 5, 104]],
  [GJELD_GRAD, [120, 250, 20, 50], 0, [100, 200, 0.5]],
  [GJELD_GRAD, [120, 240], 0, [120, 240, 0.5]],
  [GJELD_MINIMUMSAVDRAG, [800, 50, 1000], 0, [50, 0.8, 40]],
  [FINANS_KOSTNAD, [1000, 0.04, 30, 5], 0, [40, 30, 5, 65]],
  [RENTEBANE_EFFEKT, [1000, 0.6, row(0.04, 0.05), 0.03], 1, [600, 0.05, 0.03, 12]],

  [LAN_PLAN, [300, 0.05, 3], 0, [1]],
  [LAN_PLAN, [300, 0.05, 3], 1, [300, 1, 15]],
  [LAN_PLAN, [300, 0.05, 3], 7, [200, 2, 10, 100, 100]],
  // half of the debt is left, and of one krone a year 0.5 + 1
  [INVESTERINGSTAK_MAKS, [400, 0.5, 200, 2, 1.75], 0, [350, 100, 1.5, 500 / 3]],
  [INVESTERINGSTAK_MAKS, [100, 0, 200, 4, null, 0.25], 1, [200, 100, 4, 25, 31.25]],

  [INVESTERING_DRIFTSVIRKNING, [row(2025, 2026, 2027), 100, 2025, 0.05, 10, 3, 1], 2, [4.5, 10, 3, 1, -16.5]],
  [INVESTERING_DRIFTSVIRKNING, [row(2025, 2026, 2027), 100, 2026, 0.05, 10, 3, 1], 0, [0, 0, 0, 0, 0]],
  [PRIS_OMREGN, [100, 2024, 2026, row(2025, 2026), row(0.1, 0.2)], 0, [1.32, 132]],
  [FINANSIERING_LAN, [100, 20, 10, 5, 15], 0, [100, 50, 50]],
  [KOSTRA_SUM, [regnskap, "600..890"], 0, [2, 30]],

  [
    SCENARIO_BANE,
    [
      row(100, 90),
      [
        [1, 2],
        [10, 20],
      ],
    ],
    1,
    [90, 2, 20, 68],
  ],
  [SCENARIO_VELG, ["b", scenarier], 3, ["B", "Annet", 2026, 8]],
  [SCENARIO_BEHOV, [0.02, 1000, 50, 10], 0, [40, 20, 20]],

  [SKATT_UTJEVNING, [30000, 40000, 2026, 1000, 100], 0, [0.64, 6400, 36000, 2100, 100, 8400, 8_400_000]], // prettier-ignore
  [VEKSTTILSKUDD, [13310, 10000, 1, 2024, 1000, 0.05], 0, [0.1, 0.05, 0.05, 665.5, 1000, 1.4, 665_500]],
  [VEKSTTILSKUDD, [13310, 10000, 1.5, 2024, null, 0.06], 0, [0.1, 0.06, 0.04, 532.4, 67331, 1.4, 0]], // prettier-ignore
  [UTGIFTSUTJEVNING, [1.1, 50000, 1000], 0, [55000, 5000, 5_000_000]],
  [TAPSKOMP_BERETTIGET, [1, -5], 0, [1.05, true, true, true]],
  [TAPSKOMP_BERETTIGET, [1.1, 0], 0, [1.05, false, false, false]],
  [SATS, ["UTJEVNINGSGRAD", 2025], 0, [2025, 0.62]],
  [SATS_KILDE, ["UTJEVNINGSGRAD", 2025], 0, [0.62, source("Kommuneproposisjonen 2025")]],
  [INNTEKT_PROJ, [1000, row(0.1, 0.2)], 1, [1100, 0.2, 1320]],
  [EIENDOMSSKATT_PROVENY, [1_000_000, 4, 100, 2000], 0, [200_000, 800_000, 0.004, 3200]],
  [EIENDOMSSKATT_OPPTRAPPING, [10, 6, 4], 0, [10, 4, 40]],

  [BEFOLKNING_PROJ, [1000, row(0.1, 0.2)], 1, [1100, 0.2, 1320]],
  [DEMOGRAFI_KOSTNAD, [grupper, column(2, 3)], 1, [2, 20, -30, -10]],
  [DEMOGRAFI_TABELL, [grupper, column(2, 3)], 3, [50, 40, 3, -30]],
  [DEMOGRAFI_TABELL, [grupper, column(2, 3)], 5, [20, -30, -10]],
  [ETTERSLEP_KOSTNAD, [100, 130, 20], 0, [30, 20, 600]],
  [ETTERSLEP_TILSKUDDSAR, [45505], 0, [45839, 2026]],
  [ETTERSLEP_SKATTEAR, [45505], 0, [45658, 2025]],

  // without shocks every draw is the path itself: 60 and then 10 of 1000
  [USIKKERHET_VIFTE, [100, row(-40, -50), row(1000, 1000), 0, 0, 0, 200], 5, [0.01, 200, 0.01]],
  [USIKKERHET_RISIKO, [100, row(-10, -90), row(1000, 1000), 0, 0, 0, 200], 1, [0, 200, 200, 1]],
  [USIKKERHET_RISIKO, [100, row(-10, -90), row(1000, 1000), 0, 0, 0, 200], 2, [0.09, 200, 0, 0]],
  [FOLSOMHET_TABELL, [100, row(0, 0), row(4000, 5000), 3000, 0.02, 0.01, 20], 0, ["Rente"]],
  [FOLSOMHET_TABELL, [100, row(0, 0), row(4000, 5000), 3000, 0.02, 0.01, 20], 1, ["Rente", 0.02, 6000, -120]],
  [FOLSOMHET_TABELL, [100, row(0, 0), row(4000, 5000), 3000, 0.02, 0.01, 20], 5, ["Inntekt", 0.01, 9000, 90]],
  [FOLSOMHET_TABELL, [100, row(0, 0), row(4000, 5000), 3000, 0.02, 0.01, 20], 8, ["Effektivisering", 20, 2, 40]],

  [SELVKOST_RENTEAVVIK, [1000, 0.05, 0.04], 0, [50, 40, -10]],
  [SELVKOST_FOND, [100, row(60, 50), row(40, 70), 0.1], 1, [131, -20, 12.1, 123.1]],

  [KLIMA_KUTT, [1000, 810, 2], 0, [0.81, 0.9, 0.1]],
  [KLIMA_BANE, [1000, 810, 2], 1, [1000, 0.1, 2, 810]],
];

describe("the steps of an explanation", () => {
  it.each(worked.map(([published, ...call], i) => [published.name, i + 1, published, ...call] as const))(
    "of %s in case %i are those of a calculation on paper",
    (_name, _nr, published, args, cell, expected) => {
      const actual = published.explain(args, cell).steps.map(({ value }) => value);
      expect(actual).toHaveLength(expected.length);
      expected.forEach((value, i) => {
        if (typeof value === "number") expect(actual[i]).toBeCloseTo(value, 6);
        else expect(actual[i]).toEqual(value);
      });
    },
  );
});
