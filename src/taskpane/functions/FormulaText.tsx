import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  formula: {
    display: "block",
    padding: "8px",
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
});

/** A formula as Excel writes it. */
export function FormulaText({ text }: { readonly text: string }): ReactNode {
  const styles = useStyles();
  return <code className={styles.formula}>{text}</code>;
}
