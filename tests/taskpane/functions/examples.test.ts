import { catalogue } from "../../../src/engine/catalogue";
import { exampleRows, rowsOf } from "../../../src/engine/definition/define";
import { exampleText } from "../../../src/workbook/formula/callText";
import { enUS, norwegian } from "../../../src/workbook/formula/notation";
import { entryText } from "../../../src/taskpane/functions/entryText";
import { formulaOf } from "../../../src/taskpane/functions/formulaOf";
import { previewCall } from "../../../src/taskpane/functions/previewCall";
import { readEntry, type Entry } from "../../../src/taskpane/functions/readEntry";
import { argumentsOf } from "../../engine/call";

const examples = catalogue.flatMap((published) =>
  published.examples.map((example, i) => [`${published.name} ${i + 1}`, published, example] as const),
);

describe.each([
  ["Norwegian", norwegian],
  ["English", enUS],
])("an example filled into the form in %s", (_language, notation) => {
  it.each(examples)("gives the formula and the answer of %s", (_name, published, example) => {
    const entries = Object.fromEntries(
      Object.entries(published.parameters).map(([key, parameter]): [string, Entry] => {
        const rows = exampleRows(example, key);
        const typed = rows === undefined ? "" : entryText(rows, parameter, notation);
        return [key, readEntry(typed, parameter, notation)];
      }),
    );
    expect(formulaOf(published, entries, notation)).toBe(exampleText(published, example, notation));

    const preview = previewCall(published, entries as Parameters<typeof previewCall>[1]);
    const args = argumentsOf(published, example);
    const answer = published.evaluate(args);
    expect(preview).toEqual({
      faults: {},
      missing: [],
      outcome: { kind: "answer", rows: rowsOf(answer), units: published.units(args, answer) },
    });
  });
});
