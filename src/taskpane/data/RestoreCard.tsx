import { useState, type ReactNode } from "react";

import type { DeedWatch } from "../../workbook/journal/turnPages";
import type { ListedVersion } from "../../workbook/versions/listVersions";
import type { RestorePreview, Restoring } from "../../workbook/versions/restoreAssumptions";
import { useWording } from "../frame/wording";
import { DeedCard } from "./DeedCard";
import { DeedForm } from "./DeedForm";
import { FigureChanges } from "./FigureChanges";
import { Remark } from "./Remark";
import { useDeed } from "./useDeed";
import { VersionSelect } from "./VersionSelect";
import { withColumn } from "./withColumn";

/** Finding and writing back what a version holds. */
export interface RestoringDeeds {
  readonly previewRestore: (version: string) => Promise<RestorePreview>;
  readonly restoreAssumptions: (preview: RestorePreview, watch: DeedWatch) => Promise<Restoring>;
}

interface RestoreCardProps {
  readonly deeds: RestoringDeeds;
  readonly versions: readonly ListedVersion[];
}

/** Puts the assumptions and scenarios of a version back into the workbook. */
export function RestoreCard({ deeds, versions }: RestoreCardProps): ReactNode {
  const { t, list } = useWording();
  const [chosen, setChosen] = useState(versions.at(-1)?.id ?? "");
  const deed = useDeed(deeds.restoreAssumptions);
  return (
    <DeedCard
      title={t("data.restore.title")}
      sentence={t("data.restore.sentence")}
      deed={deed}
      start={(isDisabled) => (
        <DeedForm
          action={t("data.restore.action")}
          isDisabled={isDisabled}
          onAsk={() => {
            deed.ask(() => deeds.previewRestore(chosen));
          }}
        >
          <VersionSelect label={t("data.restore.version")} versions={versions} chosen={chosen} onChoose={setChosen} />
        </DeedForm>
      )}
      preview={({ cells, homeless: lost }) => (
        <>
          <p>{cells.length === 0 ? t("data.restore.same") : t("data.restore.preview")}</p>
          <FigureChanges
            figures={cells.map(({ label, column, format, current, restored }) => ({
              label: withColumn(label, column),
              format,
              before: current,
              after: restored,
            }))}
          />
          {lost.length === 0 ? null : (
            <Remark kind="warning">
              {t("data.restore.homeless", {
                figures: list(lost.map(({ label, column }) => withColumn(label, column))),
              })}
            </Remark>
          )}
        </>
      )}
      confirm={({ cells }) =>
        cells.length === 0 ? null : t("data.restore.confirm", { cells: t("data.cells", { count: cells.length }) })
      }
      result={(answer) =>
        answer.state === "done"
          ? t("data.restore.done", { cells: t("data.cells", { count: answer.cells }) })
          : t("data.restore.changed")
      }
      isResultWarning={({ state }) => state === "changedSince"}
    />
  );
}
