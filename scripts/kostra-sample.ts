import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/*
 * An invented municipality's KOSTRA files for two years. The amounts per art and chapter are chosen by hand, and so are
 * the answers: both stand here as plain numbers, in mill. kr, and nothing is computed from the engine.
 */

const region = "999900"; // no municipality has this number
const years = [2024, 2025] as const;

/** The year's amount per art in mill. kr as KOSTRA signs it, and the funksjoner it is spread over. */
type Row = readonly [art: string, first: number, second: number, funksjoner: string];

const services =
  "100 110 120 121 130 180 201 202 211 213 215 221 222 223 231 232 233 234 241 242 243 244 251 252 253 257 256 261 265 273 275 276 281 283 285 " +
  "301 302 303 315 320 325 329 332 335 338 339 340 345 350 353 354 360 365 370 375 377 380 381 383 385 386 390 392 393";
const care =
  "120 201 202 211 213 215 232 233 234 241 242 243 244 251 252 253 257 261 265 273 275 276 283 301 338 339 370 383 385 386";
const buildings = "130 221 222 261 265 315 320 325 332 335 340 345 350 353 354 360 375 377 380 381 386 390 392 393";

const drift: readonly Row[] = [
  ["010", 1300, 1360, services],
  ["020", 150, 155, care],
  ["030", 60, 58, care],
  ["040", 40, 38, care],
  ["050", 60, 62, services],
  ["070", 5, 5, buildings],
  ["080", 8, 8, "100"],
  ["089", 2, 2, care],
  ["090", 230, 215, services],
  ["099", 260, 270, buildings],
  ["100", 20, 20, buildings],
  ["105", 12, 12, "201 202 211 213 215 383"],
  ["110", 15, 16, "232 233 241 253 257"],
  ["115", 30, 31, care],
  ["120", 40, 41, care],
  ["130", 8, 8, care],
  ["150", 12, 12, care],
  ["160", 9, 9, care],
  ["165", 6, 6, care],
  ["170", 25, 26, care],
  ["180", 60, 55, buildings],
  ["185", 10, 11, buildings],
  ["190", 70, 72, buildings],
  ["195", 35, 36, buildings],
  ["200", 45, 44, buildings],
  ["230", 60, 62, buildings],
  ["240", 80, 82, buildings],
  ["250", 12, 12, buildings],
  ["260", 10, 10, buildings],
  ["270", 120, 125, services],
  ["300", 15, 16, care],
  ["350", 90, 93, care],
  ["370", 400, 425, services],
  ["380", 11, 11, buildings],
  ["400", 5, 5, "252 253"],
  ["429", 70, 73, buildings],
  ["450", 8, 8, care],
  ["470", 170, 177, care],
  ["480", 12, 12, "339 350 386 390"],
  ["590", 180, 187, buildings],
  ["600", -110, -115, care],
  ["630", -90, -95, buildings],
  ["640", -100, -108, "340 345 350 353 354"],
  ["650", -50, -50, buildings],
  ["700", -120, -125, care],
  ["710", -60, -62, buildings],
  ["729", -70, -73, buildings],
  ["770", -30, -32, buildings],
  ["850", -8, -8, care],
  ["800", -1400, -1470, "840"],
  ["810", -150, -140, "840 850"],
  ["870", -1500, -1560, "800"],
  ["875", -80, 0, "800"], // divided in 878 and 879 from 2025
  ["878", 0, -50, "800"],
  ["879", 0, -40, "800"],
  ["877", -12, -12, "800"],
  ["500", 150, 148, "870"],
  ["509", 5, 2, "870"],
  ["510", 160, 165, "870"],
  ["900", -70, -72, "870"],
  ["905", -20, -22, "870"],
  ["909", -15, -9, "870"],
  ["990", -180, -187, "860"],
  ["530", 0, 5, "880"],
  ["540", 0, 30, "880"],
  ["550", 30, 28, "880"],
  ["570", 10, 12, "880"],
  ["940", -15, -10, "880"],
  ["950", -25, -20, "880"],
  ["980", -5, 0, "899"],
];

