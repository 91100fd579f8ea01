import { SheetsSelectionsService } from "./univer";
import type { Area } from "./address";
import { rectangleOf, univerRange, type Engine } from "./engine";

/** What is selected on the sheet that is shown. */
export class Selection {
  private readonly service: SheetsSelectionsService;

  constructor(private readonly engine: Engine) {
    this.service = engine.injector.get(SheetsSelectionsService);
  }

  /** The selected area; A1 when nothing has been selected yet. */
  current(): Area {
    const sheetId = this.engine.workbook.getActiveSheet().getSheetId();
    const range = this.service.getCurrentSelections().at(-1)?.range;
    return {
      sheetId,
      ...(range === undefined ? { row: 0, column: 0, rowCount: 1, columnCount: 1 } : rectangleOf(range)),
    };
  }

  /** Shows the sheet and selects the area. */
  select(area: Area): void {
    this.engine.grow(area);
    if (this.engine.workbook.getActiveSheet().getSheetId() !== area.sheetId)
      this.engine.book.setActiveSheet(area.sheetId);
    this.engine
      .sheet(area.sheetId)
      .getRange(univerRange(this.engine.clamp(area)))
      .activate();
  }

  /** Calls back when the selection has moved. */
  onChanged(listener: (area: Area) => void): void {
    this.service.selectionChanged$.subscribe((selections) => {
      if (selections != null && selections.length > 0) listener(this.current());
    });
  }
}
