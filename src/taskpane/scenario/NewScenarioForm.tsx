import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";

import type { NewScenarioProblem } from "../../workbook/scenarios/newScenario";
import { Remark } from "../data/Remark";
import { Choice } from "../frame/Choice";
import { useWording } from "../frame/wording";
import { describeProblem } from "../problem";

/** Making a scenario. */
export interface NewScenarioDeeds {
  readonly newScenario: (from: string, name: string) => Promise<NewScenarioProblem | undefined>;
}

interface NewScenarioFormProps {
  readonly deeds: NewScenarioDeeds;
  readonly active: string;
  readonly names: readonly string[];
}

type Answer =
  | { readonly kind: "made"; readonly name: string; readonly from: string }
  | { readonly kind: "failed"; readonly error: unknown }
  | NewScenarioProblem;

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "12px" },
  action: { alignSelf: "flex-start" },
});

/** A name and the scenario to copy; the lines go to the table in the sheet. */
export function NewScenarioForm({ deeds, active, names }: NewScenarioFormProps): ReactNode {
  const styles = useStyles();
  const { t } = useWording();
  const [name, setName] = useState("");
  const [chosen, setChosen] = useState<string | null>(null);
  const [isWorking, setIsWorking] = useState(false);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const from = chosen ?? active;

  const create = async (): Promise<void> => {
    setIsWorking(true);
    setAnswer(null);
    try {
      const problem = await deeds.newScenario(from, name);
      setAnswer(problem ?? { kind: "made", name: name.trim(), from });
      if (problem === undefined) setName("");
    } catch (error) {
      setAnswer({ kind: "failed", error });
    } finally {
      setIsWorking(false);
    }
  };
  const nameProblem =
    answer?.kind === "noName"
      ? t("scenario.creation.noName")
      : answer?.kind === "taken"
        ? t("scenario.creation.taken", { name: answer.name })
        : undefined;
  return (
    <form
      className={styles.form}
      aria-label={t("scenario.tools.create")}
      onSubmit={(event) => {
        event.preventDefault();
        void create();
      }}
    >
      <Field label={t("scenario.creation.name")} {...(nameProblem && { validationMessage: nameProblem })}>
        <Input
          value={name}
          maxLength={60}
          onChange={(_, { value }) => {
            setName(value);
            if (nameProblem !== undefined) setAnswer(null);
          }}
        />
      </Field>
      <Choice
        label={t("scenario.creation.from")}
        value={from}
        options={names.map((known) => ({ value: known, text: known }))}
        onChoose={setChosen}
      />
      <Button type="submit" appearance="primary" className={styles.action} disabledFocusable={isWorking}>
        {t("scenario.creation.create")}
      </Button>
      <div role="status">{answer === null ? null : <Outcome answer={answer} />}</div>
    </form>
  );
}

function Outcome({ answer }: { readonly answer: Answer }): ReactNode {
  const { t } = useWording();
  switch (answer.kind) {
    case "made":
      return <Remark kind="success">{t("scenario.creation.made", { name: answer.name, from: answer.from })}</Remark>;
    case "occupied":
      return (
        <Remark kind="error">
          {t("scenario.creation.occupied", { sheet: answer.sheet, address: answer.address })}
        </Remark>
      );
    case "gone":
      return <Remark kind="error">{t("scenario.unknownActive", { name: answer.scenario })}</Remark>;
    case "failed":
      return <Remark kind="error">{describeProblem(answer.error, t)}</Remark>;
    // the field says them
    case "noName":
    case "taken":
      return null;
  }
}
