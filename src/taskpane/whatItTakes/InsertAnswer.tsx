import { Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";

import type { InsertionResult, Standing } from "../../workbook/insertFormula";
import type { Answer } from "../../workbook/whatItTakes/answer";
import { answerColumns, answerText, type AnswerForm } from "../../workbook/whatItTakes/insertAnswer";
import { useWording } from "../frame/wording";
import { InsertBar } from "../functions/InsertBar";
import { useInsertion } from "../functions/useInsertion";
import { useNotation, type NotationReader } from "../functions/useNotation";
import { useSheets, type FollowingDeeds } from "../functions/useSheets";

/** How an answer is put into the sheet. */
export interface InsertionDeeds extends FollowingDeeds, NotationReader {
  readonly insertAnswer: (answer: Answer, form: AnswerForm, givenUp?: Standing) => Promise<InsertionResult>;
}

interface InsertAnswerProps {
  readonly answer: Answer;
  readonly deeds: InsertionDeeds;
}

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "8px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

/** Shows what will be written and where, and writes it in the cell the user points at. */
export function InsertAnswer({ answer, deeds }: InsertAnswerProps): ReactNode {
  const styles = useStyles();
  const { t } = useWording();
  const headingId = useId();
  const notation = useNotation(deeds);
  const { selection } = useSheets(deeds);
  const [chosenForm, setForm] = useState<AnswerForm>("formula");
  const form = answer.formula === undefined ? "value" : chosenForm;
  const { outcome, run } = useInsertion(`${form} ${selection?.address ?? ""}`);
  const insert = (givenUp?: Standing): void => void run(() => deeds.insertAnswer(answer, form, givenUp));
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <h3 id={headingId} className={styles.heading}>
        {t("whatItTakes.insertion.heading")}
      </h3>
      {answer.formula === undefined ? null : (
        <Field label={t("whatItTakes.insertion.form")}>
          <RadioGroup
            value={form}
            onChange={(_, { value }) => {
              setForm(value === "formula" ? "formula" : "value");
            }}
          >
            <Radio value="formula" label={t("whatItTakes.insertion.formula")} />
            <Radio value="value" label={t("whatItTakes.insertion.value")} />
          </RadioGroup>
        </Field>
      )}
      <InsertBar
        selection={selection}
        text={answerText(answer, form, notation)}
        size={{ rows: 1, columns: answerColumns(answer, form) }}
        outcome={outcome}
        onInsert={() => {
          insert();
        }}
        onReplace={insert}
      />
    </section>
  );
}
