import type { Area } from "./address";
import type { Engine } from "./engine";
import { onMoved, type Follow } from "./moves";
import { PerSheet } from "./perSheet";

/** How a sheet is printed; margins in points. Nobody prints here, so it is only kept. */
export interface PageLayout {
  readonly settings: Readonly<Record<string, unknown>>;
  /** Header and footer texts by page kind and place, such as `DefaultForAllPages.CenterFooter`. */
  readonly texts: Readonly<Record<string, string>>;
  readonly printArea?: Area | undefined;
  readonly titleRows?: Area | undefined;
  readonly titleColumns?: Area | undefined;
}

/** How the sheets are printed. */
export class PageLayouts extends PerSheet<PageLayout> {
  constructor(engine: Engine) {
    super(engine, "pageLayouts", { settings: {}, texts: {} });
    onMoved(engine, (follow) => {
      this.changeAll((layout) => moved(layout, follow));
    });
  }
}

function moved(layout: PageLayout, follow: Follow): PageLayout {
  const { printArea, titleRows, titleColumns } = layout;
  return {
    ...layout,
    printArea: printArea && follow(printArea),
    titleRows: titleRows && follow(titleRows),
    titleColumns: titleColumns && follow(titleColumns),
  };
}
