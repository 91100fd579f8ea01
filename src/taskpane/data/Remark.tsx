import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled, ErrorCircle16Filled, Warning16Filled } from "@fluentui/react-icons";
import type { ReactNode } from "react";

interface RemarkProps {
  readonly kind: "success" | "warning" | "error";
  readonly children: ReactNode;
}

const icons = {
  success: CheckmarkCircle16Filled,

  warning: Warning16Filled,
  error: ErrorCircle16Filled,
};

const useStyles = makeStyles({
  remark: { display: "grid", gridTemplateColumns: "16px minmax(0, 1fr)", columnGap: "8px" },
  icon: { marginTop: "2px" },
  success: { color: tokens.colorStatusSuccessForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  error: { color: tokens.colorStatusDangerForeground1 },
});

/** A sentence with the icon of what it is: it went well, look here, or it did not go. */
export function Remark({ kind, children }: RemarkProps): ReactNode {
  const styles = useStyles();
  const Icon = icons[kind];
  return (
    <div className={styles.remark}>
      <Icon className={mergeClasses(styles.icon, styles[kind])} aria-hidden />
      <span>{children}</span>
    </div>
  );
}
