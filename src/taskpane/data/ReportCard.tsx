import type { ReactNode } from "react";

import type { DeedWatch } from "../../workbook/journal/turnPages";
import type { HaltedReport, ReadyReport } from "../../workbook/report/planReport";
import type { CellPlace } from "../../workbook/showCell";
import { useWording } from "../frame/wording";
import { CellLink } from "./CellLink";
import { DeedCard } from "./DeedCard";
import { LongList } from "./LongList";
import { useDeed } from "./useDeed";

/** What a report can be made of, making it, and leading to what stands in its way. */
export interface ReportingDeeds {
  readonly planReport: () => Promise<ReadyReport | HaltedReport | null>;
  /** Answers with the name of the sheet. */
  readonly buildReport: (report: ReadyReport, watch: DeedWatch) => Promise<string>;
  readonly showCell: (place: CellPlace) => Promise<void>;
}

/** Makes a sheet to hand to kommunestyret. */
export function ReportCard({ deeds }: { readonly deeds: ReportingDeeds }): ReactNode {
  const { t } = useWording();
  const deed = useDeed(async (report: ReadyReport | HaltedReport | null, watch) =>
    report?.state === "ready" ? deeds.buildReport(report, watch) : "",
  );
  return (
    <DeedCard
      title={t("data.report.title")}
      sentence={t("data.report.sentence")}
      deed={deed}
      start={{
        label: t("data.report.action"),
        onAsk: () => {
          deed.ask(deeds.planReport);
        },
      }}
      preview={(report) => <ReportPreview report={report} onShow={(place) => void deeds.showCell(place)} />}
      confirm={(report) => (report?.state === "ready" ? t("data.report.confirm") : null)}
      result={(sheet) => t("data.report.done", { sheet })}
    />
  );
}

interface ReportPreviewProps {
  readonly report: ReadyReport | HaltedReport | null;
  readonly onShow: (place: CellPlace) => void;
}

function ReportPreview({ report, onShow }: ReportPreviewProps): ReactNode {
  const { t } = useWording();
  if (report === null) return <p>{t("data.report.noWorkbook")}</p>;
  if (report.state === "ready") {
    return (
      <>
        <p>{t("data.report.preview", { scenario: report.scenario })}</p>
        {report.blanks.length === 0 ? null : <p>{t("data.report.blanks")}</p>}
        <LongList items={report.blanks} />
      </>
    );
  }
  const { missing, unready } = report;
  if (missing.length > 0) {
    return (
      <>
        <p>{t("data.report.missing")}</p>
        <LongList items={missing.map(({ sheet, label }) => `${sheet}: «${label}»`)} />
      </>
    );
  }
  return (
    <>
      <p>{t("data.report.unready")}</p>
      <LongList
        items={unready.map((cell) => (
          <>
            <CellLink place={cell} onShow={onShow} /> {cell.value}
          </>
        ))}
      />
    </>
  );
}
