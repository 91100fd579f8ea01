import { catalogue } from "../../../src/engine/catalogue";
import { DomainError } from "../../../src/engine/kernel/errors";
import { sentence } from "../../../src/engine/definition/sentences";
import { enUS, norwegian, notationOf } from "../../../src/workbook/formula/notation";
import { typedDate, typedNumber } from "../../../src/workbook/formula/typedValue";
import { formulaOf } from "../../../src/taskpane/functions/formulaOf";
import { previewCall } from "../../../src/taskpane/functions/previewCall";
import { readEntry, type Entry } from "../../../src/taskpane/functions/readEntry";

function published(name: string) {
  const found = catalogue.find((one) => one.name === name);
  if (found === undefined) throw new Error(`there is no ${name}`);
  return found;
}

function parameter(name: string, key: string) {
  const found = published(name).parameters[key];
  if (found === undefined) throw new Error(`${name} has no ${key}`);
  return found;
}

const read = (name: string, key: string, text: string, notation = norwegian): Entry =>
  readEntry(text, parameter(name, key), notation);
const one = (cell: string | number | boolean) => ({ kind: "cells", rows: [[cell]] });

describe("a typed number", () => {
  it.each([
    ["1 234,5", 1234.5],
    ["1 234 567", 1234567],
    ["−2 %", -0.02],
    ["-2%", -0.02],
    ["– 3", -3],
    ["1,1 %", 0.011],
    ["500 kr", 500],
    [",5", 0.5],
    ["0", 0],
    ["-0", 0],
  ])("is read from %s as Norwegians write it", (text, value) => {
    expect(typedNumber(text, norwegian)).toBe(value);
  });

  it.each(["1.5", "12 34", "1,2,3", "abc", "", "%", "1 23", "2 0", "−", "1e3"])("is not read from %p", (text) => {
    expect(typedNumber(text, norwegian)).toBeUndefined();
  });

  it("has a point where Excel has one", () => {
    expect(typedNumber("1 234.5", enUS)).toBe(1234.5);
    expect(typedNumber("1,5", enUS)).toBeUndefined();
  });
});

describe("a typed date", () => {
  it.each(["31.12.2024", "31/12/2024", "2024-12-31"])("is read from %s", (text) => {
    expect(typedDate(text)).toBe(45657);
  });

  it.each(["31.2.2024", "2024", "31.12", "12.31.2024"])("is not read from %s", (text) => {
    expect(typedDate(text)).toBeUndefined();
  });
});

describe("a field", () => {
  it("is read by the kind of its parameter", () => {
    expect(read("LAN.PLAN", "rente", "5 %")).toEqual(one(0.05));
    expect(read("ETTERSLEP.SKATTEAR", "flyttedato", "1.7.2026")).toEqual(one(46204));
    expect(read("KOB.TABELL", "overskrift", "usann")).toEqual(one(false));
    expect(read("SCENARIO.VELG", "scenario", "B2")).toEqual(one("B2"));
    expect(read("KOSTRA.SUM", "arter", "600..890, 920")).toEqual(one("600..890, 920"));
    expect(read("LAN.PLAN", "rente", "fem")).toEqual(one("fem"));
    expect(read("LAN.PLAN", "rente", " ")).toEqual({ kind: "omitted" });
  });

  it("takes several years as a list, a pasted row or an array, and lines as an array", () => {
    const years = { kind: "cells", rows: [[100, 1200.5]] };
    expect(read("DISPFOND.PROJ", "resultater", "100; 1 200,5")).toEqual(years);
    expect(read("DISPFOND.PROJ", "resultater", "100\t1 200,5")).toEqual(years);
    expect(read("DISPFOND.PROJ", "resultater", "{100\\1200,5}")).toEqual(years);
    expect(read("DISPFOND.PROJ", "resultater", "100, 1200.5", enUS)).toEqual(years);
    expect(read("SCENARIO.BANE", "tiltak", "{1\\2;3\\4}")).toEqual({
      kind: "cells",
      rows: [
        [1, 2],
        [3, 4],
      ],
    });
    expect(read("SCENARIO.VELG", "tabell", '{"Scenario; ""A"""\\2024}')).toEqual({
      kind: "cells",
      rows: [['Scenario; "A"', 2024]],
    });
  });

  it("takes an address where a number is wanted, and after = anywhere", () => {
    const reference = (text: string) => ({ kind: "reference", text });
    expect(read("DISPFOND.PROJ", "resultater", "B2:F2")).toEqual(reference("B2:F2"));
    expect(read("DISPFOND.PROJ", "fond", "Fond!B2")).toEqual(reference("Fond!B2"));
    expect(read("SCENARIO.VELG", "scenario", "=AktivtScenario")).toEqual(reference("AktivtScenario"));
    expect(read("SCENARIO.VELG", "tabell", "='Mine tall'!A1:F9")).toEqual(reference("'Mine tall'!A1:F9"));
    expect(read("DISPFOND.PROJ", "fond", "=B2+1")).toEqual({ kind: "expression" });
    expect(read("DISPFOND.PROJ", "fond", "=")).toEqual({ kind: "expression" });
  });
});

