import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";

import type { Question } from "../../workbook/whatItTakes/answer";
import { answerQuestion } from "../../workbook/whatItTakes/answerQuestion";
import type { Plan } from "../../workbook/whatItTakes/plan";
import { Choice } from "../frame/Choice";
import { useSettled } from "../frame/useSettled";
import { useWording } from "../frame/wording";
import { AnswerView } from "./AnswerView";
import type { InsertionDeeds } from "./InsertAnswer";

interface WhatItTakesProps {
  readonly plan: Plan;
  readonly deeds: InsertionDeeds;
}

type Kind = Question["kind"];

const kinds: readonly Kind[] = ["effektivisering", "laan", "avsetning", "utsettelse"];
const floors = ["target", "empty"] as const;

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "12px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  note: { margin: "-8px 0 0", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** *Hva skal til?*: a question, its answer by the plan as it is now, the steps, and the way into the sheet. */
export function WhatItTakes({ plan: latest, deeds }: WhatItTakesProps): ReactNode {
  const styles = useStyles();
  const { t } = useWording();
  const headingId = useId();
  const plan = useSettled(latest, latest.isCalculating);
  const [kind, setKind] = useState<Kind>("effektivisering");
  const [chosenYear, setYear] = useState<string | undefined>();
  const [chosenMeasure, setMeasure] = useState<string | undefined>();
  const [floor, setFloor] = useState<(typeof floors)[number]>("target");

  const years = plan.years.filter((year) => !Number.isNaN(year)).map(String);
  const year = chosenYear ?? String(kind === "laan" ? plan.debtYear : plan.lastPlanYear);
  const measures = plan.measures.map(({ name }) => name);
  const measure = measures.find((name) => name === chosenMeasure) ?? measures[0];
  const question: Question | undefined =
    kind !== "utsettelse" ? { kind, year: Number(year) } : measure === undefined ? undefined : { kind, measure, floor };
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <h2 id={headingId} className={styles.heading}>
        {t("whatItTakes.heading")}
      </h2>
      <p className={styles.note}>{t("whatItTakes.note", { name: plan.text("scenario") ?? "" })}</p>
      <Choice
        label={t("whatItTakes.question")}
        options={kinds.map((value) => ({ value, text: t(`whatItTakes.questions.${value}`) }))}
        value={kind}
        onChoose={(value) => {
          setKind(value);
          setYear(undefined);
        }}
      />
      {kind === "utsettelse" ? (
        <>
          <Choice
            label={t("whatItTakes.measure")}
            options={measures.map((value) => ({ value, text: value }))}
            value={measure ?? ""}
            onChoose={setMeasure}
          />
          <Choice
            label={t("whatItTakes.floor")}
            options={floors.map((value) => ({ value, text: t(`whatItTakes.floors.${value}`) }))}
            value={floor}
            onChoose={setFloor}
          />
        </>
      ) : (
        <Choice
          label={t("whatItTakes.year")}
          options={years.map((value) => ({ value, text: value }))}
          value={year}
          onChoose={setYear}
        />
      )}
      {question === undefined ? (
        <p role="status">{t("whatItTakes.noMeasures")}</p>
      ) : (
        <AnswerView question={question} plan={plan} outcome={answerQuestion(plan, question)} deeds={deeds} />
      )}
    </section>
  );
}
