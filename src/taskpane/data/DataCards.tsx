import { makeStyles } from "@fluentui/react-components";
import { useCallback, useRef, type ReactNode } from "react";

import { useLead } from "../frame/useLead";
import type { PartProps } from "../more/LazyPart";
import { useWording } from "../frame/wording";
import { CardGroup } from "./CardGroup";
import { ClearCard, type ClearingDeeds } from "./ClearCard";
import { FreezeCard, type FreezingDeeds } from "./FreezeCard";
import { HealthCard, type HealthDeeds } from "./HealthCard";
import { ImportCard, type ImportDeeds } from "./ImportCard";
import { OwnFiguresCard } from "./OwnFiguresCard";
import { OtherSourcesCard, type SourceDeeds } from "./OtherSourcesCard";
import { ReportCard, type ReportingDeeds } from "./ReportCard";
import { RollCard, type RollingDeeds } from "./RollCard";
import { StarterWorkbookCard } from "./StarterWorkbookCard";
import { ThawCard, type ThawingDeeds } from "./ThawCard";
import { Versions, type VersionDeeds } from "./Versions";
import { useReading } from "./useReading";

/** What the Data part can do to the workbook. */
export interface DataDeeds
  extends
    ClearingDeeds,
    ImportDeeds,
    SourceDeeds,
    RollingDeeds,
    FreezingDeeds,
    ThawingDeeds,
    VersionDeeds,
    ReportingDeeds,
    HealthDeeds {}

interface DataCardsProps extends Pick<PartProps, "hasStarterWorkbook" | "place" | "onCreate"> {
  readonly deeds: DataDeeds;
}

const useStyles = makeStyles({
  groups: { display: "flex", flexDirection: "column", gap: "24px" },
});

/** Everything that is done to the workbook as a whole, one card for each deed. */
export function DataCards({ deeds, hasStarterWorkbook, place, onCreate }: DataCardsProps): ReactNode {
  const styles = useStyles();
  const { t } = useWording();
  const readFrozen = useCallback(async () => ({ frozen: await deeds.readFrozen() }), [deeds]);
  const read = useReading(readFrozen);
  const frozen = read?.frozen ?? null;
  const isFreezing = place.spot === "freeze";
  const view = useRef<HTMLDivElement>(null);
  // what is frozen already is thawed, and until that is known one is led nowhere
  useLead(view, place, !isFreezing ? place.spot : read === null ? undefined : frozen === null ? "freeze" : "thaw");
  return (
    <div ref={view} className={styles.groups}>
      <CardGroup title={t("data.groups.workbook")}>
        <StarterWorkbookCard hasStarterWorkbook={hasStarterWorkbook} onCreate={onCreate} />
      </CardGroup>
      {hasStarterWorkbook ? (
        <CardGroup title={t("data.groups.figures")} note={frozen === null ? null : t("data.thawFirst")}>
          <ClearCard deeds={deeds} />
          <ImportCard deeds={deeds} />
          <OtherSourcesCard deeds={deeds} />
          <RollCard deeds={deeds} />
        </CardGroup>
      ) : (
        <CardGroup title={t("data.groups.figures")}>
          <OwnFiguresCard onCreate={onCreate} />
        </CardGroup>
      )}
      {hasStarterWorkbook ? (
        <CardGroup title={t("data.groups.versions")}>
          <Versions deeds={deeds} />
        </CardGroup>
      ) : null}
      <CardGroup title={t("data.groups.sharing")}>
        {hasStarterWorkbook ? <ReportCard deeds={deeds} /> : null}
        <FreezeCard deeds={deeds} />
        <ThawCard deeds={deeds} frozen={frozen} />
      </CardGroup>
      <CardGroup title={t("data.groups.control")}>
        <HealthCard deeds={deeds} />
      </CardGroup>
    </div>
  );
}
