import { CompoundButton, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import type { PublishedFunction } from "../../engine/definition/define";
import { useWording } from "../frame/wording";

interface FunctionItemsProps {
  readonly functions: readonly PublishedFunction[];
  readonly onOpen: (published: PublishedFunction) => void;
}

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "4px" },
  item: {
    width: "100%",
    maxWidth: "none",
    justifyContent: "flex-start",
    textAlign: "left",
    padding: "8px 12px",
    "& .fui-CompoundButton__secondaryContent": { lineHeight: tokens.lineHeightBase200 },
  },
});

/** Functions to open, each with what it answers. */
export function FunctionItems({ functions, onOpen }: FunctionItemsProps): ReactNode {
  const styles = useStyles();
  const { language } = useWording();
  return (
    <ul className={styles.list}>
      {functions.map((published) => (
        <li key={published.name}>
          <CompoundButton
            data-opens={published.name}
            className={styles.item}
            secondaryContent={published.summary[language]}
            onClick={() => {
              onOpen(published);
            }}
          >
            {published.name}
          </CompoundButton>
        </li>
      ))}
    </ul>
  );
}
