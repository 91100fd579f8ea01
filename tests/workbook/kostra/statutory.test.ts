import { statutoryAmounts } from "../../../src/workbook/kostra/statutory";
import { bevilgningsoversiktDrift, oekonomiskOversiktDrift } from "../../../src/workbook/kostra/statutoryDrift";
import { bevilgningsoversiktInvestering } from "../../../src/workbook/kostra/statutoryInvestering";
import type { StatutoryTable } from "../../../src/workbook/kostra/statutoryTable";

const header = ["Kontoklasse", "Funksjon", "Art", "Beløp"];
const tables = [bevilgningsoversiktDrift, bevilgningsoversiktInvestering, oekonomiskOversiktDrift];

/** The arter that SSB's control programme lets a municipality use in each of its two accounts, but for 589 and 989. */
const basis =
  "010 020 030 040 050 070 075 080 089 090 099 100 105 110 114 115 120 130 140 150 160 165 170 180 181 182 183 184 185 190 195 " +
  "200 209 210 220 230 240 250 260 270 280 285 300 330 350 370 380 400 429 430 450 470 480 500 501 509 510 511 512 520 521 522 529 " +
  "530 540 550 570 590 600 620 629 630 640 650 660 670 700 710 729 730 750 770 780 800 810 830 850 870 871 872 873 876 877 878 879 " +
  "880 890 900 901 905 909 910 911 912 920 921 922 929 940 950 970 980 990";
const without = (list: string) => basis.split(" ").filter((art) => !list.split(" ").includes(art));
const driftsarter = without("280 512 521 522 529 670 910 911 912 921 922 929 970");
const investeringsarter = without(
  "070 080 110 114 240 509 570 590 600 629 630 640 800 870 871 872 873 876 877 878 879 909 990",
);

/** The number of posts that an art alone leaves an amount in. */
function rowsOf(table: StatutoryTable, kontoklasse: number, art: string): string[] {
  const amounts = statutoryAmounts(table, [header, [kontoklasse, "100", art, 7]]);
  return table.rows.filter(({ kind, key }) => kind === "post" && amounts.get(key) !== 0).map(({ key }) => key);
}

const amountsOf = (table: StatutoryTable, rows: unknown[][]) =>
  Object.fromEntries(statutoryAmounts(table, [header, ...rows]));

