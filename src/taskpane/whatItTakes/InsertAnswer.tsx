import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";

import type { InsertionResult } from "../../workbook/insertFormula";
import type { Answer } from "../../workbook/whatItTakes/answer";
import { answerText, type AnswerForm } from "../../workbook/whatItTakes/insertAnswer";
import { useWording } from "../frame/wording";
import { FormulaText } from "../functions/FormulaText";
import { InsertionOutcome, type InsertOutcome } from "../functions/InsertionOutcome";
import { useNotation, type NotationReader } from "../functions/useNotation";
import { useRoom, type RoomReader } from "./useRoom";

/** How an answer is put into the sheet. */
export interface InsertionDeeds extends RoomReader, NotationReader {
  readonly insertAnswer: (answer: Answer, form: AnswerForm) => Promise<InsertionResult>;
}

interface InsertAnswerProps {
  readonly answer: Answer;
  readonly deeds: InsertionDeeds;
}

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "8px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  note: { margin: 0 },
});

/** Shows what will be written and where, and writes it in the cell the user points at when it is free. */
export function InsertAnswer({ answer, deeds }: InsertAnswerProps): ReactNode {
  const styles = useStyles();
  const { t } = useWording();
  const headingId = useId();
  const notation = useNotation(deeds);
  const [chosenForm, setForm] = useState<AnswerForm>("formula");
  const [outcome, setOutcome] = useState<{ readonly cells: string | undefined; readonly ended: InsertOutcome } | null>(
    null,
  );
  const form = answer.formula === undefined ? "value" : chosenForm;
  const columns = form === "formula" ? (answer.formula?.columns ?? 1) : 1;
  const room = useRoom(deeds, columns, outcome);
  // what was said of other cells is old when the user points elsewhere
  const said = outcome?.cells === room?.cells ? outcome?.ended : undefined;

  const insert = (): void => {
    const tell = (ended: InsertOutcome): void => {
      setOutcome({ cells: room?.cells, ended });
    };
    deeds.insertAnswer(answer, form).then(tell, (error: unknown) => {
      tell({ kind: "failed", error });
    });
  };
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
      <FormulaText text={answerText(answer, form, notation)} />
      {room === null || said !== undefined ? null : (
        <p className={styles.note}>
          {t(room.isFree ? "whatItTakes.insertion.free" : "whatItTakes.insertion.taken", { cells: room.cells })}
        </p>
      )}
      <Button appearance="primary" disabledFocusable={room?.isFree !== true} onClick={insert}>
        {t("whatItTakes.insertion.insert")}
      </Button>
      <div role="status">
        {said === undefined || said.kind === "working" ? null : <InsertionOutcome outcome={said} />}
      </div>
    </section>
  );
}
