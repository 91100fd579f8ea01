import { useState, type ReactNode } from "react";

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
  readonly restoreAssumptions: (preview: RestorePreview) => Promise<Restoring>;
}

interface RestoreCardProps {
  readonly deeds: RestoringDeeds;
  readonly versions: readonly ListedVersion[];
}

/** Puts the assumptions and scenarios of a version back into the workbook. */
export function RestoreCard({ deeds, versions }: RestoreCardProps): ReactNode {
  const { t, count, list } = useWording();
  const { title, sentence, version, action, same, preview, homeless, confirm, done, changed } = t.data.restore;
  const [chosen, setChosen] = useState(versions.at(-1)?.id ?? "");
  const deed = useDeed(deeds.restoreAssumptions);
  return (
    <DeedCard
      title={title}
      sentence={sentence}
      deed={deed}
      start={(isDisabled) => (
        <DeedForm
          action={action}
          isDisabled={isDisabled}
          onAsk={() => {
            deed.ask(() => deeds.previewRestore(chosen));
          }}
        >
          <VersionSelect label={version} versions={versions} chosen={chosen} onChoose={setChosen} />
        </DeedForm>
      )}
      preview={({ cells, homeless: lost }) => (
        <>
          <p>{cells.length === 0 ? same : preview}</p>
          <FigureChanges
            figures={cells.map(({ label, column, current, restored }) => ({
              label: withColumn(label, column),
              before: current,
              after: restored,
            }))}
          />
          {lost.length === 0 ? null : (
            <Remark kind="warning">{homeless(list(lost.map(({ label, column }) => withColumn(label, column))))}</Remark>
          )}
        </>
      )}
      confirm={({ cells }) => (cells.length === 0 ? null : confirm(count(cells.length, t.data.cells)))}
      result={(answer) => (answer.state === "done" ? done(count(answer.cells, t.data.cells)) : changed)}
      isResultWarning={({ state }) => state === "changedSince"}
    />
  );
}
