import type { ReactNode } from "react";

import { clearFigures, planClearing } from "../workbook/figures/clearFigures";
import { importAccounts, planImport } from "../workbook/figures/importAccounts";
import { planRolling, rollYear } from "../workbook/figures/rollYear";
import { freeze } from "../workbook/freeze/freeze";
import { planFreezing } from "../workbook/freeze/planFreezing";
import { readFrozen } from "../workbook/freeze/readFrozen";
import { thaw } from "../workbook/freeze/thaw";
import type { DataDeeds } from "./data/DataCards";
import { DataView } from "./data/DataView";
import type { DataViewProps } from "./frame/LazyDataView";

const deeds: DataDeeds = {
  planClearing,
  clearFigures,
  planImport,
  importAccounts,
  planRolling,
  rollYear,
  planFreezing,
  freeze: () => freeze(new Date().toISOString()),
  readFrozen,
  thaw,
};

/** The Data part with the deeds that Office does for it. */
export function DataInOffice(props: DataViewProps): ReactNode {
  return <DataView deeds={deeds} {...props} />;
}
