import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { useWording } from "../frame/wording";

interface TableToggleProps {
  readonly isTable: boolean;
  readonly onToggle: (isTable: boolean) => void;
  /** What the figures are about, where several drawings stand together. */
  readonly about?: string;
}

const useStyles = makeStyles({
  toggle: { alignSelf: "flex-start", marginLeft: "-8px" },
});

/** Turns a drawing into its figures, and back. */
export function TableToggle({ isTable, onToggle, about }: TableToggleProps): ReactNode {
  const styles = useStyles();
  const { t } = useWording();
  const label = t(isTable ? "charts.asChart" : "charts.asTable");
  return (
    <Button
      className={styles.toggle}
      appearance="transparent"
      size="small"
      {...(about !== undefined && { "aria-label": `${label}: ${about}` })}
      onClick={() => {
        onToggle(!isTable);
      }}
    >
      {label}
    </Button>
  );
}
