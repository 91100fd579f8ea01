import type { ReactNode } from "react";

import type { Rolling } from "../../workbook/figures/rollYear";
import type { DeedWatch } from "../../workbook/journal/turnPages";
import { useWording } from "../frame/wording";
import { cellsBySheet } from "./cellsBySheet";
import { CountBySheet } from "./CountBySheet";
import { DeedCard } from "./DeedCard";
import { FigureChanges } from "./FigureChanges";
import { MissingLabels } from "./MissingLabels";
import { useDeed } from "./useDeed";

/** Finding and doing what moves when a year has passed. */
export interface RollingDeeds {
  readonly planRolling: () => Promise<Rolling | null>;
  readonly rollYear: (plan: Rolling, watch: DeedWatch) => Promise<void>;
}

/** Takes the whole workbook one year on. */
export function RollCard({ deeds }: { readonly deeds: RollingDeeds }): ReactNode {
  const { t } = useWording();
  const deed = useDeed(async (plan: Rolling | null, watch) => {
    if (plan !== null) await deeds.rollYear(plan, watch);
    return plan;
  });
  return (
    <DeedCard
      title={t("data.roll.title")}
      sentence={t("data.roll.sentence")}
      deed={deed}
      start={{
        label: t("data.roll.action"),
        onAsk: () => {
          deed.ask(deeds.planRolling);
        },
      }}
      preview={(plan) => <RollingPreview plan={plan} />}
      confirm={(plan) =>
        plan === null || plan.missing.length > 0 ? null : t("data.roll.confirm", { year: plan.fromYear + 1 })
      }
      result={(plan) => (plan === null ? "" : t("data.roll.done", { year: plan.fromYear + 1 }))}
    />
  );
}

function RollingPreview({ plan }: { readonly plan: Rolling | null }): ReactNode {
  const { t } = useWording();
  if (plan === null) return <p>{t("data.roll.noWorkbook")}</p>;
  if (plan.missing.length > 0) {
    return (
      <>
        <p>{t("data.roll.halted")}</p>
        <MissingLabels missing={plan.missing} />
      </>
    );
  }
  return (
    <>
      <p>{t("data.roll.years", { from: plan.fromYear, to: plan.fromYear + 1 })}</p>
      {plan.carried.length === 0 ? null : <p>{t("data.roll.carried", { year: plan.fromYear + 1 })}</p>}
      <FigureChanges figures={plan.carried.map(({ label, value }) => ({ label, after: value }))} />
      <p>{t("data.roll.cells")}</p>
      <CountBySheet counts={cellsBySheet(plan.changes)} noun="data.cells" />
      {plan.kept === 0 ? null : (
        <p>{t("data.roll.kept", { figures: t("data.figuresCounted", { count: plan.kept }) })}</p>
      )}
      <p>{t("data.roll.fill", { year: plan.fromYear + 1 })}</p>
    </>
  );
}
