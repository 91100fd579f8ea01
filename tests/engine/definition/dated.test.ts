import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as handlingsregler from "../../../src/engine/baerekraft/handlingsregler";
import * as kobMaal from "../../../src/engine/baerekraft/kobMaal";
import * as investeringstak from "../../../src/engine/gjeld/investeringstakMaks";
import { satser } from "../../../src/engine/inntekt/satser";
import { HANDLINGSREGEL_STATUS } from "../../../src/engine/baerekraft/handlingsregelStatus";
import { KOB_AVVIK } from "../../../src/engine/baerekraft/kobAvvik";
import { catalogue } from "../../../src/engine/catalogue";
import { rowsOf, type PublishedFunction } from "../../../src/engine/definition/define";
import type { Explanation } from "../../../src/engine/definition/explanation";
import { DomainError, NoAnswer } from "../../../src/engine/kernel/errors";
import type { Effective } from "../../../src/engine/kernel/effective";
import { SKATT_UTJEVNING } from "../../../src/engine/inntekt/skatteutjevning";
import { HANDLINGSREGEL_TABELL } from "../../../src/engine/baerekraft/handlingsregelTabell";
import { KOB_TABELL } from "../../../src/engine/baerekraft/kobTabell";
import { SATS } from "../../../src/engine/inntekt/sats";
import { SATS_KILDE } from "../../../src/engine/inntekt/satsKilde";
import { VEKSTTILSKUDD } from "../../../src/engine/inntekt/veksttilskudd";
import { SCENARIO_SAMMENLIGN } from "../../../src/engine/scenario/scenarioSammenlign";
import { USIKKERHET_RISIKO } from "../../../src/engine/usikkerhet/usikkerhetRisiko";
import { goldenCases } from "../../golden/cases";
import { row } from "../call";

const rates = ({ dated }: Explanation) => dated.map(({ name, value, from }) => [name.nb, value, from]);

describe("the dated values of an explanation", () => {
  it("are those the answer rests on, and none where the user's own target takes their place", () => {
    expect(rates(KOB_AVVIK.explain(["FOND", 10, 100]))).toEqual([["KØB-målet for disposisjonsfond", 0.08, 2020]]);
    expect(rates(KOB_AVVIK.explain(["FOND", 10, 100, 0.05]))).toEqual([]);
  });

  it("are those in force in the year of the cell", () => {
    const grade = (cell: number) =>
      rates(SKATT_UTJEVNING.explain([row(80, 80), 100, row(2024, 2026), null, 1], cell))[0];
    expect([grade(0), grade(1)]).toEqual([
      ["Utjevningsgraden", 0.6, 2011],
      ["Utjevningsgraden", 0.64, 2026],
    ]);
  });

  it("say where the source only proposes them", () => {
    const { dated } = HANDLINGSREGEL_STATUS.explain(["GJELD", row(100, 90), row(100, 100), "FORESLÅTT"]);
    expect(dated.map(({ proposed }) => proposed)).toEqual([true]);
  });
});

/** Whether something that a file exports is a number by year. */
const isRule = (exported: unknown): exported is Effective<number> =>
  typeof exported === "object" && exported !== null && "latest" in exported && "values" in exported;

/** What each cell of an answer rests on, one list per row. */
const restsOn = (published: PublishedFunction, args: readonly unknown[]): string[][] =>
  rowsOf(published.evaluate(args)).map((cells, i) =>
    cells.map((_, j) =>
      rates(published.explain(args, i * cells.length + j))
        .map(([name, value]) => `${String(name)} ${String(value)}`)
        .join(),
    ),
  );

