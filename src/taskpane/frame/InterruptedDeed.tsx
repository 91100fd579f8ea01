import { useEffect, useState, type ReactNode } from "react";

import { nb } from "../../i18n/nb";
import { isKeyOf, type Translate } from "../../i18n/texts";
import type { InterruptedDeed as Interruption } from "../../workbook/journal/findInterruptedDeed";
import type { DisturbedRange, Finishing } from "../../workbook/journal/finishDeed";
import type { Direction } from "../../workbook/journal/turnPages";
import { describeProblem } from "../problem";
import { Notice } from "./Notice";
import { useWording } from "./wording";

/** Finding a deed that stopped half-way, and finishing it or taking it back. */
export interface InterruptionDeeds {
  readonly findInterruptedDeed: () => Promise<Interruption | null>;
  readonly finishDeed: (direction: Direction, disturbedCells?: "ask" | "keep" | "overwrite") => Promise<Finishing>;
  readonly forgetDeed: () => Promise<void>;
}

interface InterruptedDeedProps {
  readonly deeds: InterruptionDeeds;
  /** Counts the deeds that ended in this pane; any of them may have stopped half-way. */
  readonly endedDeeds: number;
}

interface Question {
  readonly direction: Direction;
  readonly disturbed: readonly DisturbedRange[];
}

/** Offers to finish or undo what stopped half-way, whoever began it; nothing when all is well. */
export function InterruptedDeed({ deeds, endedDeeds }: InterruptedDeedProps): ReactNode {
  const { t } = useWording();
  const [found, setFound] = useState<Interruption | null>(null);
  const [question, setQuestion] = useState<Question | null>(null);
  const [error, setError] = useState<unknown>(null);

  useEffect(() => {
    // A workbook that cannot be read now is told of by the deed that needs it.
    deeds.findInterruptedDeed().then(setFound, () => undefined);
  }, [deeds, endedDeeds]);

  const attempt = async (deed: () => Promise<void>): Promise<void> => {
    setError(null);
    try {
      await deed();
      setFound(await deeds.findInterruptedDeed());
    } catch (problem) {
      setError(problem);
    }
  };
  const finish = (direction: Direction, disturbedCells?: "keep" | "overwrite"): void =>
    void attempt(async () => {
      const answer = await deeds.finishDeed(direction, disturbedCells);
      setQuestion(answer.state === "asks" ? { direction, disturbed: answer.disturbed } : null);
    });

  if (found === null) return null;
  const problem = error === null ? null : <p>{describeProblem(error, t)}</p>;

  if (found.state !== "whole") {
    const forget = { label: t("data.interrupted.forget"), onClick: () => void attempt(deeds.forgetDeed) };
    return (
      <Notice intent="warning" title={t("data.interrupted.title")} actions={found.state === "damaged" ? [forget] : []}>
        {found.state === "damaged" ? t("data.interrupted.damaged") : t("data.interrupted.newer")}
        {problem}
      </Notice>
    );
  }
  if (question !== null) {
    const { direction, disturbed } = question;
    const cells = disturbed.map(({ sheet, address }) => `${sheet}!${address}`);
    return (
      <Notice
        intent="warning"
        title={t("data.interrupted.changedTitle")}
        actions={[
          {
            label: t("data.interrupted.keep"),
            onClick: () => {
              finish(direction, "keep");
            },
          },
          {
            label: t("data.interrupted.overwrite"),
            onClick: () => {
              finish(direction, "overwrite");
            },
          },
          {
            label: t("data.cancel"),
            onClick: () => {
              setQuestion(null);
            },
          },
        ]}
      >
        {t("data.interrupted.changed", { cells: cells.join(", ") })}
        {problem}
      </Notice>
    );
  }
  const complete = {
    label: t("data.interrupted.complete"),
    onClick: () => {
      finish("after");
    },
  };
  const undo = {
    label: t("data.interrupted.undo"),
    onClick: () => {
      finish("before");
    },
  };
  return (
    <Notice
      intent="warning"
      title={t("data.interrupted.title")}
      actions={found.canComplete ? [complete, undo] : [undo]}
    >
      {t(found.canComplete ? "data.interrupted.stopped" : "data.interrupted.halfMade", {
        deed: deedName(found.deed, t),
        sheets: found.sheets.join(", "),
      })}
      {problem}
    </Notice>
  );
}

function deedName(deed: string, t: Translate): string {
  return isKeyOf(nb.data.interrupted.deeds, deed) ? t(`data.interrupted.deeds.${deed}`) : deed;
}
