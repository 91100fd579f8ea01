import { HANDLINGSREGEL_STATUS } from "../../../src/engine/baerekraft/handlingsregelStatus";
import { KOB_AVVIK } from "../../../src/engine/baerekraft/kobAvvik";
import type { Explanation } from "../../../src/engine/definition/explanation";
import { SKATT_UTJEVNING } from "../../../src/engine/inntekt/skatteutjevning";
import { row } from "../call";

const rates = ({ dated }: Explanation) => dated.map(({ name, value, from }) => [name, value, from]);

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
