import { CommandType, ICommandService, type Injector, type Workbook } from "@univerjs/core";
import { IRenderManagerService, SHEET_VIEWPORT_KEY, Vector2, type Viewport } from "@univerjs/engine-render";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";

/** One part of the grid that scrolls by itself; frozen rows and columns make up to four. */
export interface SheetPane {
  /** Where it is drawn, in pixels from the top left corner of the grid's canvas. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** What of the sheet is at its top left corner, in the sheet's own pixels. */
  readonly sheetLeft: number;
  readonly sheetTop: number;
  /** How large the sheet's pixels are drawn. */
  readonly zoom: number;
}

/** What lies over the grid's canvas, and where. */
export interface SheetSurface {
  canvas(): HTMLElement | undefined;
  panes(): SheetPane[];
  /** Calls back when the sheet may have moved on the screen (false), or what it holds may have changed (true). */
  onChanged(listener: (contents: boolean) => void): void;
}

const KEYS = [
  SHEET_VIEWPORT_KEY.VIEW_MAIN,
  SHEET_VIEWPORT_KEY.VIEW_MAIN_TOP,
  SHEET_VIEWPORT_KEY.VIEW_MAIN_LEFT,
  SHEET_VIEWPORT_KEY.VIEW_MAIN_LEFT_TOP,
];

/** The surface of the sheet that is shown, for what is drawn over it; the grid makes its canvas some time after it has started. */
export function sheetSurface(injector: Injector, workbook: Workbook): SheetSurface {
  const rendered = () => injector.get(IRenderManagerService).getRenderById(workbook.getUnitId()) ?? undefined;
  return {
    canvas: () => rendered()?.engine.getCanvasElement(),
    panes() {
      const render = rendered();
      const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
      if (render === undefined || skeleton == null) return [];
      const { scene } = render;
      const { rowHeaderWidth, columnHeaderHeight } = skeleton;
      return KEYS.map((key) => scene.getViewport(key))
        .filter((viewport): viewport is Viewport => viewport?.isActive === true)
        .map((viewport) => {
          const { left, top, width, height } = viewport;
          const corner = viewport.transformVector2SceneCoord(Vector2.FromArray([left, top]));
          return {
            left,
            top,
            width: width ?? 0,
            height: height ?? 0,
            sheetLeft: corner.x - rowHeaderWidth,
            sheetTop: corner.y - columnHeaderHeight,
            zoom: scene.getAncestorScale().scaleX,
          };
        })
        .filter(({ width, height }) => width > 0 && height > 0);
    },
    onChanged(listener) {
      injector.get(ICommandService).onCommandExecuted(({ type }) => {
        if (type !== CommandType.COMMAND) listener(type === CommandType.MUTATION);
      });
    },
  };
}
