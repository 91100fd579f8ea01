// The deeds as the pane imports them, in one script for a test to run on the pane's page.
export { freeze } from "../../src/workbook/freeze/freeze";
export { readFrozen } from "../../src/workbook/freeze/readFrozen";
export { thaw } from "../../src/workbook/freeze/thaw";
export { readHealth } from "../../src/workbook/health/readHealth";
export { findInterruptedDeed } from "../../src/workbook/journal/findInterruptedDeed";
export { finishDeed } from "../../src/workbook/journal/finishDeed";
export { compareVersions } from "../../src/workbook/versions/compareVersions";
export { listVersions } from "../../src/workbook/versions/listVersions";
export { previewRestore, restoreAssumptions } from "../../src/workbook/versions/restoreAssumptions";
export { takeVersion } from "../../src/workbook/versions/takeVersion";
