import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Settings16Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";

import { useWording } from "./wording";

interface FooterProps {
  readonly onSettings: () => void;
}

const useStyles = makeStyles({
  footer: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "8px",
    padding: "4px 8px 4px 16px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

/** The brand line, with the way to the settings from anywhere. */
export function Footer({ onSettings }: FooterProps): ReactNode {
  const styles = useStyles();
  const { t } = useWording();
  return (
    <footer className={styles.footer}>
      <span>{t("title")}</span>
      <Button size="small" appearance="subtle" icon={<Settings16Regular />} onClick={onSettings}>
        {t("more.parts.settings.title")}
      </Button>
    </footer>
  );
}
