import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";

import { creationSteps, type CreationProgress } from "../../workbook/createStarterWorkbook";
import type { CreationOrder } from "../frame/usePane";
import { useWording } from "../frame/wording";

interface FirstRunProps {
  /** Null when nothing is being made. */
  readonly progress: CreationProgress | null;
  readonly onCreate: (order?: CreationOrder) => void;
  readonly onCancel: () => void;
}

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "16px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { margin: 0 },
  choice: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "4px" },
  note: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  progress: { alignSelf: "stretch", display: "flex", flexDirection: "column", gap: "4px" },
  cancel: { alignSelf: "flex-start" },
});

/** What a person meets in a workbook without the starter workbook: what it is worth, and the two ways to begin. */
export function FirstRun({ progress, onCreate, onCancel }: FirstRunProps): ReactNode {
  const styles = useStyles();
  const { t } = useWording();
  const [exampleId, ownId] = [useId(), useId()];
  const busy = progress !== null;
  return (
    <section className={styles.page}>
      <h1 className={styles.heading}>{t("firstRun.heading")}</h1>
      <p className={styles.text}>{t("firstRun.value")}</p>
      <div className={styles.choice}>
        <Button
          appearance="primary"
          size="large"
          disabledFocusable={busy}
          aria-describedby={exampleId}
          onClick={() => {
            onCreate();
          }}
        >
          {t("firstRun.create")}
        </Button>
        <p id={exampleId} className={styles.note}>
          {t("firstRun.example")}
        </p>
      </div>
      <div className={styles.choice}>
        <Button
          size="large"
          disabledFocusable={busy}
          aria-describedby={ownId}
          onClick={() => {
            onCreate({ isForOwnFigures: true });
          }}
        >
          {t("data.importing.title")}
        </Button>
        <p id={ownId} className={styles.note}>
          {t("firstRun.own")}
        </p>
      </div>
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
