import { fondsandel } from "../../src/engine/fond/fondsandel";
import { DISPFOND_PROJ, dispfondProj } from "../../src/engine/fond/dispfondProj";
import { gjeldProj } from "../../src/engine/gjeld/gjeldProj";
import { premieavvikPlan } from "../../src/engine/pensjon/premieavvikPlan";
import { simulatedYears } from "../../src/engine/usikkerhet/simulering";
import { excelFunction } from "../../src/functions/excelFunction";
import { manyTimes, sideBySide, type Comparison } from "./sideBySide";

const rounds = 30;
const years = Array.from({ length: 10 }, (_, index) => index);

const fond = 447_000;
const gjeld = 6_719_000;
const resultater = years.map((year) => -105_000 + 25_000 * year);
const driftsinntekter = years.map((year) => 4_312_000 * 1.04 ** year);
const laaneopptak = years.map(() => 230_000);
const avdragssats = years.map(() => 0.034);

/** Fund, share and debt for ten years, as our functions have it. */
function projection(): number {
  const fund = dispfondProj({ fond, resultater });
  const debt = gjeldProj({ gjeld, laaneopptak, avdragssats });
  return (fondsandel(fund, driftsinntekter).at(-1) ?? 0) + (debt.at(-1) ?? 0);
}

const plain = {
  resultater: Float64Array.from(resultater),
  driftsinntekter: Float64Array.from(driftsinntekter),
  laaneopptak: Float64Array.from(laaneopptak),
  avdragssats: Float64Array.from(avdragssats),
  fund: new Float64Array(10),
  share: new Float64Array(10),
  debt: new Float64Array(10),
};

/** The same in one loop over typed arrays, with nothing between. */
function plainProjection(): number {
  let [fund, debt] = [fond, gjeld];
  for (let t = 0; t < 10; t += 1) {
    fund += plain.resultater[t] as number;
    debt = debt * (1 - (plain.avdragssats[t] as number)) + (plain.laaneopptak[t] as number);
    plain.fund[t] = fund;
    plain.share[t] = fund / (plain.driftsinntekter[t] as number);
    plain.debt[t] = debt;
  }
  return (plain.share[9] as number) + (plain.debt[9] as number);
}

const vintages = Array.from({ length: 30 }, (_, index) => 20_000 + 1_000 * index);
const ledger = { premieavvik: vintages, amortiseringstid: vintages.map(() => 7), arbeidsgiveravgift: 0.141 };
const balances = new Float64Array(vintages.length);

function plainLedger(): number {
  let balance = 0;
  for (let t = 0; t < vintages.length; t += 1) {
    let net = vintages[t] as number;
    for (let vintage = Math.max(0, t - 7); vintage < t; vintage += 1) net -= (vintages[vintage] as number) / 7;
    balance += net * 1.141;
    balances[t] = balance;
  }
  return balances[vintages.length - 1] as number;
}

/** The last year's fund of the first draw. */
function simulation(trekninger: number): number {
  const shocks = { renteStd: 0.01, inntektStd: 0.01, startverdi: 1 };
  const path = { fond, resultater, driftsinntekter, rentefoelsomGjeld: laaneopptak };
  let last = 0;
  for (const { fund } of simulatedYears({ ...path, ...shocks, trekninger })) last = fund[0] ?? 0;
  return last;
}

const inCell = excelFunction(DISPFOND_PROJ, () => "nb");
const row = [resultater];

/** Our sums beside plain loops, and a call from a cell beside the sum in it. */
export async function compareEngine(): Promise<Comparison[]> {
  const times = 20_000;
  return [
    await sideBySide(
      ["framskriving, 10 år", manyTimes(times, projection)],
      ["én løkke uten mellomledd", manyTimes(times, plainProjection)],
      rounds,
    ),
    await sideBySide(
      ["premieavvik, 30 årganger", manyTimes(times, () => premieavvikPlan(ledger)[3]?.at(-1) ?? NaN)],
      ["to løkker uten mellomledd", manyTimes(times, plainLedger)],
      rounds,
    ),
    await sideBySide(
      ["simulering, 10 000 trekninger", manyTimes(1, () => simulation(10_000))],
      ["1 000 trekninger, ti ganger", manyTimes(10, () => simulation(1_000))],
      rounds,
    ),
    await sideBySide(
      ["kall fra en celle, 10 år", manyTimes(times, () => lastOf(inCell([[fond]], row)))],
      ["regnestykket i det", manyTimes(times, () => dispfondProj({ fond, resultater }).at(-1) ?? NaN)],
      rounds,
    ),
  ];
}

function lastOf(answer: unknown): number {
  const cells = (answer as number[][]).flat();
  return cells.at(-1) ?? NaN;
}
