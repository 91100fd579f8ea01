import { Checkbox } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";

import type { FrozenState } from "../../workbook/freeze/readFrozen";
import type { Thawing, ThawQuestion } from "../../workbook/freeze/thaw";
import type { DeedWatch } from "../../workbook/journal/turnPages";
import { useWording } from "../frame/wording";
import { DeedCard } from "./DeedCard";
import { LongList } from "./LongList";
import { useDeed } from "./useDeed";

/** Reading what is frozen, and putting the formulas back. */
export interface ThawingDeeds {
  readonly readFrozen: () => Promise<FrozenState | null>;
  readonly thaw: (overwrite: readonly string[] | undefined, watch: DeedWatch) => Promise<Thawing>;
}

interface ThawCardProps {
  readonly deeds: ThawingDeeds;
  readonly frozen: FrozenState | null;
}

interface ThawPlan {
  readonly frozen: FrozenState | null;
  /** The questions that were answered yes; none have been asked the first time. */
  readonly overwrite?: readonly string[];
}

/** Puts frozen formulas back; nothing is shown when nothing is frozen. */
export function ThawCard({ deeds, frozen }: ThawCardProps): ReactNode {
  const { t, moment } = useWording();
  const [questions, setQuestions] = useState<readonly ThawQuestion[]>([]);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const deed = useDeed(async ({ overwrite }: ThawPlan, watch) => {
    const answer = await deeds.thaw(overwrite, watch);
    setQuestions(answer.state === "asks" ? answer.questions : []);
    setChosen(new Set());
    return answer;
  });

  const isAnswered = questions.length > 0;
  if (frozen === null && deed.state.phase === "idle") return null;
  const formulas = (number: number): string => t("data.formulas", { count: number });
  return (
    <DeedCard
      title={t("data.thaw.title")}
      spot="thaw"
      sentence={
        frozen === null
          ? t("data.thaw.nothing")
          : t("data.thaw.sentence", { formulas: formulas(frozen.formulas), time: moment(frozen.time) })
      }
      deed={deed}
      start={{
        label: isAnswered ? t("data.thaw.actionChosen") : t("data.thaw.action"),
        onAsk: () => {
          const answers = isAnswered ? { overwrite: [...chosen] } : {};
          deed.ask(async () => ({ frozen: await deeds.readFrozen(), ...answers }));
        },
      }}
      preview={({ frozen: now, overwrite }) => (
        <>
          {now === null
            ? t("data.thaw.nothing")
            : overwrite === undefined
              ? t("data.thaw.preview", { sheets: now.sheets.join(", ") })
              : t("data.thaw.previewChosen", {
                  overwritten: formulas(overwrite.length),
                  kept: formulas(questions.length - overwrite.length),
                })}
          {now !== null && now.unreadable > 0 ? ` ${t("data.thaw.unreadable")}` : null}
        </>
      )}
      confirm={({ frozen: now }) => (now === null ? null : t("data.thaw.confirm"))}
      result={(answer) => {
        if (answer.state === "asks") return t("data.thaw.asked", { formulas: formulas(answer.questions.length) });
        const restored = t("data.thaw.done", { formulas: formulas(answer.restored) });
        return answer.stillFrozen === 0
          ? restored
          : `${restored} ${t("data.thaw.still", { formulas: formulas(answer.stillFrozen) })}`;
      }}
      isResultWarning={(answer) => answer.state === "asks" || answer.stillFrozen > 0}
    >
      {isAnswered ? (
        <LongList
          items={questions.map(({ id, sheet, address, reason, formula }) => (
            <Checkbox
              key={id}
              checked={chosen.has(id)}
              label={`${sheet}!${address}: ${t(`data.thaw.reasons.${reason}`)} ${formula}`}
              onChange={(_, { checked }) => {
                setChosen(new Set(checked === true ? [...chosen, id] : [...chosen].filter((other) => other !== id)));
              }}
            />
          ))}
        />
      ) : null}
    </DeedCard>
  );
}
