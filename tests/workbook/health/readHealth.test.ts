import { readHealth } from "../../../src/workbook/health/readHealth";
import { repairFormulas } from "../../../src/workbook/health/repairFormulas";
import { StarterInNode } from "../figures/starterInNode";
import { OfficeInNode } from "../officeInNode";

jest.setTimeout(300_000);

const seen = async () => (await readHealth()).map(({ kind, sheet, address }) => `${kind} ${sheet}!${address}`);

it("finds nothing to mend in the starter workbook when it is new, in few requests, and what is broken afterwards", async () => {
  const { office } = await StarterInNode.open();
  const before = office.batches;
  expect(await seen()).toEqual([]);
  expect(office.batches - before).toBeLessThan(15);

  const fond = (await office.values("Fond", "A1:A40")).flat().indexOf("Driftsinntekter") + 1;
  await office.write("Fond", `E${fond}`, [[4_000_000]]);
  expect(await seen()).toEqual([`overwrittenFormula Fond!E${fond}`]);
  expect(office.host.unknownMembers).toEqual([]);
});

it("types in again what is stuck, and only that", async () => {
  const office = await OfficeInNode.open();
  await office.write("Sheet1", "A1:A4", [
    ["=UKJENT.FUNKSJON(1)"],
    ["=1+1"],
    ["tekst"],
    ["=_xldudf_KOB_STATUS(3,9,50,100)"],
  ]);
  expect(await seen()).toEqual(["stuck Sheet1!A1", "stuck Sheet1!A4"]);
  const places = ["A1", "A2", "A3", "A4"].map((address) => ({ sheet: "Sheet1", address }));
  expect(await repairFormulas(places)).toBe(2);
  expect((await office.values("Sheet1", "A1:A4")).flat()).toEqual(["#NAME?", 2, "tekst", "BÆREKRAFTIG"]);
  expect(await seen()).toEqual(["stuck Sheet1!A1"]);
});
