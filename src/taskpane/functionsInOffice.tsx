import type { ReactNode } from "react";

import { insertFormula } from "../workbook/insertFormula";
import { readNotation } from "../workbook/readNotation";
import { readRanges } from "../workbook/readRange";
import { readSelection, watchSelection } from "../workbook/selection";
import { watchWorkbook } from "../workbook/watchWorkbook";
import { FunctionsView } from "./functions/FunctionsView";

const deeds = { insertFormula, readNotation, readRanges, readSelection, watchSelection, watchWorkbook };

/** The function browser with the deeds that Office does for it. */
export function FunctionsInOffice(): ReactNode {
  return <FunctionsView deeds={deeds} />;
}