describe("the dated values of a table", () => {
  const times = (count: number, name: string): string[] => Array<string>(count).fill(name);
  const result = "Handlingsregelen om overskudd 0.02";
  const debt = "Handlingsregelen om gjeld 1";
  const fund = "Handlingsregelen om fond 0.08";
  const paces = [
    ["Scenario", "Linje", 2025, 2026],
    ["A", "Effektivisering", -1, -2],
  ];

  it("are those of the row, with a header above it and without", () => {
    const rows = [
      times(5, "KØB-målet for driftsresultat 0.02"),
      times(5, "KØB-målet for disposisjonsfond 0.08"),
      times(5, "KØB-målet for netto lånegjeld 0.75"),
    ];
    expect(restsOn(KOB_TABELL, [3, 9, 50, 100])).toEqual([times(5, ""), ...rows]);
    expect(restsOn(KOB_TABELL, [3, 9, 50, 100, false])).toEqual(rows);
  });

  it("leave out a rule that has no figure of its own", () => {
    const args = [row(2025, 2026), row(2, 4), row(10, 9), row(150, 140), row(100, 100)];
    expect(restsOn(HANDLINGSREGEL_TABELL, args)).toEqual([times(6, result), times(6, ""), times(6, fund)]);
    expect(restsOn(HANDLINGSREGEL_TABELL, [...args, "FORESLÅTT"])[1]).toEqual(times(6, debt));
  });

  it("are those of the column", () => {
    const args = [paces, 0, 10, row(100, 100)];
    expect(restsOn(SCENARIO_SAMMENLIGN, args)).toEqual([[...times(6, ""), result, fund, "ROBEK-grensen 0.03"]]);
  });

  it("are those of the line, and none for its name", () => {
    const args = [100, row(0, 0), row(1000, 1000), 0, 0, 0, 100, 1, true];
    expect(restsOn(USIKKERHET_RISIKO, args)).toEqual([
      ["", fund, fund],
      ["", "", ""],
    ]);
  });
});

describe("the dated values of one number", () => {
  it.each([
    [VEKSTTILSKUDD, [1331, 1000, 1, 2024], "Vekstgrensen 0.014 rate, Satsen for veksttilskudd 67331 amount"],
    [VEKSTTILSKUDD, [1331, 1000, 1, 2024, 10], "Vekstgrensen 0.014 rate"],
    [VEKSTTILSKUDD, [1331, 1000, 1, 2024, null, 0.05], "Satsen for veksttilskudd 67331 amount"],
    [investeringstak.INVESTERINGSTAK_MAKS, [100, 0, 200, 4], "Måltallet for gjeldsgraden 1 rate"],
    [investeringstak.INVESTERINGSTAK_MAKS, [100, 0, 200, 4, 0.9], ""],
    [SATS, ["VEKSTSATS", 2025], "Satsen for veksttilskudd 22444 amount"],
    [SATS, ["VEKSTGRENSE", 2025], "Vekstgrensen 0.014 rate"],
    [SATS_KILDE, ["VEKSTSATS", 2024], "Satsen for veksttilskudd 67331 amount"],
  ] as const)("case %# leaves out what the user gives, and says what each counts", (published, args, expected) => {
    const told = published.explain(args).dated.map(({ name, value, unit }) => `${name.nb} ${String(value)} ${unit}`);
    expect(told.filter((rule) => !rule.startsWith("Taket")).join(", ")).toBe(expected);
    expect(told.some((rule) => rule.startsWith("Taket"))).toBe(published === VEKSTTILSKUDD);
  });
});

describe("a dated value that an answer is worked out from", () => {
  const rules = new Set(
    [satser, handlingsregler, kobMaal, investeringstak].flatMap((owner) => Object.values(owner).filter(isRule)),
  );
  const read = new Set<string>();
  for (const { name, values } of rules) {
    for (const dated of values) {
      const { value } = dated;
      Object.defineProperty(dated, "value", { enumerable: true, get: () => (read.add(name.nb), value) });
    }
  }

  it("is one of all the numbers that the engine has by year", () => {
    const engine = join(__dirname, "../../../src/engine");
    const declared = readdirSync(engine, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .flatMap((file) => readFileSync(join(engine, file), "utf8").match(/= effective<(?:Rate|Amount)>\(/g) ?? []);
    expect(rules.size).toBe(declared.length);
  });

  const calls = catalogue.flatMap((published) => {
    const golden = goldenCases.filter(({ fn }) => fn === published.name).map(({ args }) => args);
    return golden.length === 0 ? [] : [[published.name, published, golden] as const];
  });

  it("is heard of in the calls below", () => {
    expect(calls.length).toBe(catalogue.length);
    SKATT_UTJEVNING.evaluate([90, 100, 2026]);
    expect(read).toContain("Utjevningsgraden");
  });

  it.each(calls)("by %s is told with some cell of the answer", (_name, published, golden) => {
    for (const args of golden) {
      read.clear();
      try {
        const answer = published.evaluate(args);
        const used = [...read];
        const told = rowsOf(answer).flatMap((cells, i) =>
          cells.flatMap((_, j) => rates(published.explain(args, i * cells.length + j)).map(([name]) => name)),
        );
        expect({ args, untold: used.filter((name) => !told.includes(name)) }).toEqual({ args, untold: [] });
      } catch (error) {
        if (!(error instanceof DomainError || error instanceof NoAnswer)) throw error;
      }
    }
  });
});
