import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactNode, type Ref } from "react";

interface CardProps {
  readonly title: string;
  readonly sentence: string;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLElement>;
  /** What one is led to it by. */
  readonly spot?: string;
}

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "12px",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  sentence: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** A titled box with one sentence about what it is for. */
export function Card({ title, sentence, children, ref, spot }: CardProps): ReactNode {
  const styles = useStyles();
  const titleId = useId();
  return (
    <section ref={ref} data-spot={spot} className={styles.card} aria-labelledby={titleId}>
      <h3 id={titleId} className={styles.title}>
        {title}
      </h3>
      <p className={styles.sentence}>{sentence}</p>
      {children}
    </section>
  );
}
