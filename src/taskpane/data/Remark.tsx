import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled, ErrorCircle16Filled, Info16Regular, Warning16Filled } from "@fluentui/react-icons";
import type { ReactNode } from "react";

interface RemarkProps {
  readonly kind: "success" | "note" | "warning" | "error";
  readonly children: ReactNode;
}

const icons = {
  success: CheckmarkCircle16Filled,
  note: Info16Regular,
  warning: Warning16Filled,
  error: ErrorCircle16Filled,
};

const useStyles = makeStyles({
  remark: { display: "grid", gridTemplateColumns: "16px minmax(0, 1fr)", columnGap: "8px" },
  icon: { marginTop: "2px" },
  success: { color: tokens.colorStatusSuccessForeground1 },
  note: { color: tokens.colorNeutralForeground2 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  error: { color: tokens.colorStatusDangerForeground1 },
});

/** A sentence with the icon of what it is: it went well, good to know, look here, or it did not go. */
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
