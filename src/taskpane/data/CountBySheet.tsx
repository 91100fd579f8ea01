import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { useWording } from "../frame/wording";

interface CountBySheetProps {
  readonly counts: readonly { readonly sheet: string; readonly count: number }[];
  readonly noun: "data.cells" | "data.formulas";
}

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  line: { display: "flex", justifyContent: "space-between", columnGap: "12px", fontVariantNumeric: "tabular-nums" },
  count: { whiteSpace: "nowrap" },
});

/** How many cells or formulas a deed touches on each sheet. */
export function CountBySheet({ counts, noun }: CountBySheetProps): ReactNode {
  const styles = useStyles();
  const { t } = useWording();
  return (
    <ul className={styles.list}>
      {counts.map(({ sheet, count }) => (
        <li key={sheet} className={styles.line}>
          <span>{sheet}</span>
          <span className={styles.count}>{t(noun, { count })}</span>
        </li>
      ))}
    </ul>
  );
}
