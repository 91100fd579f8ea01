import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  type MessageBarIntent,
} from "@fluentui/react-components";
import type { ReactNode } from "react";

interface NoticeProps {
  readonly intent: MessageBarIntent;
  readonly title: string;
  readonly children: ReactNode;
  readonly actions: readonly { readonly label: string; readonly onClick: () => void }[];
}

const useStyles = makeStyles({
  title: { display: "block" },
});

/** A message that says what happened and what to do about it; the first action is the one to expect. */
export function Notice({ intent, title, children, actions }: NoticeProps): ReactNode {
  const styles = useStyles();
  return (
    <div role="alert">
      <MessageBar intent={intent} layout="multiline">
        <MessageBarBody>
          <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>
          {children}
        </MessageBarBody>
        <MessageBarActions>
          {actions.map(({ label, onClick }, index) => (
            <Button
              key={label}
              size="small"
              appearance={index === 0 ? "primary" : "secondary"}
              onClick={() => {
                onClick();
              }}
            >
              {label}
            </Button>
          ))}
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
