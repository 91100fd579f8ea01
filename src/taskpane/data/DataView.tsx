import { makeStyles } from "@fluentui/react-components";
import { useMemo, useState, type ReactNode } from "react";

import type { DataViewProps } from "../frame/LazyDataView";
import { useWording } from "../frame/wording";
import { CardGroup } from "./CardGroup";
import { StarterWorkbookCard } from "./StarterWorkbookCard";
import { DeedTurnContext, type DeedTurn } from "./useDeed";

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
export function DataView({ hasStarterWorkbook, onCreate, onDeedEnd }: DataViewProps): ReactNode {
  const styles = useStyles();
  const { t } = useWording();
  const [turn, setTurn] = useState<Pick<DeedTurn, "holder" | "isWorking">>({ holder: null, isWorking: false });
  const sharedTurn = useMemo(
    () => ({
      ...turn,
      take: (holder: string, isWorking: boolean) => {
        setTurn({ holder, isWorking });
      },
      end: (holder: string) => {
        setTurn({ holder, isWorking: false });
        onDeedEnd();
      },
    }),
    [turn, onDeedEnd],
  );
  return (
    <DeedTurnContext value={sharedTurn}>
      <h1 className={styles.onlyHeard}>{t.tabs.data}</h1>
      <CardGroup title={t.data.groups.workbook}>
        <StarterWorkbookCard hasStarterWorkbook={hasStarterWorkbook} onCreate={onCreate} />
      </CardGroup>
    </DeedTurnContext>
  );
}
