import type { ReactNode } from "react";

import { clearFigures, planClearing } from "../workbook/figures/clearFigures";
import { saveCouplings } from "../workbook/figures/couplings";
import { importAccounts } from "../workbook/figures/importAccounts";
import { planImport } from "../workbook/figures/planImport";
import { planLedgerImport } from "../workbook/figures/planLedgerImport";
import { pasteFigures, planPaste } from "../workbook/figures/planPaste";
import { planRolling, rollYear } from "../workbook/figures/rollYear";
import { freeze } from "../workbook/freeze/freeze";
import { planFreezing } from "../workbook/freeze/planFreezing";
import { readFrozen } from "../workbook/freeze/readFrozen";
import { thaw } from "../workbook/freeze/thaw";
import { readHealth } from "../workbook/health/readHealth";
import { repairFormulas } from "../workbook/health/repairFormulas";
import { buildReport } from "../workbook/report/buildReport";
import { planReport } from "../workbook/report/planReport";
import { showCell } from "../workbook/showCell";
import { compareVersions } from "../workbook/versions/compareVersions";
import { listVersions } from "../workbook/versions/listVersions";
import { previewRestore, restoreAssumptions } from "../workbook/versions/restoreAssumptions";
import { takeVersion } from "../workbook/versions/takeVersion";
import type { DataDeeds } from "./data/DataCards";
import { DataView } from "./data/DataView";
import type { PartProps } from "./more/LazyPart";

const deeds: DataDeeds = {
  planClearing,
  clearFigures,
  planImport,
  importAccounts,
  planLedgerImport,
  saveCouplings,
  planPaste,
  pasteFigures,
  planRolling,
  rollYear,
  planFreezing,
  freeze: (watch) => freeze(new Date().toISOString(), watch),
  readFrozen,
  thaw,
  takeVersion: (details) => takeVersion({ ...details, time: new Date().toISOString() }),
  listVersions,
  compareVersions,
  previewRestore,
  restoreAssumptions,
  planReport: () => planReport(new Date().toISOString()),
  buildReport,
  readHealth,
  repairFormulas,
  showCell,
};

/** The Data part with the deeds that Office does for it. */
export function DataInOffice(props: PartProps): ReactNode {
  return <DataView deeds={deeds} {...props} />;
}
