import type { ReactNode } from "react";

import type { PartProps } from "../more/LazyPart";
import { useWording } from "../frame/wording";
import { CardGroup } from "./CardGroup";
import { ClearCard, type ClearingDeeds } from "./ClearCard";
import { FreezeCard, type FreezingDeeds } from "./FreezeCard";
import { HealthCard, type HealthDeeds } from "./HealthCard";
import { ImportCard, type ImportDeeds } from "./ImportCard";
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

interface DataCardsProps extends Pick<PartProps, "hasStarterWorkbook" | "onCreate"> {
  readonly deeds: DataDeeds;
}

/** Everything that is done to the workbook as a whole, one card for each deed. */
export function DataCards({ deeds, hasStarterWorkbook, onCreate }: DataCardsProps): ReactNode {
  const { t } = useWording();
  const frozen = useReading(deeds.readFrozen);
  return (
    <>
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
      ) : null}
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
    </>
  );
}
