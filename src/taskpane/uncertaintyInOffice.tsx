import type { ReactNode } from "react";

import { insertFormula } from "../workbook/insertFormula";
import { readNotation } from "../workbook/readNotation";
import { readSelection, watchSelection } from "../workbook/selection";
import { showCell } from "../workbook/showCell";
import { readUncertainty } from "../workbook/uncertainty/readUncertainty";
import { watchWorkbook } from "../workbook/watchWorkbook";
import type { PartProps } from "./more/LazyPart";
import { UncertaintyView, type UncertaintyDeeds } from "./uncertainty/UncertaintyView";

const deeds: UncertaintyDeeds = {
  readUncertainty,
  readNotation,
  readSelection,
  watchSelection,
  watchWorkbook,
  insertFormula,
  showCell,
  openWorker: () =>
    new Worker(/* webpackChunkName: "simulation" */ new URL("./uncertainty/simulationWorker.ts", import.meta.url)),
};

/** The part *Usikkerhet* with the deeds that Office does for it. */
export function UncertaintyInOffice(props: PartProps): ReactNode {
  return <UncertaintyView deeds={deeds} {...props} />;
}
