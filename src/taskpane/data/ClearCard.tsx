import type { ReactNode } from "react";

import type { Clearing } from "../../workbook/figures/clearFigures";
import type { DeedWatch } from "../../workbook/journal/turnPages";
import { useWording } from "../frame/wording";
import { cellsBySheet } from "./cellsBySheet";
import { DeedCard } from "./DeedCard";
import { MissingLabels } from "./MissingLabels";
import { CountBySheet } from "./CountBySheet";
import { useDeed } from "./useDeed";

/** Finding and emptying the figures of the municipality the workbook was made for. */
export interface ClearingDeeds {
  readonly planClearing: () => Promise<Clearing>;
  readonly clearFigures: (plan: Clearing, watch: DeedWatch) => Promise<void>;
}

/** Makes the workbook empty for another municipality's own figures. */
export function ClearCard({ deeds }: { readonly deeds: ClearingDeeds }): ReactNode {
  const { t } = useWording();
  const deed = useDeed(async (plan: Clearing, watch) => {
    await deeds.clearFigures(plan, watch);
    return plan.cells;
  });
  return (
    <DeedCard
      title={t("data.clear.title")}
      sentence={t("data.clear.sentence")}
      deed={deed}
      start={{
        label: t("data.clear.action"),
        onAsk: () => {
          deed.ask(deeds.planClearing);
        },
      }}
      preview={({ changes, missing }) => (
        <>
          {changes.length === 0 ? t("data.clear.nothing") : t("data.clear.preview")}
          <CountBySheet counts={cellsBySheet(changes)} noun="data.cells" />
          <MissingLabels missing={missing} />
        </>
      )}
      confirm={({ cells }) =>
        cells === 0 ? null : t("data.clear.confirm", { cells: t("data.cells", { count: cells }) })
      }
      result={(cells) => t("data.clear.done", { cells: t("data.cells", { count: cells }) })}
    />
  );
}
