import { Button, makeStyles, ProgressBar } from "@fluentui/react-components";
import { useRef, type ReactNode } from "react";

import type { Shocks } from "../../workbook/uncertainty/uncertainty";
import { Passing } from "../frame/Passing";
import { useWording } from "../frame/wording";
import type { Simulation } from "./useSimulation";

interface DrawingProps {
  readonly simulation: Simulation;
  /** Undefined while a field is at fault. */
  readonly shocks: Shocks | undefined;
  readonly isTrial: boolean;
}

const useStyles = makeStyles({
  // as high with a button as without, so that nothing jumps
  row: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "center",
    gap: "8px",
    minHeight: "32px",
  },
  bar: { height: "2px" },
});

/** How far the drawing has come, and the way to stop it or to go on. */
export function Drawing({ simulation, shocks, isTrial }: DrawingProps): ReactNode {
  const styles = useStyles();
  const { t } = useWording();
  const { state, progress, stop, resume } = simulation;
  const isDrawing = state === "drawing";
  const row = useRef<HTMLDivElement>(null);
  return (
    <div>
      <div ref={row} tabIndex={-1} className={styles.row}>
        <span role="status">{said()}</span>
        {isDrawing || state === "stopped" ? (
          <Passing heir={row}>
            <Button onClick={isDrawing ? stop : resume}>
              {t(isDrawing ? "uncertainty.run.stop" : "uncertainty.run.resume")}
            </Button>
          </Passing>
        ) : null}
      </div>
      <div className={styles.bar}>{isDrawing ? <ProgressBar value={progress} aria-label={said()} /> : null}</div>
    </div>
  );

  function said(): string {
    if (shocks === undefined) return t("uncertainty.run.faulty");
    const { trekninger: draws, startverdi: seed } = shocks;
    switch (state) {
      case "drawing":
        return t("uncertainty.run.drawing", { draws });
      case "stopped":
        return t("uncertainty.run.stopped");
      default:
        return t(isTrial ? "uncertainty.run.doneWithOthers" : "uncertainty.run.done", { draws, seed });
    }
  }
}
