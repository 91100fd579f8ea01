import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { Remark } from "./Remark";

interface CardGroupProps {
  readonly title: string;
  /** Something to know before any of the deeds. */
  readonly note?: string | null;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: "8px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

/** Cards for one purpose under a heading. */
export function CardGroup({ title, note = null, children }: CardGroupProps): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.group}>
      <h2 className={styles.title}>{title}</h2>
      {note === null ? null : <Remark kind="warning">{note}</Remark>}
      {children}
    </div>
  );
}
