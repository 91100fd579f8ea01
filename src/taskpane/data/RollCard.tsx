import type { ReactNode } from "react";

import type { Rolling } from "../../workbook/figures/rollYear";
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
  readonly rollYear: (plan: Rolling) => Promise<void>;
}

/** Takes the whole workbook one year on. */
export function RollCard({ deeds }: { readonly deeds: RollingDeeds }): ReactNode {
  const { t } = useWording();
  const { title, sentence, action, confirm, done } = t.data.roll;
  const deed = useDeed(async (plan: Rolling | null) => {
    if (plan !== null) await deeds.rollYear(plan);
    return plan;
  });
  return (
    <DeedCard
      title={title}
      sentence={sentence}
      deed={deed}
      start={{
        label: action,
        onAsk: () => {
          deed.ask(deeds.planRolling);
        },
      }}
      preview={(plan) => <RollingPreview plan={plan} />}
      confirm={(plan) => (plan === null || plan.missing.length > 0 ? null : confirm(plan.fromYear + 1))}
      result={(plan) => (plan === null ? "" : done(plan.fromYear + 1))}
    />
  );
}

function RollingPreview({ plan }: { readonly plan: Rolling | null }): ReactNode {
  const { t } = useWording();
  const { noWorkbook, halted, years, carried, cells, fill } = t.data.roll;
  if (plan === null) return <p>{noWorkbook}</p>;
  if (plan.missing.length > 0) {
    return (
      <>
        <p>{halted}</p>
        <MissingLabels missing={plan.missing} />
      </>
    );
  }
  return (
    <>
      <p>{years(plan.fromYear, plan.fromYear + 1)}</p>
      {plan.carried.length === 0 ? null : <p>{carried(plan.fromYear + 1)}</p>}
      <FigureChanges figures={plan.carried.map(({ label, value }) => ({ label, after: value }))} />
      <p>{cells}</p>
      <CountBySheet counts={cellsBySheet(plan.changes)} noun={t.data.cells} />
      <p>{fill(plan.fromYear + 1)}</p>
    </>
  );
}
