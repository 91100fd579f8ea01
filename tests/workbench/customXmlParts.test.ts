import type { Grid } from "../../src/workbench/grid/grid";
import type { ExcelHost } from "../../src/workbench/host/host";
import { allLoaded, BatchBuilder, loaded, startHost, type Page } from "./hostInNode";

const NAMESPACE = "urn:handlingsrom:vedtak:1";
const vedtak = (text: string) => `<?xml version="1.0"?><v:vedtak xmlns:v="${NAMESPACE}"><v:t>${text}</v:t></v:vedtak>`;

let grid: Grid;
let host: ExcelHost;
let page: Page;

beforeEach(async () => {
  ({ grid, host, page } = await startHost());
});

async function run(build: (batch: BatchBuilder) => void) {
  const batch = new BatchBuilder();
  build(batch);
  return page.batch(batch.request);
}

const parts = (batch: BatchBuilder) => batch.property(1, "CustomXmlParts");
const only = (batch: BatchBuilder) =>
  batch.method(batch.method(parts(batch), "GetByNamespace", NAMESPACE), "GetOnlyItemOrNullObject");

it("gives back exactly the document that was kept, found by its namespace", async () => {
  await run((batch) => batch.method(parts(batch), "Add", '<annet xmlns="urn:annet"/>'));
  await run((batch) => batch.method(parts(batch), "Add", vedtak("Årsbudsjett & plan".replace("&", "&amp;"))));
  const response = await run((batch) => batch.call(only(batch), "GetXml"));
  expect(loaded(response)).toBe(vedtak("Årsbudsjett &amp; plan"));
});

it("lists documents with their ids and namespaces, prefixed, default or none", async () => {
  for (const xml of [
    vedtak("a"),
    "<!-- uten --><uten a='x>y'><![CDATA[<b>&]]></uten>\n",
    '<b xmlns="urn:b"><c xmlns="urn:c"/></b>',
  ])
    await run((batch) => batch.method(parts(batch), "Add", xml));
  const batch = new BatchBuilder();
  batch.load(parts(batch), "id", "namespaceUri");
  batch.load(batch.method(parts(batch), "GetByNamespace", "urn:b"), "namespaceUri");
  const [all, inB] = allLoaded(batch, await page.batch(batch.request)) as { _Items: { NamespaceUri: string }[] }[];
  expect(all?._Items.map(({ NamespaceUri }) => NamespaceUri)).toEqual([NAMESPACE, "", "urn:b"]);
  expect(new Set(grid.xmlParts.list().map(({ id }) => id)).size).toBe(3);
  expect(inB?._Items).toEqual([expect.objectContaining({ Id: grid.xmlParts.list()[2]?.id, NamespaceUri: "urn:b" })]);
});

it("replaces and deletes a document, and answers null for one that is gone", async () => {
  await run((batch) => batch.method(parts(batch), "Add", vedtak("første")));
  const id = grid.xmlParts.list()[0]?.id ?? "";
  await run((batch) => batch.call(only(batch), "SetXml", vedtak("andre")));
  expect(loaded(await run((batch) => batch.call(batch.item(parts(batch), id), "GetXml")))).toBe(vedtak("andre"));
  await run((batch) => batch.call(only(batch), "Delete"));
  expect(
    loaded(await run((batch) => batch.load(batch.method(parts(batch), "GetItemOrNullObject", id), "id"))),
  ).toBeNull();
  expect(loaded(await run((batch) => batch.call(parts(batch), "GetCount")))).toBe(0);
});

it("gives no only item when the namespace holds two, and says why when one is demanded", async () => {
  await run((batch) => batch.method(parts(batch), "Add", vedtak("a")));
  await run((batch) => batch.method(parts(batch), "Add", vedtak("b")));
  expect(loaded(await run((batch) => batch.load(only(batch), "id")))).toBeNull();
  const demanded = await run((batch) =>
    batch.method(batch.method(parts(batch), "GetByNamespace", NAMESPACE), "GetOnlyItem"),
  );
  expect(demanded.Error?.Code).toBe("InvalidOperation");
});

it("refuses a text that is not XML, and keeps the documents beside the settings", async () => {
  await run((batch) => batch.method(batch.property(1, "Settings"), "Add", "versjon", 1));
  for (const text of ["<a><b></a>", "<a/><b/>", "bare tekst", "<a>Drift & vedlikehold</a>", "<a", ""])
    expect((await run((batch) => batch.method(parts(batch), "Add", text))).Error?.Code).toBe("InvalidArgument");
  await run((batch) => batch.method(parts(batch), "Add", vedtak("a")));
  expect([grid.settings.get("versjon"), grid.xmlParts.list().length]).toEqual([1, 1]);
  expect(host.unknownMembers).toEqual([]);
});
