import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";

import { amount, share, typed } from "../../i18n/formats";
import type { Language } from "../../i18n/texts";
import type { AnswerStep } from "../../workbook/whatItTakes/answer";
import { useWording } from "../frame/wording";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "4px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  steps: { margin: 0, display: "flex", flexDirection: "column" },
  step: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 28px minmax(56px, auto)",
    columnGap: "8px",
    padding: "2px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  term: { color: tokens.colorNeutralForeground2 },
  year: { margin: 0, color: tokens.colorNeutralForeground3 },
  value: { margin: 0, textAlign: "right", whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
});

/** The steps of an answer, one line each, so that a person can redo it on paper. */
export function Steps({ steps }: { readonly steps: readonly AnswerStep[] }): ReactNode {
  const styles = useStyles();
  const { t, language } = useWording();
  const headingId = useId();
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <h3 id={headingId} className={styles.heading}>
        {t("whatItTakes.steps.heading")}
      </h3>
      <dl className={styles.steps}>
        {steps.map((step) => (
          <div key={step.key} className={styles.step}>
            <dt className={styles.term}>{t(`whatItTakes.steps.${step.key}`)}</dt>
            <dd className={styles.year}>{step.year}</dd>
            <dd className={styles.value}>{shown(step, language)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function shown({ value, unit }: AnswerStep, language: Language): string {
  switch (unit) {
    case "amount":
      return amount(value, language);
    case "share":
      return share(value, language);
    case "factor":
      return typed(value, language);
    case "year":
    case "count":
      return String(value);
  }
}
