import { useMemo, useState, type ReactNode } from "react";

import type { PartProps } from "../more/LazyPart";
import { DataCards, type DataDeeds } from "./DataCards";
import { DeedTurnContext, type DeedTurn } from "./useDeed";

/** The Data part, in which one deed at a time is shown or done. */
export function DataView(props: PartProps & { readonly deeds: DataDeeds }): ReactNode {
  const { deeds, hasStarterWorkbook, place, onCreate, onDeedEnd } = props;
  const [turn, setTurn] = useState<Pick<DeedTurn, "holder" | "isWorking" | "ended">>({
    holder: null,
    isWorking: false,
    ended: 0,
  });
  const sharedTurn = useMemo(
    () => ({
      ...turn,
      take: (holder: string, isWorking: boolean) => {
        setTurn(({ ended }) => ({ holder, isWorking, ended }));
      },
      end: (holder: string) => {
        setTurn(({ ended }) => ({ holder, isWorking: false, ended: ended + 1 }));
        onDeedEnd();
      },
    }),
    [turn, onDeedEnd],
  );
  return (
    <DeedTurnContext value={sharedTurn}>
      <DataCards deeds={deeds} hasStarterWorkbook={hasStarterWorkbook} place={place} onCreate={onCreate} />
    </DeedTurnContext>
  );
}