describe("the formula of the fields", () => {
  const proj = published("DISPFOND.PROJ");
  const entries: Record<string, Entry> = {
    fond: { kind: "cells", rows: [[-1234.5]] },
    resultater: { kind: "reference", text: "'Mine tall'!B2:F2" },
  };

  it("is written as the user's Excel does, and names no sheet that it stands on", () => {
    expect(formulaOf(proj, entries, norwegian)).toBe("=DISPFOND.PROJ(-1234,5;'Mine tall'!B2:F2)");
    expect(formulaOf(proj, entries, enUS)).toBe("=DISPFOND.PROJ(-1234.5,'Mine tall'!B2:F2)");
    expect(formulaOf(proj, entries, enUS, "Mine tall")).toBe("=DISPFOND.PROJ(-1234.5,B2:F2)");
    expect(formulaOf(proj, entries, enUS, "Fond")).toBe("=DISPFOND.PROJ(-1234.5,'Mine tall'!B2:F2)");
  });

  it("leaves room for what is omitted before something else, and writes dates, words and truths", () => {
    const velg = published("KOB.TABELL");
    const date = { flyttedato: read("ETTERSLEP.SKATTEAR", "flyttedato", "1.7.2026") };
    expect(formulaOf(velg, { overskrift: { kind: "cells", rows: [[false]] } }, norwegian)).toBe(
      "=KOB.TABELL(;;;;USANN)",
    );
    expect(formulaOf(published("ETTERSLEP.SKATTEAR"), date, norwegian)).toBe("=ETTERSLEP.SKATTEAR(DATO(2026;7;1))");
    expect(formulaOf(published("ETTERSLEP.SKATTEAR"), date, enUS)).toBe("=ETTERSLEP.SKATTEAR(DATE(2026,7,1))");
    expect(formulaOf(published("SCENARIO.VELG"), { scenario: { kind: "cells", rows: [['"A"']] } }, norwegian)).toBe(
      '=SCENARIO.VELG("""A""")',
    );
  });

  it("has the separators of the settings and the words of the language", () => {
    expect(notationOf(",", "nb-NO")).toEqual(norwegian);
    expect(notationOf(".", "en-GB")).toEqual(enUS);
    expect(notationOf(",", "en-GB")).toMatchObject({
      decimal: ",",
      argument: ";",
      truths: { yes: "TRUE" },
      date: "DATE",
    });
  });
});

describe("the preview of a call", () => {
  const plan = published("LAN.PLAN");
  const said = (name: string, typed: Record<string, string>) => {
    const entries = Object.entries(typed).map(([key, text]) => [key, read(name, key, text)] as const);
    const { faults, missing, outcome } = previewCall(
      published(name),
      Object.fromEntries(entries) as Parameters<typeof previewCall>[1],
    );
    const faultsSaid = Object.entries(faults).map(([key, fault]) => [
      key,
      fault.kind === "complaint" ? sentence(fault.error, "nb") : fault.kind,
    ]);
    return { faults: Object.fromEntries(faultsSaid) as Record<string, string>, missing, outcome };
  };

  it("lists what is still to be filled in, without calling it an error", () => {
    expect(said("LAN.PLAN", { beloep: "1 000" })).toEqual({
      faults: {},
      missing: ["rente", "loepetid"],
      outcome: null,
    });
    expect(plan.parameters.type?.optional).toBe(true);
  });

  it("says each field's own fault beside it, in the words of the definition", () => {
    expect(said("LAN.PLAN", { beloep: "mye", rente: "2", loepetid: "" }).faults).toEqual({
      beloep: "beløp er «mye». Skriv et tall.",
      rente: "rente er 200 %. Skriv for eksempel 2 % eller 0,02.",
    });
  });

  it("says what does not go together beside the field that is to be changed", () => {
    const { faults, outcome } = said("DISPFOND.BUNN", { aar: "2025; 2026", fond: "1; 2; 3", driftsinntekter: "1; 2" });
    expect(Object.keys(faults)).toEqual(["fond"]);
    expect(outcome).toBeNull();
  });

  it("says it when there is no answer", () => {
    const { outcome, faults } = said("KLIMA.KUTT", { naa: "0", maal: "1", antall: "5" });
    const never = said("DISPFOND.OPPFYLT.FRA", { aar: "2025; 2026", fond: "1; 1", driftsinntekter: "100; 100" });
    expect(Object.keys(faults).length + (outcome === null ? 0 : 1)).toBe(1);
    expect(never.outcome).toMatchObject({ kind: "sentence" });
    expect(never.faults).toEqual({});
  });

  it("uses what stands in a range, and says which cell has an error", () => {
    const place = { sheet: "Ark1", row: 0, column: 1, rows: 1, columns: 2 };
    const range = (reading: object) => ({ kind: "range", reading }) as Parameters<typeof previewCall>[1][string];
    const fond = { kind: "cells", rows: [[100]] } as const;
    const proj = published("DISPFOND.PROJ");
    expect(
      previewCall(proj, { fond, resultater: range({ kind: "cells", place, rows: [[10, null]] }) }).outcome,
    ).toMatchObject({ kind: "answer", rows: [[110, 110]] });
    expect(
      previewCall(proj, { fond, resultater: range({ kind: "cellError", sheet: "Ark1", cell: "C1", code: "#N/A" }) })
        .faults,
    ).toEqual({ resultater: { kind: "cellError", sheet: "Ark1", cell: "C1", code: "#N/A" } });
    const empty = previewCall(proj, { fond: range({ kind: "cells", place, rows: [[null]] }), resultater: fond });
    expect(empty.faults.fond).toMatchObject({ kind: "complaint", error: expect.any(DomainError) as DomainError });
  });
});
