import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, type ReactNode, type RefObject } from "react";

import { useWording } from "../frame/wording";
import { describeProblem } from "../problem";
import { Card } from "./Card";
import { DeedProgress } from "./DeedProgress";
import { Remark } from "./Remark";
import type { Deed } from "./useDeed";

interface DeedCardProps<Plan, Result> {
  readonly title: string;
  readonly sentence: string;
  /** What one is led to the card by. */
  readonly spot?: string;
  readonly deed: Deed<Plan, Result>;
  /** A button that asks, or something else that does. */
  readonly start: { readonly label: string; readonly onAsk: () => void } | ((isDisabled: boolean) => ReactNode);
  readonly preview: (plan: Plan) => ReactNode;
  /** What the button says that does it; null when there is nothing to do. */
  readonly confirm: (plan: Plan) => string | null;
  readonly result: (result: Result) => string;
  /** Whether the result leaves something for the user to look at. */
  readonly isResultWarning?: (result: Result) => boolean;
  /** What must be chosen first, and what stands there when nothing is asked. */
  readonly children?: ReactNode;
}

const useStyles = makeStyles({
  preview: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "8px 12px",
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    "& p": { margin: 0 },
  },
  // always there, so that screen readers hear what comes into it, but without a gap of its own
  answer: { "&:empty": { marginTop: "-8px" } },
  // room for the progress before there is any, so that nothing moves when it comes
  room: { minHeight: "26px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** One deed as a card: what it is, a button, what exactly will happen, yes or no, and how it went. */
export function DeedCard<Plan, Result>(props: DeedCardProps<Plan, Result>): ReactNode {
  const {
    title,
    sentence,
    spot,
    deed,
    start,
    preview,
    confirm,
    result,
    isResultWarning = () => false,
    children,
  } = props;
  const styles = useStyles();
  const { t } = useWording();
  const { state, isBlocked } = deed;
  const isShown = state.phase === "asking" || state.phase === "working";
  const isWorking = state.phase === "working";
  const isWaiting = isBlocked || state.phase === "planning";
  const previewId = useId();
  const card = useCardFocus(state.phase);

  const confirmLabel = isShown ? confirm(state.plan) : null;
  return (
    <Card ref={card} title={title} sentence={sentence} {...(spot !== undefined && { spot })}>
      {children}
      {isShown ? (
        <>
          <div id={previewId} className={styles.preview}>
            {state.phase === "asking" && state.isRenewed ? <p>{t("data.renewed")}</p> : null}
            {preview(state.plan)}
          </div>
          <div className={styles.buttons}>
            {confirmLabel === null ? null : (
              <Button
                appearance="primary"
                data-takes-focus
                aria-describedby={previewId}
                disabledFocusable={isWorking}
                onClick={deed.confirm}
              >
                {confirmLabel}
              </Button>
            )}
            <Button
              data-takes-focus={confirmLabel === null ? true : undefined}
              aria-describedby={confirmLabel === null ? previewId : undefined}
              disabledFocusable={isWorking && state.isStopping}
              onClick={deed.cancel}
            >
              {confirmLabel === null ? t("data.close") : t("data.cancel")}
            </Button>
          </div>
        </>
      ) : (
        <div className={styles.buttons}>
          {typeof start === "function" ? (
            start(isWaiting)
          ) : (
            <Button data-takes-focus disabledFocusable={isWaiting} onClick={start.onAsk}>
              {start.label}
            </Button>
          )}
          {state.phase === "planning" ? <Button onClick={deed.cancel}>{t("data.cancel")}</Button> : null}
        </div>
      )}
      <div role="status" className={isShown ? styles.room : styles.answer}>
        {state.phase === "planning" ? <Spinner size="extra-tiny" label={t("data.planning")} /> : null}
        {isWorking ? <DeedProgress share={state.share} isStopping={state.isStopping} /> : null}
        {state.phase === "stopped" ? <Remark kind="note">{t("data.stopped")}</Remark> : null}
        {state.phase === "done" ? (
          <Remark kind={isResultWarning(state.result) ? "warning" : "success"}>{result(state.result)}</Remark>
        ) : null}
        {state.phase === "failed" ? <Remark kind="error">{describeProblem(state.error, t)}</Remark> : null}
      </div>
    </Card>
  );
}

/** The button that was pressed is gone when the card turns: the keyboard goes to the one that came instead. */
function useCardFocus(phase: Deed<unknown, unknown>["state"]["phase"]): RefObject<HTMLElement | null> {
  const card = useRef<HTMLElement>(null);
  const before = useRef(phase);
  useEffect(() => {
    const was = before.current;
    before.current = phase;
    const hasTurned = phase === "asking" || was === "asking" || was === "working";
    if (!hasTurned || phase === "working" || phase === was) return;
    // Somebody who went on in the sheet meanwhile keeps the keyboard there: a framed page that asks for it gets it.
    if (!document.hasFocus()) return;
    // A card that closes since another was opened leaves the keyboard where it is.
    const isElsewhere = document.activeElement !== document.body && !card.current?.contains(document.activeElement);
    if (isElsewhere) return;
    card.current?.querySelector<HTMLElement>("[data-takes-focus]")?.focus({ preventScroll: true });
    card.current?.scrollIntoView({ block: "nearest" });
  }, [phase]);
  return card;
}
