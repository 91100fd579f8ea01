import type { ReactNode } from "react";

import type { FrozenState } from "../../workbook/freeze/readFrozen";
import { Notice } from "./Notice";
import { useWorkbookReading } from "./useWorkbookReading";
import { useWording } from "./wording";

/** Telling what is frozen. */
export interface FrozenReader {
  readonly readFrozen: () => Promise<FrozenState | null>;
}

interface FrozenNoticeProps {
  readonly deeds: FrozenReader;
  /** What the pane read last; with each reading it is asked again whether formulas are frozen. */
  readonly reading: unknown;
  readonly onThaw: () => void;
}

/** Says that the figures are frozen, and leads to where they are thawed; nothing when they are not. */
export function FrozenNotice({ deeds, reading, onThaw }: FrozenNoticeProps): ReactNode {
  const { t } = useWording();
  const frozen = useWorkbookReading(deeds.readFrozen, reading);
  // one that cannot be read now is told of by the deed that needs it
  if (frozen === null || frozen instanceof Error || frozen.formulas === 0) return null;
  const { scenario } = frozen;
  return (
    <Notice intent="info" title={t("frozen.title")} actions={[{ label: t("frozen.action"), onClick: onThaw }]}>
      {scenario === undefined ? t("frozen.sentenceWithoutScenario") : t("frozen.sentence", { scenario })}
    </Notice>
  );
}
