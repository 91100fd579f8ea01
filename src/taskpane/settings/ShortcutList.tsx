import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { useWording } from "../frame/wording";
import { shortcuts } from "../shortcuts";

const useStyles = makeStyles({
  list: { margin: 0, display: "flex", flexDirection: "column", gap: "8px" },
  shortcut: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", alignItems: "baseline", columnGap: "12px" },
  keys: { margin: 0 },
  key: {
    padding: "1px 6px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "nowrap",
  },
});

/** Every key of the add-in, and what it does. */
export function ShortcutList(): ReactNode {
  const styles = useStyles();
  const { t } = useWording();
  return (
    <dl className={styles.list}>
      {shortcuts.map(({ command, keys }) => (
        <div key={command} className={styles.shortcut}>
          <dt>{t(`settings.keys.${command}`)}</dt>
          <dd className={styles.keys}>
            <kbd className={styles.key}>{keys}</kbd>
          </dd>
        </div>
      ))}
    </dl>
  );
}
