import { Button, makeStyles } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronUp16Regular } from "@fluentui/react-icons";
import { useState, type ReactNode } from "react";

import { TableToggle } from "../charts/TableToggle";
import { useWording } from "../frame/wording";
import { Section } from "./Section";

interface FigureProps {
  readonly title: string;
  readonly chart: ReactNode;
  readonly table: ReactNode;
  /** What comes when the figure is to be put into the sheet. */
  readonly insertion: ReactNode;
  /** Whether the figure shows what its formula would give. */
  readonly isInsertable: boolean;
}

const useStyles = makeStyles({
  ways: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", gap: "8px" },
});

/** A drawing with its two other shapes: a table, and formulas in the sheet. */
export function Figure({ title, chart, table, insertion, isInsertable }: FigureProps): ReactNode {
  const styles = useStyles();
  const { t } = useWording();
  const [isTable, setIsTable] = useState(false);
  const [isInserting, setIsInserting] = useState(false);
  return (
    <Section title={title}>
      {isTable ? table : chart}
      <div className={styles.ways}>
        <TableToggle isTable={isTable} onToggle={setIsTable} about={title} />
        <Button
          size="small"
          icon={isInserting ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
          iconPosition="after"
          aria-label={t("uncertainty.insertion.label", { title })}
          aria-expanded={isInserting}
          disabledFocusable={!isInsertable}
          onClick={() => {
            setIsInserting(!isInserting);
          }}
        >
          {t("uncertainty.insertion.open")}
        </Button>
      </div>
      {isInserting && isInsertable ? insertion : null}
    </Section>
  );
}
