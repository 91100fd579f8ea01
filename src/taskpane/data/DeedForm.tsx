import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

interface DeedFormProps {
  readonly action: string;
  readonly isDisabled: boolean;
  readonly onAsk: () => void;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    width: "100%",
    // a choice is as wide as its longest option unless told otherwise
    "& > *": { gridTemplateColumns: "minmax(0, 1fr)", minWidth: 0 },
    "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
  },
  button: { alignSelf: "flex-start" },
});

/** Fields that a deed needs answers to, and the button that asks with them. */
export function DeedForm({ action, isDisabled, onAsk, children }: DeedFormProps): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.form}>
      {children}
      <Button data-takes-focus className={styles.button} disabledFocusable={isDisabled} onClick={onAsk}>
        {action}
      </Button>
    </div>
  );
}
