import type { ReactNode } from "react";

import { DataView } from "./data/DataView";
import type { DataViewProps } from "./frame/LazyDataView";

/** The Data part with the deeds that Office does for it. */
export function DataInOffice(props: DataViewProps): ReactNode {
  return <DataView {...props} />;
}
