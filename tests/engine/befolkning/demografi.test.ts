import fc from "fast-check";
import { DEMOGRAFI_KOSTNAD } from "../../../src/engine/befolkning/demografiKostnad";
import { DEMOGRAFI_TABELL, demografiTabell } from "../../../src/engine/befolkning/demografiTabell";
import { samletEndring } from "../../../src/engine/befolkning/demografi";
import { transpose } from "../../../src/engine/kernel/series";
import { column, complaint, row } from "../call";

const groups = [
  [100, 110, 120],
  [50, 50, 45],
];

const people = fc.integer({ min: 0, max: 50_000 });
const blocks = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 12 })).chain(([height, width]) =>
  fc.record({
    folketall: fc.array(fc.array(people, { minLength: width, maxLength: width }), {
      minLength: height,
      maxLength: height,
    }),
    kostnadPerInnbygger: fc.array(fc.integer({ min: 0, max: 500_000 }), { minLength: height, maxLength: height }),
  }),
);

describe("DEMOGRAFI.KOSTNAD and DEMOGRAFI.TABELL", () => {
  it("has the total of the groups as the last line, 0 in the first year", () => {
    fc.assert(
      fc.property(blocks, (input) => {
        const table = demografiTabell(input);
        const total = table.at(-1) ?? [];
        expect(total).toEqual(samletEndring(input));
        expect(table.map(([first]) => first)).toEqual(table.map(() => 0));
        total.forEach((amount, t) => {
          expect(amount).toBe(table.slice(0, -1).reduce((sum, line) => sum + (line[t] as number), 0));
        });
      }),
    );
  });

  it("is the expenditure need of the year less that of the first", () => {
    fc.assert(
      fc.property(blocks, (input) => {
        const need = (t: number) =>
          input.folketall.reduce(
            (sum, group, i) => sum + (group[t] as number) * (input.kostnadPerInnbygger[i] as number),
            0,
          );
        samletEndring(input).forEach((change, t) => {
          expect(change).toBeCloseTo(need(t) - need(0), 3);
        });
      }),
    );
  });

  it("answers across for a column of costs, and down for a row with the block turned", () => {
    expect(DEMOGRAFI_KOSTNAD.evaluate([groups, column(10, 20)])).toEqual([[0, 100, 100]]);
    expect(DEMOGRAFI_KOSTNAD.evaluate([transpose(groups), row(10, 20)])).toEqual([[0], [100], [100]]);
    const table = [
      [0, 100, 200],
      [0, 0, -100],
      [0, 100, 100],
    ];
    expect(DEMOGRAFI_TABELL.evaluate([groups, column(10, 20)])).toEqual(table);
    expect(DEMOGRAFI_TABELL.evaluate([transpose(groups), row(10, 20)])).toEqual(transpose(table));
  });

  it("lets one group lie either way", () => {
    expect(DEMOGRAFI_KOSTNAD.evaluate([row(100, 90), 10])).toEqual([[0, -100]]);
    expect(DEMOGRAFI_KOSTNAD.evaluate([column(100, 90), 10])).toEqual([[0], [-100]]);
    expect(DEMOGRAFI_KOSTNAD.evaluate([100, 10])).toEqual([[0]]);
  });

  it("reads several groups in a single year", () => {
    expect(DEMOGRAFI_TABELL.evaluate([column(100, 50), column(10, 20)])).toEqual([[0], [0], [0]]);
    expect(DEMOGRAFI_TABELL.evaluate([row(100, 50), row(10, 20)])).toEqual([[0, 0, 0]]);
  });

  it.each([
    [
      "nb",
      "kostnad_per_innbygger har lengde 3, men folketall har 2 linjer. Velg ett tall per linje: en kolonne når årene går bortover i folketall, en rad når de går nedover.",
    ],
    [
      "nn",
      "kostnad_per_innbygger har lengd 3, men folketall har 2 linjer. Vel eitt tal per linje: ein kolonne når åra går bortover i folketall, ei rad når dei går nedover.",
    ],
    [
      "en",
      "kostnad_per_innbygger has length 3, but folketall has 2 lines. Choose one number a line: a column when the years of folketall run across, a row when they run down.",
    ],
  ] as const)("asks for one cost per group (%s)", (language, expected) => {
    expect(complaint(DEMOGRAFI_KOSTNAD, [groups, column(1, 2, 3)], language)).toBe(expected);
    expect(complaint(DEMOGRAFI_TABELL, [transpose(groups), row(1, 2, 3)], language)).toBe(expected);
  });

  it("refuses costs in a block and names the cell of a negative population", () => {
    expect(
      complaint(DEMOGRAFI_KOSTNAD, [
        groups,
        [
          [1, 2],
          [3, 4],
        ],
      ]),
    ).toBe("kostnad_per_innbygger går over både rader og kolonner. Velg én rad eller én kolonne.");
    expect(
      complaint(DEMOGRAFI_KOSTNAD, [
        [
          [1, 2],
          [3, -4],
        ],
        column(1, 2),
      ]),
    ).toBe("folketall rad 2, kolonne 2 er −4. Skriv et tall som er minst 0.");
  });
});
