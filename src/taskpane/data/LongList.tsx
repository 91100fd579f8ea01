import { Button, makeStyles } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";

import { useWording } from "../frame/wording";

const shownAtFirst = 5;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "4px" },
});

/** A list of which the first few stand there, and the rest on asking. */
export function LongList({ items }: { readonly items: readonly ReactNode[] }): ReactNode {
  const styles = useStyles();
  const { t } = useWording();
  const [isWhole, setWhole] = useState(false);
  const hidden = isWhole ? 0 : Math.max(items.length - shownAtFirst, 0);
  return (
    <>
      <ul className={styles.list}>
        {items.slice(0, items.length - hidden).map((item, index) => (
          <li key={index}>{item}</li>
        ))}
      </ul>
      {hidden === 0 ? null : (
        <Button
          size="small"
          appearance="transparent"
          onClick={() => {
            setWhole(true);
          }}
        >
          {t("data.showMore", { hidden })}
        </Button>
      )}
    </>
  );
}