describe("the statutory statements", () => {
  it.each(tables)(
    "$title has the rows of the regulation, each key once, sums of rows above",
    ({ key, rows, balance }) => {
      expect(rows).toHaveLength({ bevilgningsoversiktDrift: 25, bevilgningsoversiktInvestering: 27 }[key] ?? 32);
      expect(new Set(rows.map((row) => row.key)).size).toBe(rows.length);
      rows.forEach((row, i) => {
        const above = rows.slice(0, i).map((other) => other.key);
        if (row.kind === "sum") expect(above).toEqual(expect.arrayContaining(row.sumOf.map((term) => term.key)));
      });
      expect(rows.map((row) => row.key)).toEqual(expect.arrayContaining(balance.map((term) => term.key)));
    },
  );

  it("gives every art that may stand in drift one row in § 5-4 and § 5-6, and every art of investering one in § 5-5", () => {
    for (const art of driftsarter) {
      expect([art, rowsOf(oekonomiskOversiktDrift, 1, art).length]).toEqual([art, 1]);
      expect([art, rowsOf(bevilgningsoversiktDrift, 1, art).length]).toEqual([art, 1]);
    }
    for (const art of investeringsarter) {
      expect([art, rowsOf(bevilgningsoversiktInvestering, 0, art).length]).toEqual([art, 1]);
    }
  });

  it("keeps drift and investering apart", () => {
    expect(rowsOf(oekonomiskOversiktDrift, 0, "010")).toEqual([]);
    expect(rowsOf(bevilgningsoversiktInvestering, 1, "010")).toEqual([]);
  });

  it("adds up § 5-6 and § 5-4 for a year with surplus by hand", () => {
    const rows = [
      [1, "840", "800", -400],
      [1, "800", "870", -500],
      [1, "840", "810", -50],
      [1, "202", "700", -30],
      [1, "202", "600", -20],
      [1, "202", "010", 600],
      [1, "202", "160", 10],
      [1, "202", "090", 100],
      [1, "202", "200", 150],
      [1, "325", "470", 40],
      [1, "222", "590", 60],
      [1, "870", "900", -15],
      [1, "870", "909", -8],
      [1, "870", "509", 3],
      [1, "870", "500", 35],
      [1, "870", "510", 45],
      [1, "860", "990", -60],
      [1, "880", "540", 25],
      [1, "880", "550", 12],
      [1, "880", "950", -2],
      [1, "880", "570", 5],
    ];
    const oversikt = amountsOf(oekonomiskOversiktDrift, rows);
    expect(oversikt).toMatchObject({
      sumDriftsinntekter: 1000,
      loennsutgifter: 610,
      sumDriftsutgifter: 960,
      bruttoDriftsresultat: 40,
      gevinsterOgTap: 5,
      nettoFinansutgifter: 60, // 35 + 45 − 15 − 5
      nettoDriftsresultat: 40, // 40 − 60 + 60
      brukBundneFond: 2,
      sumDisponeringer: 40, // 5 + 12 − 2 + 25
      fremfoertMerforbruk: 0,
    });
    expect(amountsOf(bevilgningsoversiktDrift, rows)).toMatchObject({
      sumGenerelleDriftsinntekter: 950,
      sumBevilgningerDrift: 850, // 600 + 10 + 100 + 150 + 40 − 30 − 20
      sumNettoDriftsutgifter: 910,
      bruttoDriftsresultat: 40,
      nettoDriftsresultat: 40,
      sumDisponeringer: 40,
    });
  });

  it("shows a deficit carried forward as a positive amount, and netto driftsresultat is then negative", () => {
    const rows = [
      [1, "840", "800", -900],
      [1, "202", "010", 1000],
      [1, "880", "940", -70],
      [1, "899", "980", -30],
    ];
    expect(amountsOf(oekonomiskOversiktDrift, rows)).toMatchObject({
      nettoDriftsresultat: -100,
      sumDisponeringer: -70,
      fremfoertMerforbruk: 30,
    });
  });

  it("adds up § 5-5 by hand", () => {
    const rows = [
      [0, "202", "230", 500],
      [0, "202", "429", 100],
      [0, "180", "529", 20],
      [0, "202", "729", -100],
      [0, "202", "700", -40],
      [0, "265", "670", -10],
      [0, "870", "910", -300],
      [0, "870", "922", -15],
      [0, "283", "522", 60],
      [0, "870", "912", -60],
      [0, "870", "512", 15],
      [0, "880", "970", -90],
      [0, "880", "550", 10],
      [0, "880", "940", -50],
      [0, "899", "980", -40],
    ];
    expect(amountsOf(bevilgningsoversiktInvestering, rows)).toMatchObject({
      sumInvesteringsutgifter: 620,
      mvaKompensasjon: 100,
      tilskuddFraAndre: 40,
      sumInvesteringsinntekter: 450,
      nettoVidereutlaan: 0,
      sumOverfoeringOgAvsetninger: 130, // 90 − 10 + 50
      fremfoertUdekket: 40, // 620 − 450 − 130
    });
  });

  it.each([
    ["1", oekonomiskOversiktDrift, driftsarter],
    ["1", bevilgningsoversiktDrift, driftsarter],
    ["0", bevilgningsoversiktInvestering, investeringsarter],
  ] as const)("balances whenever the amounts of kontoklasse %s sum to 0", (kontoklasse, table, arter) => {
    const rows = arter.map((art, i) => [kontoklasse, "100", art, (i * i * 37) % 101]);
    const total = rows.reduce((all, row) => all + (row[3] as number), 0);
    const amounts = statutoryAmounts(table, [header, ...rows, [kontoklasse, "880", "940", -total]]);
    expect(table.balance.reduce((all, { key, sign }) => all + sign * (amounts.get(key) ?? 0), 0)).toBe(0);
  });
});
