import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

interface CardGroupProps {
  readonly title: string;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: "8px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

/** Cards for one purpose under a heading. */
export function CardGroup({ title, children }: CardGroupProps): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.group}>
      <h2 className={styles.title}>{title}</h2>
      {children}
    </div>
  );
}
