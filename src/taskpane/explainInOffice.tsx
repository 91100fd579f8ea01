import type { ReactNode } from "react";

import product from "../../package.json";
import { explainSelection } from "../workbook/explain/explainSelection";
import { showCell } from "../workbook/showCell";
import { watchSelection } from "../workbook/watchWorkbook";
import { ExplainView, type ExplainDeeds, type ExplainViewProps } from "./explain/ExplainView";

const deeds: ExplainDeeds = { explainSelection, watchSelection, showCell };

/** The tab *Forklar* with what Office tells it. */
export function ExplainInOffice(props: ExplainViewProps): ReactNode {
  return <ExplainView deeds={deeds} version={product.version} {...props} />;
}
