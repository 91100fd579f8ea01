import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { catalogue } from "../../src/engine/catalogue";
import { excelFunction } from "../../src/functions/excelFunction";
import { functionsMetadata } from "../../src/functions/metadata";
import { parseAddress } from "../../src/workbench/grid/address";
import type { CellValue } from "../../src/workbench/grid/cells";
import type { Grid } from "../../src/workbench/grid/grid";
import type { SavedWorkbook } from "../../src/workbench/grid/savedWorkbook";
import type { ExcelHost } from "../../src/workbench/host/host";
import type { BatchRequest } from "../../src/workbench/host/wire";
import { startHost, type Page } from "../workbench/hostInNode";
import { inProcess, ThrownError, type Implementations } from "../../scripts/in-process";

const CLIENT = join(__dirname, "../../node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js");

const client = new JSDOM("", { url: "https://localhost/", runScripts: "outside-only" }).window;
client.eval(readFileSync(CLIENT, "utf8"));
const { Excel, OfficeExtension, OSF } = client as unknown as {
  readonly Excel: unknown;
  readonly OfficeExtension: unknown;
  readonly OSF: { readonly DDA: object };
};

type Answer = (result: object) => void;
type Batch = readonly [customData: string, method: string, path: string, headers: unknown, body: string];

/** Batches from this one on, or it alone, are lost: before they reach the workbook, or with the answer. */
export interface Crash {
  readonly batch: number;
  readonly isDone: boolean;
  readonly isAlone?: boolean;
}

/** A workbook in our host, with the real Office.js before it as the global `Excel`, and our functions calculating. */
export class OfficeInNode {
  /** How many batches the add-in has sent. */
  batches = 0;
  crash: Crash | undefined;

  private constructor(
    readonly grid: Grid,
    readonly host: ExcelHost,
    private readonly page: Page,
  ) {}

  /** With a saved workbook, else an empty one. */
  static async open(saved?: SavedWorkbook): Promise<OfficeInNode> {
    const metadata = functionsMetadata(catalogue, "nb", "https://localhost:3000");
    const { grid, host, page } = await startHost(metadata, saved);
    const implementations = Object.fromEntries(
      catalogue.map((published) => [published.name, excelFunction(published, () => "nb")]),
    ) as Implementations;
    grid.functions.register(metadata, inProcess(grid.functions, implementations));
    const office = new OfficeInNode(grid, host, page);
    Object.assign(OSF.DDA, {
      RichApi: {
        executeRichApiRequestAsync: (batch: Batch, answer: Answer) => {
          void office.send(batch, answer);
        },
      },
    });
    Object.assign(globalThis, {
      CustomFunctions: { Error: ThrownError, ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" } },
      Excel,
      OfficeExtension,
    });
    return office;
  }

  /** The values of a range when everything has calculated. */
  async values(sheet: string, address: string): Promise<CellValue[][]> {
    await this.grid.quiet();
    return this.each(sheet, address, (id, row, column) => this.grid.cells.value(id, row, column));
  }

  /** What stands in each cell of a range: its formula, else its value. */
  async formulas(sheet: string, address: string): Promise<CellValue[][]> {
    await this.grid.quiet();
    return this.each(
      sheet,
      address,
      (id, row, column) => this.grid.cells.formula(id, row, column) ?? this.grid.cells.value(id, row, column),
    );
  }

  /** Types into cells, in en-US grammar. */
  async write(
    sheet: string,
    address: string,
    cells: readonly (readonly (string | number | boolean)[])[],
  ): Promise<void> {
    this.grid.cells.write({ sheetId: this.sheetId(sheet), ...area(address) }, cells, "en");
    await this.grid.quiet();
  }

  sheetId(name: string): string {
    const sheet = this.grid.sheets.find(name);
    if (sheet === undefined) throw new Error(`there is no sheet ${name}`);
    return sheet.id;
  }

  private async send(batch: Batch, answer: Answer): Promise<void> {
    const number = this.batches++;
    const { batch: first, isDone, isAlone = false } = this.crash ?? { batch: Infinity, isDone: false };
    const isLost = isAlone ? number === first : number >= first;
    const isSent = !isLost || (number === first && isDone);
    const response = isSent ? await this.page.richApi(JSON.parse(batch[4]) as BatchRequest, batch[0]) : undefined;
    if (isLost) answer({ status: "failed", error: { code: 5012, message: "the session is gone" } });
    else if (response?.Data === undefined) answer({ status: "failed", error: { code: response?.Error, message: "" } });
    else answer({ status: "succeeded", value: { data: response.Data } });
  }

  private each(
    sheet: string,
    address: string,
    read: (id: string, row: number, column: number) => CellValue,
  ): CellValue[][] {
    const id = this.sheetId(sheet);
    const { row, column, rowCount, columnCount } = area(address);
    return Array.from({ length: rowCount }, (_, r) =>
      Array.from({ length: columnCount }, (__, c) => read(id, row + r, column + c)),
    );
  }
}

function area(address: string) {
  const parsed = parseAddress(address);
  if (parsed === undefined) throw new Error(`${address} is not an address`);
  return parsed;
}
