import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

import type { DataViewProps } from "../frame/LazyDataView";
import { useWording } from "../frame/wording";
import { CardGroup } from "./CardGroup";
import { FreezeCard, type FreezingDeeds } from "./FreezeCard";
import { StarterWorkbookCard } from "./StarterWorkbookCard";
import { ThawCard, type ThawingDeeds } from "./ThawCard";
import { useReading } from "./useReading";

/** What the Data part can do to the workbook. */
export interface DataDeeds extends FreezingDeeds, ThawingDeeds {}

interface DataCardsProps extends Omit<DataViewProps, "onDeedEnd"> {
  readonly deeds: DataDeeds;
}

const useStyles = makeStyles({
  onlyHeard: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: 0,
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Everything that is done to the workbook as a whole, one card for each deed. */
export function DataCards({ deeds, hasStarterWorkbook, onCreate }: DataCardsProps): ReactNode {
  const styles = useStyles();
  const { t } = useWording();
  const reading = useReading(deeds.readFrozen);
  const frozen = reading.state === "read" ? reading.value : null;
  return (
    <>
      <h1 className={styles.onlyHeard}>{t.tabs.data}</h1>
      <CardGroup title={t.data.groups.workbook}>
        <StarterWorkbookCard hasStarterWorkbook={hasStarterWorkbook} onCreate={onCreate} />
      </CardGroup>
      <CardGroup title={t.data.groups.sharing}>
        <FreezeCard deeds={deeds} />
        <ThawCard deeds={deeds} frozen={frozen} />
      </CardGroup>
    </>
  );
}
