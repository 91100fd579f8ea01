import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";

import { creationSteps, type CreationProgress } from "../../workbook/createStarterWorkbook";
import { useWording } from "../frame/wording";

interface FirstRunProps {
  /** Null when nothing is being made. */
  readonly progress: CreationProgress | null;
  readonly onCreate: () => void;
  readonly onCancel: () => void;
}

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "12px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { margin: 0 },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  progress: { alignSelf: "stretch", display: "flex", flexDirection: "column", gap: "4px" },
  cancel: { alignSelf: "flex-start" },
});

/** What a person meets in a workbook without the starter workbook: what it is worth, and one thing to do. */
export function FirstRun({ progress, onCreate, onCancel }: FirstRunProps): ReactNode {
  const styles = useStyles();
  const { t } = useWording();
  const busy = progress !== null;
  return (
    <section className={styles.page}>
      <h1 className={styles.heading}>{t("firstRun.heading")}</h1>
      <p className={styles.text}>{t("firstRun.value")}</p>
      <Button appearance="primary" size="large" disabledFocusable={busy} onClick={onCreate}>
        {t("firstRun.create")}
      </Button>
      {busy ? (
        <Progress progress={progress} onCancel={onCancel} />
      ) : (
        <p className={styles.note}>{t("firstRun.untouched")}</p>
      )}
    </section>
  );
}

interface ProgressProps {
  readonly progress: CreationProgress;
  readonly onCancel: () => void;
}

function Progress({ progress: { step, sheet, sheets }, onCancel }: ProgressProps): ReactNode {
  const styles = useStyles();
  const { t } = useWording();
  const [isCancelling, setIsCancelling] = useState(false);
  const number = creationSteps.indexOf(step) + 1;
  const deed = t(`creation.${step}`);
  const said = sheet === undefined ? deed : t("creation.sheet", { text: deed, sheet, sheets });
  const text = isCancelling
    ? t("creation.cancelling")
    : t("creation.step", { text: said, number, total: creationSteps.length });
  return (
    <div className={styles.progress}>
      <ProgressBar
        value={number - 1 + (sheet ?? 0) / sheets}
        max={creationSteps.length}
        aria-label={t("firstRun.create")}
        aria-valuetext={text}
      />
      <span className={styles.note} role="status">
        {text}
      </span>
      <Button
        className={styles.cancel}
        size="small"
        disabledFocusable={isCancelling}
        onClick={() => {
          setIsCancelling(true);
          onCancel();
        }}
      >
        {t("creation.cancel")}
      </Button>
    </div>
  );
}
