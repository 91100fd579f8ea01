import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import type { CellPlace } from "../../workbook/showCell";
import { CellLink } from "../data/CellLink";
import type { Section } from "./sections";

interface SectionListProps {
  readonly section: Section;
  readonly onShow: (place: CellPlace) => void;
}

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "4px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  lines: { margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "8px" },
  line: { display: "flex", justifyContent: "space-between", flexWrap: "wrap", columnGap: "12px" },
  answer: {
    paddingTop: "8px",
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  label: { minWidth: 0 },
  value: { margin: 0, marginLeft: "auto", textAlign: "right", fontVariantNumeric: "tabular-nums", minWidth: 0 },
  small: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& .fui-Link": { display: "block", fontSize: "inherit" },
  },
  whole: { flexBasis: "100%", margin: 0 },
});

/** One part of an explanation: lines with what and how much, and the way to the cell. */
export function SectionList({ section: { kind, heading, lines }, onShow }: SectionListProps): ReactNode {
  const styles = useStyles();
  const isProse = kind === "basis";
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{heading}</h3>
      <dl className={styles.lines}>
        {lines.map(({ label, value, place, help, lang }, index) => (
          <div
            key={index}
            className={mergeClasses(
              styles.line,
              kind === "steps" && index > 0 && index === lines.length - 1 && styles.answer,
            )}
          >
            <dt className={mergeClasses(styles.label, isProse && styles.small)}>{label}</dt>
            <dd className={isProse ? styles.whole : styles.value} lang={lang}>
              {value}
            </dd>
            {place === undefined && help === undefined ? null : (
              <dd className={mergeClasses(styles.whole, styles.small)}>
                {place === undefined ? null : <CellLink place={place} onShow={onShow} />} {help}
              </dd>
            )}
          </div>
        ))}
      </dl>
    </section>
  );
}
