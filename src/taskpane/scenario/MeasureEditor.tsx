import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";

import type { EditableMeasures, MeasureEdit } from "../../workbook/scenarios/editMeasures";
import type { MeasureLine } from "../../workbook/scenarios/scenarioTable";
import { Remark } from "../data/Remark";
import { Choice } from "../frame/Choice";
import { useWording } from "../frame/wording";
import { describeProblem } from "../problem";
import { LevelInput } from "./LevelInput";
import { RemoveScenario, type RemovalDeeds } from "./RemoveScenario";
import { levelOf, useEdits } from "./useEdits";
import { useWorkbookReading } from "../frame/useWorkbookReading";

/** Reading and writing the measures of a scenario. */
export interface MeasureDeeds extends RemovalDeeds {
  readonly readMeasures: (scenario: string) => Promise<EditableMeasures>;
  /** The lines that are no longer where they were, and then nothing is written. */
  readonly editMeasures: (scenario: string, edits: readonly MeasureEdit[]) => Promise<readonly string[]>;
}

interface MeasureEditorProps {
  readonly deeds: MeasureDeeds;
  readonly active: string;
  readonly names: readonly string[];
  readonly reading: unknown;
}

type Answer = { readonly gone: readonly string[] } | { readonly error: unknown };

const useStyles = makeStyles({
  editor: { display: "flex", flexDirection: "column", gap: "12px" },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  levels: { display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(104px, 1fr))", gap: "8px" },
  action: { alignSelf: "flex-start" },
});

/** The levels of one line of a scenario, year by year; what is typed waits until it is written to the table. */
export function MeasureEditor({ deeds, active, names, reading }: MeasureEditorProps): ReactNode {
  const styles = useStyles();
  const { t } = useWording();
  const [read] = useState(() => () => deeds.readMeasures(active));
  const measures = useWorkbookReading(read, reading);
  const [index, setIndex] = useState(0);
  const [edits, setEdits] = useEdits();
  const [isWriting, setIsWriting] = useState(false);
  const [answer, setAnswer] = useState<Answer | null>(null);
  if (measures === null) return <Spinner size="small" label={t("loading")} />;
  if (measures instanceof Error) return <Remark kind="error">{describeProblem(measures, t)}</Remark>;

  const line = measures.lines[index] ?? measures.lines[0];
  const changes = edits.changesIn(measures);
  const write = async (): Promise<void> => {
    if (changes === "faulty" || changes.length === 0) return;
    setIsWriting(true);
    try {
      const gone = await deeds.editMeasures(active, changes);
      setAnswer({ gone });
      if (gone.length === 0) setEdits.clear();
    } catch (error) {
      setAnswer({ error });
    } finally {
      setIsWriting(false);
    }
  };
  return (
    <section className={styles.editor} aria-label={`${t("scenario.tools.edit")}: ${active}`}>
      <Choice
        label={t("scenario.measures.line")}
        value={String(index)}
        options={measures.lines.map(({ line: text }, at) => ({ value: String(at), text }))}
        onChoose={(at) => {
          setIndex(Number(at));
        }}
      />
      <p className={styles.note}>{t("scenario.measures.note")}</p>
      {line === undefined ? null : (
        <form
          className={styles.editor}
          onSubmit={(event) => {
            event.preventDefault();
            void write();
          }}
        >
          <Levels
            line={line}
            years={measures.years}
            revenues={measures.revenues}
            typed={(year) => edits.typed(index, year)}
            onType={(year, text) => {
              setAnswer(null);
              setEdits.type(index, year, text);
            }}
          />
          <Button
            type="submit"
            appearance="primary"
            className={styles.action}
            disabledFocusable={isWriting || changes === "faulty" || changes.length === 0}
          >
            {changes === "faulty"
              ? t("scenario.measures.faulty")
              : changes.length === 0
                ? t("scenario.measures.unchanged")
                : t("scenario.measures.save", { count: changes.length })}
          </Button>
        </form>
      )}
      <div role="status">{answer === null ? null : <Outcome answer={answer} />}</div>
      <RemoveScenario deeds={deeds} scenario={active} isOnly={names.length < 2} />
    </section>
  );
}

interface LevelsProps {
  readonly line: MeasureLine;
  readonly years: readonly number[];
  readonly revenues: EditableMeasures["revenues"];
  readonly typed: (year: number) => string | undefined;
  readonly onType: (year: number, text: string) => void;
}

function Levels({ line, years, revenues, typed, onType }: LevelsProps): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.levels}>
      {years.map((year, at) => (
        <LevelInput
          key={year}
          line={line.line}
          year={year}
          content={line.levels[at] ?? ""}
          typed={typed(year)}
          level={levelOf(typed(year) ?? "", revenues.get(year))}
          onType={(text) => {
            onType(year, text);
          }}
        />
      ))}
    </div>
  );
}

function Outcome({ answer }: { readonly answer: Answer }): ReactNode {
  const { t, list } = useWording();
  if ("error" in answer) return <Remark kind="error">{describeProblem(answer.error, t)}</Remark>;
  if (answer.gone.length > 0)
    return <Remark kind="error">{t("scenario.measures.gone", { lines: list(answer.gone) })}</Remark>;
  return <Remark kind="success">{t("scenario.measures.saved")}</Remark>;
}
