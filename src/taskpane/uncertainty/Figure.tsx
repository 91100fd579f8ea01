import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronUp16Regular } from "@fluentui/react-icons";
import { useRef, useState, type ReactNode } from "react";

import { TableToggle } from "../charts/TableToggle";
import { goBackByKey } from "../frame/backKey";
import { useWording } from "../frame/wording";
import { Section } from "./Section";

interface FigureProps {
  readonly title: string;
  readonly chart: ReactNode;
  readonly table: ReactNode;
  /** What is to be known whichever shape it has. */
  readonly note?: string;
  /** What comes when the figure is to be put into the sheet; null while there is no formula for it. */
  readonly insertion: ReactNode;
}

const useStyles = makeStyles({
  note: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  ways: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", gap: "8px" },
});

/** A drawing with its two other shapes: a table, and formulas in the sheet. */
export function Figure({ title, chart, table, note, insertion }: FigureProps): ReactNode {
  const styles = useStyles();
  const { t } = useWording();
  const [isTable, setIsTable] = useState(false);
  const [isInserting, setIsInserting] = useState(false);
  const ways = useRef<HTMLDivElement>(null);
  const isOpen = isInserting && insertion !== null;
  const close = (): void => {
    setIsInserting(false);
    // the button within is gone
    ways.current?.querySelector<HTMLElement>("[aria-expanded]")?.focus();
  };
  return (
    <Section title={title}>
      {isTable ? table : chart}
      {note === undefined ? null : <p className={styles.note}>{note}</p>}
      <div ref={ways} className={styles.ways}>
        <TableToggle isTable={isTable} onToggle={setIsTable} about={title} />
        <Button
          size="small"
          icon={isOpen ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
          iconPosition="after"
          aria-label={t("uncertainty.insertion.label", { title })}
          aria-expanded={isOpen}
          disabledFocusable={insertion === null}
          onClick={() => {
            setIsInserting(!isInserting);
          }}
        >
          {t("uncertainty.insertion.open")}
        </Button>
      </div>
      {isOpen ? (
        <div
          role="presentation"
          onKeyDown={(event) => {
            goBackByKey(event, close);
          }}
        >
          {insertion}
        </div>
      ) : null}
    </Section>
  );
}
