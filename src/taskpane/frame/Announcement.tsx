import type { ReactNode } from "react";

import { OnlyHeard } from "./OnlyHeard";
import { rulesMet, type Reading } from "./reading";
import { useWording } from "./wording";

/** Tells screen readers, in whatever tab, which scenario is chosen and how the rules fare. */
export function Announcement({ settled }: { readonly settled: Reading | null }): ReactNode {
  return (
    <OnlyHeard>
      <div role="status">{settled === null ? "" : <Summary settled={settled} />}</div>
    </OnlyHeard>
  );
}

function Summary({ settled }: { readonly settled: Reading }): ReactNode {
  const { t } = useWording();
  const { met, count } = rulesMet(settled.rules);
  const selected = t("scenario.selected", { name: settled.scenarios.active });
  // nothing is judged before the figures are filled in
  return count === 0 ? selected : `${selected} ${t("rules.summary", { met, total: count })}`;
}
