import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactNode } from "react";

import { Remark } from "../data/Remark";
import { useWording } from "../frame/wording";
import { describeProblem } from "../problem";

/** Taking a scenario out of the table. */
export interface RemovalDeeds {
  /** False when it is the only one. */
  readonly removeScenario: (scenario: string) => Promise<boolean>;
}

interface RemoveScenarioProps {
  readonly deeds: RemovalDeeds;
  readonly scenario: string;
  readonly isOnly: boolean;
}

const useStyles = makeStyles({
  removal: { display: "flex", flexDirection: "column", gap: "8px", alignItems: "flex-start" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** Deletes a scenario after asking. */
export function RemoveScenario({ deeds, scenario, isOnly }: RemoveScenarioProps): ReactNode {
  const styles = useStyles();
  const { t } = useWording();
  const [state, setState] = useState<"idle" | "asking" | "working">("idle");
  const [error, setError] = useState<unknown>(null);
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // the button that was pressed is gone
    if (state === "asking") group.current?.querySelector("button")?.focus();
  }, [state]);
  if (isOnly) return null;

  const remove = async (): Promise<void> => {
    setState("working");
    setError(null);
    try {
      await deeds.removeScenario(scenario);
    } catch (reason) {
      setError(reason);
    } finally {
      setState("idle");
    }
  };
  if (state === "idle") {
    return (
      <div className={styles.removal}>
        <Button
          size="small"
          onClick={() => {
            setState("asking");
          }}
        >
          {t("scenario.removal.start", { name: scenario })}
        </Button>
        {error === null ? null : <Remark kind="error">{describeProblem(error, t)}</Remark>}
      </div>
    );
  }
  return (
    <div
      ref={group}
      className={styles.removal}
      role="group"
      aria-label={t("scenario.removal.start", { name: scenario })}
    >
      <Remark kind="warning">{t("scenario.removal.question", { name: scenario })}</Remark>
      <div className={styles.buttons}>
        <Button
          size="small"
          onClick={() => {
            setState("idle");
          }}
        >
          {t("scenario.removal.cancel")}
        </Button>
        <Button size="small" appearance="primary" disabledFocusable={state === "working"} onClick={() => void remove()}>
          {t("scenario.removal.confirm")}
        </Button>
      </div>
    </div>
  );
}