const investering: readonly Row[] = [
  ["010", 4, 4, buildings],
  ["099", 1, 1, buildings],
  ["200", 60, 50, services],
  ["230", 500, 540, buildings],
  ["250", 10, 10, buildings],
  ["280", 15, 10, "315 320 332"],
  ["429", 120, 125, buildings],
  ["470", 7, 8, "381 386 390"],
  ["500", 10, 10, buildings],
  ["510", 4, 4, "870"],
  ["520", 3, 3, "283"],
  ["522", 80, 90, "283"],
  ["512", 33, 35, "870"],
  ["529", 16, 17, "170"],
  ["550", 2, 3, "880"],
  ["660", -6, -5, buildings],
  ["670", -24, -20, "315 320"],
  ["700", -45, -50, "221 222 261 265"],
  ["729", -120, -125, "841"],
  ["770", -5, -5, "381 386"],
  ["905", -1, -1, "870"],
  ["910", -504, -521, "870"],
  ["912", -80, -90, "870"],
  ["920", -3, -3, "283"],
  ["922", -35, -38, "870"],
  ["929", -2, 0, "170"],
  ["940", -30, -40, "880"],
  ["970", -10, -12, "880"],
];

/** Per chapter instead of per art; the last column is sektorer. */
const balanse: readonly Row[] = [
  ["10", 300, 330, "320"],
  ["13", 150, 155, "110 200 610 640 890"],
  ["16", 40, 38, "110 610 640"],
  ["18", 200, 210, "395"],
  ["19", 240, 205, "550"],
  ["20", 3100, 3250, "550"],
  ["21", 250, 262, "151 152 200 550"],
  ["22", 600, 650, "200 640 890"],
  ["23", 20, 20, "151"],
  ["24", 150, 155, "000"],
  ["27", 5600, 5950, "000"],
  ["32", -400, -420, "110 200 610 640 890"],
  ["35", -150, -160, "200 890"],
  ["39", -15, -12, "550"],
  ["40", -3300, -3380, "550"],
  ["411", -800, -850, "320 355"],
  ["412", -200, -200, "320"],
  ["431", -300, -300, "320"],
  ["451", -2700, -2980, "320 355"],
  ["453", -100, -100, "110"],
  ["47", -30, -30, "151"],
  ["51", -190, -198, "000"],
  ["53", -120, -80, "000"],
  ["55", -60, -63, "000"],
  ["56", -290, -310, "000"],
  ["5900", 5, 0, "000"],
  ["5990", -2000, -2142, "000"],
  ["9100", 55, 60, "000"],
  ["9110", 5, 5, "000"],
  ["9999", -60, -65, "000"],
];

