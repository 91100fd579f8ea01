import {
  IDefinedNamesService,
  IFunctionService,
  InsertDefinedNameCommand,
  RemoveDefinedNameCommand,
  SetDefinedNameCommand,
  SetWorksheetNameMutation,
} from "./univer";
import type { IDefinedNamesServiceParam } from "./univer";
import type { Engine } from "./engine";

/** A defined name: what it is called, what it stands for, and where it holds (a sheet's id, or the workbook). */
export interface DefinedName {
  readonly id: string;
  readonly name: string;
  /** Without the leading `=`. */
  readonly refersTo: string;
  readonly comment: string;
  readonly isVisible: boolean;
  readonly sheetId?: string;
}

const WHOLE_WORKBOOK = "AllDefaultWorkbook";

/** Defined names of the workbook and of its sheets. */
export class Names {
  private readonly service: IDefinedNamesService;

  constructor(private readonly engine: Engine) {
    this.service = engine.injector.get(IDefinedNamesService);
    const functions = engine.injector.get(IFunctionService);
    engine.commands.onCommandExecuted(({ id }) => {
      // Univer caches parsed formulas with their names written out, and keeps them when a sheet is renamed.
      if (id === SetWorksheetNameMutation.id) functions.deleteFormulaAstCacheKey(...this.all().map(({ name }) => name));
    });
  }

  /** Every name of the workbook (no sheet) or of one sheet, by name. */
  list(sheetId?: string): DefinedName[] {
    return this.all()
      .filter((name) => name.sheetId === sheetId)
      .sort((a, b) => a.name.localeCompare(b.name, "nb"));
  }

  /** One name, in any case. */
  find(name: string, sheetId?: string): DefinedName | undefined {
    const wanted = name.toUpperCase();
    return this.all().find((one) => one.sheetId === sheetId && one.name.toUpperCase() === wanted);
  }

  /** Adds a name. The engine's facade refuses Æ, Ø and Å as first letters; its command does not. */
  add(name: string, refersTo: string, comment: string, sheetId?: string): DefinedName {
    const id = `name-${sheetId ?? "workbook"}-${name.toUpperCase()}`;
    this.engine.commands.syncExecuteCommand(
      InsertDefinedNameCommand.id,
      this.params({ id, name, refersTo, comment, isVisible: true, ...(sheetId !== undefined && { sheetId }) }),
    );
    const added = this.find(name, sheetId);
    if (added === undefined) throw new Error(`the engine did not take the name ${name}`);
    return added;
  }

  /** Changes what a name stands for, its comment or its visibility. */
  update(name: DefinedName, change: Partial<Pick<DefinedName, "refersTo" | "comment" | "isVisible">>): void {
    this.engine.commands.syncExecuteCommand(SetDefinedNameCommand.id, this.params({ ...name, ...change }));
  }

  /** Removes a name. */
  remove(name: DefinedName): void {
    this.engine.commands.syncExecuteCommand(RemoveDefinedNameCommand.id, this.params(name));
  }

  private all(): DefinedName[] {
    const map = this.service.getDefinedNameMap(this.engine.workbook.getUnitId()) ?? {};
    return Object.values(map).map(({ id, name, formulaOrRefString, comment, hidden, localSheetId }) => ({
      id,
      name,
      refersTo: formulaOrRefString.replace(/^=/, ""),
      comment: comment ?? "",
      isVisible: hidden !== true,
      ...(localSheetId !== undefined && localSheetId !== WHOLE_WORKBOOK && { sheetId: localSheetId }),
    }));
  }

  private params({
    id,
    name,
    refersTo,
    comment,
    isVisible,
    sheetId,
  }: DefinedName): IDefinedNamesServiceParam & { unitId: string } {
    return {
      unitId: this.engine.workbook.getUnitId(),
      id,
      name,
      formulaOrRefString: isReference(refersTo) ? refersTo : `=${refersTo}`,
      comment,
      hidden: !isVisible,
      localSheetId: sheetId ?? WHOLE_WORKBOOK,
    };
  }
}

function isReference(text: string): boolean {
  return /^(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)?!?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/iu.test(text);
}
