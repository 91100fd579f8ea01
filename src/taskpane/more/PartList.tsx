import { CompoundButton, makeStyles } from "@fluentui/react-components";
import { ChevronRight20Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";

import { moreParts, type MorePart } from "../frame/place";
import { useWording } from "../frame/wording";

interface PartListProps {
  readonly onOpen: (part: MorePart) => void;
}

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "8px" },
  part: { width: "100%", maxWidth: "none", justifyContent: "space-between", textAlign: "left" },
});

/** The parts of *Mer*, each one click away. */
export function PartList({ onOpen }: PartListProps): ReactNode {
  const styles = useStyles();
  const { t } = useWording();
  return (
    <ul className={styles.list}>
      {moreParts.map((part) => (
        <li key={part}>
          <CompoundButton
            data-leads-to={part}
            className={styles.part}
            secondaryContent={t(`more.parts.${part}.sentence`)}
            icon={<ChevronRight20Regular />}
            iconPosition="after"
            onClick={() => {
              onOpen(part);
            }}
          >
            {t(`more.parts.${part}.title`)}
          </CompoundButton>
        </li>
      ))}
    </ul>
  );
}
