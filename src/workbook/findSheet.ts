/** A sheet as we remember it: by its id, and by the name it had. */
export interface SheetKey {
  readonly sheetId: string;
  readonly sheet: string;
}

/** The sheets of the open workbook, to find remembered ones among. */
export class OpenSheets {
  private constructor(private readonly sheets: readonly { readonly id: string; readonly name: string }[]) {}

  /** Reads the sheets' ids and names. */
  static async read(context: Excel.RequestContext): Promise<OpenSheets> {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    await context.sync();
    return new OpenSheets(worksheets.items.map(({ id, name }) => ({ id, name })));
  }

  /** The name a remembered sheet has now: a renamed one keeps its id, one that was restored its name. */
  nameOf({ sheetId, sheet }: SheetKey): string | undefined {
    const found = this.sheets.find(({ id }) => id === sheetId) ?? this.named(sheet);
    return found?.name;
  }

  /** Whether there is a sheet by this name, in any case. */
  has(name: string): boolean {
    return this.named(name) !== undefined;
  }

  private named(name: string): { readonly name: string } | undefined {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }
}
