import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import type { Example, PublishedFunction } from "../../engine/definition/define";
import { inLanguage, spokenIn } from "../../engine/kernel/text";
import { exampleText } from "../../workbook/formula/callText";
import type { Notation } from "../../workbook/formula/notation";
import { useWording } from "../frame/wording";
import { FormulaText } from "./FormulaText";

interface AboutFunctionProps {
  readonly published: PublishedFunction;
  readonly notation: Notation;
  readonly onUseExample: (example: Example) => void;
}

const useStyles = makeStyles({
  about: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    "& p": { margin: 0 },
    "& ul": { margin: 0, paddingLeft: "20px" },
  },
  heading: {
    margin: "8px 0 0",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  button: { alignSelf: "flex-start" },
});

/** What a function answers with, the rule in one line, where the rule comes from, and worked examples. */
export function AboutFunction({ published, notation, onUseExample }: AboutFunctionProps): ReactNode {
  const styles = useStyles();
  const { t, language } = useWording();
  const { returns, formula, law, examples } = published;
  const parts = returns.lines ?? returns.columns ?? [];
  return (
    <div className={styles.about}>
      <h3 className={styles.heading}>{t("functions.result")}</h3>
      <p>{returns.help[language]}</p>
      {parts.length === 0 ? null : (
        <ul>
          {parts.map((part) => (
            <li key={part.nb}>{part[language]}</li>
          ))}
        </ul>
      )}
      <h3 className={styles.heading}>{t("functions.rule")}</h3>
      <p lang={spokenIn(formula, language)}>{inLanguage(formula, language)}</p>
      <h3 className={styles.heading}>{t("functions.sources")}</h3>
      <ul>
        {law.map((source) => (
          <li key={inLanguage(source, "nb")} lang={spokenIn(source, language)}>
            {inLanguage(source, language)}
          </li>
        ))}
      </ul>
      <h3 className={styles.heading}>{t("functions.examples")}</h3>
      {examples.map((example, index) => (
        <div key={index} className={styles.about}>
          <FormulaText text={exampleText(published, example, notation)} />
          <Button
            className={styles.button}
            size="small"
            onClick={() => {
              onUseExample(example);
            }}
          >
            {t("functions.useExample")}
          </Button>
        </div>
      ))}
    </div>
  );
}
