import { makeStyles, ProgressBar } from "@fluentui/react-components";
import { useEffect, useState, type ReactNode } from "react";

import { rate } from "../../i18n/formats";
import { useWording } from "../frame/wording";

interface DeedProgressProps {
  /** How much is written, from 0 to 1. */
  readonly share: number;
  readonly isStopping: boolean;
}

const shownAfterMilliseconds = 400;

const useStyles = makeStyles({
  progress: { display: "flex", flexDirection: "column", gap: "4px" },
  text: { display: "flex", justifyContent: "space-between", gap: "8px", fontVariantNumeric: "tabular-nums" },
});

/** How far a deed has come; what is done in a moment shows none, so that nothing flickers. */
export function DeedProgress({ share, isStopping }: DeedProgressProps): ReactNode {
  const styles = useStyles();
  const { t, language } = useWording();
  const [isLate, setIsLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setIsLate(true);
    }, shownAfterMilliseconds);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  if (!isLate) return null;

  const isMeasured = share > 0 && !isStopping;
  const text = isStopping ? t("data.stopping") : t("data.working");
  const percent = isMeasured ? rate(Math.round(share * 100) / 100, language) : "";
  return (
    <div className={styles.progress}>
      <div className={styles.text}>
        <span>{text}</span>
        {/* the bar says it, once asked; a live region would say it at every step */}
        <span aria-hidden>{percent}</span>
      </div>
      <ProgressBar aria-label={text} {...(isMeasured && { value: share, "aria-valuetext": percent })} />
    </div>
  );
}
