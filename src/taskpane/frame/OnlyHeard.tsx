import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  onlyHeard: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: 0,
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** What screen readers tell and eyes need not see. */
export function OnlyHeard({ children }: { readonly children: ReactNode }): ReactNode {
  const styles = useStyles();
  return <div className={styles.onlyHeard}>{children}</div>;
}