/** What the files tell, added up by hand, in mill. kr: keys as in the statements and the figures. */
const answers = {
  2024: {
    oekonomiskOversiktDrift: {
      sumDriftsinntekter: 3780,
      loennsutgifter: 1640,
      sosialeUtgifter: 490,
      kjoepAvVarerOgTjenester: 1180,
      overfoeringerTilAndre: 265,
      sumDriftsutgifter: 3755,
      bruttoDriftsresultat: 25,
      gevinsterOgTap: 10,
      nettoFinansutgifter: 210,
      nettoDriftsresultat: -5,
      sumDisponeringer: 0,
      fremfoertMerforbruk: 5,
    },
    bevilgningsoversiktDrift: {
      eiendomsskatt: 80,
      sumGenerelleDriftsinntekter: 3142,
      sumBevilgningerDrift: 2937,
      bruttoDriftsresultat: 25,
      nettoDriftsresultat: -5,
    },
    bevilgningsoversiktInvestering: {
      investeringer: 720,
      sumInvesteringsutgifter: 750,
      sumInvesteringsinntekter: 710,
      nettoVidereutlaan: -2,
      sumOverfoeringOgAvsetninger: 38,
      fremfoertUdekket: 0,
    },
    figures: {
      driftsinntekter: 3780,
      nettoDriftsresultat: -5,
      avskrivninger: 180,
      avdrag: 160,
      nettoBrukBundneFond: -5,
      disposisjonsfond: 290,
      bundneDriftsfond: 190,
      fremfoertMerforbruk: 5,
      nettoLaanegjeld: 3450,
      akkumulertPremieavvik: 225,
    },
  },
  2025: {
    oekonomiskOversiktDrift: {
      sumDriftsinntekter: 3940,
      loennsutgifter: 1703,
      sosialeUtgifter: 485,
      kjoepAvVarerOgTjenester: 1220,
      overfoeringerTilAndre: 275,
      sumDriftsutgifter: 3870,
      bruttoDriftsresultat: 70,
      gevinsterOgTap: 7,
      nettoFinansutgifter: 212,
      nettoDriftsresultat: 45,
      sumDisponeringer: 45,
      fremfoertMerforbruk: 0,
    },
    bevilgningsoversiktDrift: {
      eiendomsskatt: 90,
      sumGenerelleDriftsinntekter: 3272,
      sumBevilgningerDrift: 3015,
      bruttoDriftsresultat: 70,
      nettoDriftsresultat: 45,
    },
    bevilgningsoversiktInvestering: {
      investeringer: 750,
      sumInvesteringsutgifter: 782,
      sumInvesteringsinntekter: 730,
      nettoVidereutlaan: -3,
      sumOverfoeringOgAvsetninger: 49,
      fremfoertUdekket: 0,
    },
    figures: {
      driftsinntekter: 3940,
      nettoDriftsresultat: 45,
      avskrivninger: 187,
      avdrag: 165,
      nettoBrukBundneFond: -8,
      disposisjonsfond: 310,
      bundneDriftsfond: 198,
      fremfoertMerforbruk: 0,
      nettoLaanegjeld: 3725,
      akkumulertPremieavvik: 193,
    },
    premieavvikEndring: -32,
  },
} as const;

/** One file of the sample. */
export interface SampleFile {
  readonly name: string;
  readonly text: string;
}

/** The files of both years and what they are known to tell, in mill. kr. */
export interface KostraSample {
  readonly files: readonly SampleFile[];
  readonly answers: typeof answers;
}

/** Divides a whole amount in whole parts that have its sign and none of which is 0. */
function divide(amount: number, count: number, random: () => number): number[] {
  const weights = Array.from({ length: count }, () => 0.2 + random());
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const parts = weights.map((weight) => Math.trunc((amount * weight) / all));
  const rest = amount - parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part, i) => (i === 0 ? part + rest : part));
}

/** The files of the invented municipality: always the same. */
export function kostraSample(): KostraSample {
  const generator = xoroshiro128plus(2025);
  const random = () => (generator.next() >>> 0) / 2 ** 32;
  const head = (skjema: string, year: number) => `${skjema}${year} ${region}${" ".repeat(18)}`;

  const lines = (rows: readonly Row[], year: number, start: string, isBalance: boolean): string[] =>
    rows.flatMap(([code, first, second, places]) => {
      const amount = (year === years[0] ? first : second) * 1000;
      if (amount === 0) return [];
      const where = places.split(" ");
      return divide(amount, where.length, random).map((part, i) => {
        const place = where[i] ?? "";
        const [left, right] = isBalance ? [code, place] : [place, code];
        return `${start}${left.padEnd(4)}${right}${String(part).padStart(9)}`;
      });
    });

  return {
    answers,
    files: years.flatMap((year) => {
      const bevilgning = [
        ...lines(drift, year, `${head("0A", year)}1`, false),
        ...lines(investering, year, `${head("0A", year)}0`, false),
      ];
      return [
        { name: `0A${year}.dat`, text: `${bevilgning.join("\n")}\n` },
        { name: `0B${year}.dat`, text: `${lines(balanse, year, `${head("0B", year)}2`, true).join("\n")}\n` },
      ];
    }),
  };
}
