import type { BatchRequest, BatchResponse } from "../../src/workbench/host/wire";
import captures from "./captures.json";
import { startHost } from "./hostInNode";

interface Exchange {
  readonly request: BatchRequest;
  readonly response: BatchResponse;
}

/** Ids of references, tables and sheets are a host's own business; the same id must only mean the same thing. */
function comparable(response: unknown, names: Map<string, string>): unknown {
  const text = JSON.stringify(response).replace(/"ref\d+"/g, (id) => {
    if (!names.has(id)) names.set(id, `"reference ${names.size}"`);
    return names.get(id) ?? id;
  });
  return JSON.parse(text) as unknown;
}

/** A client sends back the ids that it was given. */
function withIds(request: BatchRequest, ids: ReadonlyMap<string, string>): BatchRequest {
  let text = JSON.stringify(request);
  for (const [captured, own] of ids) text = text.replaceAll(`"${captured}"`, `"${own}"`);
  return JSON.parse(text) as BatchRequest;
}

function collectIds(captured: unknown, own: unknown, ids: Map<string, string>): void {
  const [left, right] = [JSON.stringify(captured), JSON.stringify(own)].map((text) => text.match(/"ref\d+"/g) ?? []);
  left?.forEach((id, index) => {
    const other = right?.[index];
    if (other !== undefined) ids.set(id.slice(1, -1), other.slice(1, -1));
  });
}

it("answers what was captured between the real client and a host, batch by batch", async () => {
  const { grid, page, host } = await startHost();
  const sheetId = grid.sheets.active().id;
  // The captured session had a 2 in B1 from an earlier example.
  grid.cells.write({ sheetId, row: 0, column: 1, rowCount: 1, columnCount: 1 }, [[2]], "en");
  const ids = new Map<string, string>();
  const [capturedNames, ownNames] = [new Map<string, string>(), new Map<string, string>()];
  for (const exchanges of Object.values(captures) as unknown as Exchange[][]) {
    for (const { request, response } of exchanges) {
      const answer = await page.batch(withIds(request, ids));
      collectIds(response, answer, ids);
      const expected = JSON.parse(
        JSON.stringify(comparable(response, capturedNames)).replaceAll('"Id":"3"', '"Id":"1"'),
      ) as unknown;
      expect(comparable(answer, ownNames)).toEqual(expected);
    }
  }
  expect(host.unknownMembers).toEqual([]);
});
