import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { creationSteps, type CreationStep } from "../../workbook/createStarterWorkbook";
import { useWording } from "../frame/wording";

interface FirstRunProps {
  readonly step: CreationStep | null;
  readonly onCreate: () => void;
}

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "12px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { margin: 0 },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  progress: { alignSelf: "stretch", display: "flex", flexDirection: "column", gap: "4px" },
});

/** What a person meets in a workbook without the starter workbook: what it is worth, and one thing to do. */
export function FirstRun({ step, onCreate }: FirstRunProps): ReactNode {
  const styles = useStyles();
  const { t } = useWording();
  const busy = step !== null;
  return (
    <section className={styles.page}>
      <h1 className={styles.heading}>{t("firstRun.heading")}</h1>
      <p className={styles.text}>{t("firstRun.value")}</p>
      <Button appearance="primary" size="large" disabledFocusable={busy} onClick={onCreate}>
        {t("firstRun.create")}
      </Button>
      {busy ? <Progress step={step} /> : <p className={styles.note}>{t("firstRun.untouched")}</p>}
    </section>
  );
}

function Progress({ step }: { readonly step: CreationStep }): ReactNode {
  const styles = useStyles();
  const { t } = useWording();
  const number = creationSteps.indexOf(step) + 1;
  const text = t("creation.step", { text: t(`creation.${step}`), number, total: creationSteps.length });
  return (
    <div className={styles.progress}>
      <ProgressBar value={number} max={creationSteps.length} aria-label={t("firstRun.create")} aria-valuetext={text} />
      <span className={styles.note} role="status">
        {text}
      </span>
    </div>
  );
}
