import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState, type ReactNode } from "react";

import { exampleRows, type Example, type PublishedFunction } from "../../engine/definition/define";
import { enUS, type Notation } from "../../workbook/formula/notation";
import type { Insertion, InsertionResult } from "../../workbook/insertFormula";
import { useWording } from "../frame/wording";
import { AboutFunction } from "./AboutFunction";
import { Answer } from "./Answer";
import { ArgumentField } from "./ArgumentField";
import { entryText } from "./entryText";
import { formulaOf } from "./formulaOf";
import { InsertBar } from "./InsertBar";
import type { Preview } from "./previewCall";
import { useCall, type ReadRanges, type Typed } from "./useCall";
import { useFaultSentence } from "./useFaultSentence";
import { useInsertion } from "./useInsertion";
import { useSheets, type FollowingDeeds } from "./useSheets";

/** What the form can do to the workbook. */
export interface FunctionDeeds extends FollowingDeeds {
  readonly readRanges: ReadRanges;
  readonly insertFormula: (insertion: Insertion) => Promise<InsertionResult>;
}

interface FunctionFormProps {
  readonly published: PublishedFunction;
  readonly notation: Notation;
  readonly deeds: FunctionDeeds;
  readonly typed: Typed;
  readonly onTyped: (typed: Typed) => void;
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "12px" },
  head: { display: "flex", flexDirection: "column", gap: "4px", alignItems: "flex-start" },
  name: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, overflowWrap: "anywhere" },
  text: { margin: 0 },
  heading: { margin: "4px 0 -8px", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  clear: { alignSelf: "flex-start" },
});

/** Any published function as a form drawn from its definition, with its answer and its formula as one types. */
export function FunctionForm(props: FunctionFormProps): ReactNode {
  const { published, notation, deeds, typed, onTyped } = props;
  const styles = useStyles();
  const { t, language } = useWording();
  const sayFault = useFaultSentence();
  const { selection, changes } = useSheets(deeds);
  const call = useCall(published, typed, { notation, readRanges: deeds.readRanges, changes });
  const { outcome, run } = useInsertion(`${JSON.stringify(typed)} ${selection?.address ?? ""}`);
  // an empty field is at fault only when one has asked for the formula
  const [isAsked, setAsked] = useState(false);
  const form = useRef<HTMLDivElement>(null);
  const preview = call.latest?.preview ?? null;
  const parameters = Object.entries(published.parameters);

  const pick = (key: string): Promise<void> =>
    run(async () => {
      const { address } = await deeds.readSelection();
      onTyped({ ...typed, [key]: `=${address}` });
      return null;
    });
  const insert = (): Promise<void> =>
    run(async () => {
      const { preview: now, reads } = await call.workOut();
      if (now.outcome === null) {
        setAsked(true);
        const first = parameters.findIndex(([key]) => now.missing.includes(key) || now.faults[key] !== undefined);
        form.current?.querySelectorAll<HTMLElement>("input, select")[first]?.focus();
        return null;
      }
      const units = now.outcome.kind === "answer" ? now.outcome.units : [["text" as const]];
      const formulaOn = (sheet: string): string => formulaOf(published, call.entries, enUS, sheet);
      return deeds.insertFormula({ formulaOn, units, reads });
    });
  const focusFirst = (): void => {
    form.current?.querySelector<HTMLElement>("input, select")?.focus();
  };
  const useExample = (example: Example): void => {
    onTyped(
      Object.fromEntries(
        parameters.map(([key, parameter]) => {
          const rows = exampleRows(example, key);
          return [key, rows === undefined ? "" : entryText(rows, parameter, notation)];
        }),
      ),
    );
    focusFirst();
  };

  return (
    <div ref={form} className={styles.form}>
      <div className={styles.head}>
        <h2 className={styles.name}>{published.name}</h2>
        <p className={styles.text}>{published.summary[language]}</p>
      </div>
      <p className={styles.text}>{t("functions.required")}</p>
      {parameters.map(([key, parameter]) => (
        <ArgumentField
          key={key}
          parameter={parameter}
          notation={notation}
          value={typed[key] ?? ""}
          fault={sayFault(parameter, typed[key] ?? "", preview?.faults[key], isAsked && preview?.missing.includes(key))}
          onChange={(value) => {
            onTyped({ ...typed, [key]: value });
          }}
          onPick={() => void pick(key)}
        />
      ))}
      {Object.values(typed).some((text) => text !== "") ? (
        <Button
          className={styles.clear}
          size="small"
          onClick={() => {
            // the button goes
            focusFirst();
            setAsked(false);
            onTyped({});
          }}
        >
          {t("functions.clear")}
        </Button>
      ) : null}
      <h3 className={styles.heading}>{t("functions.answer")}</h3>
      <Answer published={published} preview={preview} problem={call.problem} />
      <h3 className={styles.heading}>{t("functions.formula")}</h3>
      <InsertBar
        selection={selection}
        text={formulaOf(published, call.entries, notation, selection?.sheet)}
        size={sizeOf(preview)}
        outcome={outcome}
        onInsert={() => void insert()}
      />
      <AboutFunction published={published} notation={notation} onUseExample={useExample} />
    </div>
  );
}

function sizeOf(preview: Preview | null): { readonly rows: number; readonly columns: number } {
  const rows = preview?.outcome?.kind === "answer" ? preview.outcome.rows : [];
  return { rows: Math.max(1, rows.length), columns: rows[0]?.length ?? 1 };
}
