import type { Area } from "./address";
import { forEachCell, type Engine } from "./engine";
import type { Formats } from "./formats";
import { PerSheet } from "./perSheet";

/** Whether a sheet is protected, and what may be done to it all the same. */
export interface Protection {
  readonly isProtected: boolean;
  readonly options: Readonly<Record<string, unknown>>;
  readonly password?: string | undefined;
}

/** The protection of sheets; a cell is locked until told otherwise. */
export class Protections extends PerSheet<Protection> {
  constructor(
    private readonly engine: Engine,
    private readonly formats: Formats,
  ) {
    super(engine, "protections", { isProtected: false, options: {} });
  }

  /** Whether writing to an area is refused. */
  locks(area: Area): boolean {
    if (!this.get(area.sheetId).isProtected) return false;
    const written = this.engine.clamp(area);
    let isLocked = written.rowCount === 0 || written.columnCount === 0;
    forEachCell(written, (row, column) => {
      isLocked ||= this.formats.mark(area.sheetId, row, column, "locked") !== false;
    });
    return isLocked;
  }

  /** Whether a kind of deed, such as `allowFormatCells`, is refused on a sheet. */
  refuses(sheetId: string, option: string): boolean {
    const { isProtected, options } = this.get(sheetId);
    return isProtected && options[option] !== true;
  }
}
