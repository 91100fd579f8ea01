import { Field, Input, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { isFormula, type CellContent } from "../../workbook/cellContent";
import { useWording } from "../frame/wording";
import { isShare } from "./useEdits";

interface LevelInputProps {
  readonly line: string;
  readonly year: number;
  readonly content: CellContent;
  /** What has been typed over the table's level; undefined when nothing has. */
  readonly typed: string | undefined;
  /** What that writes; undefined when it is no number. */
  readonly level: number | null | undefined;
  readonly onType: (text: string) => void;
}

const useStyles = makeStyles({
  input: { minWidth: 0, width: "100%", "& input": { textAlign: "right", fontVariantNumeric: "tabular-nums" } },
});

/** The level of a line in one year; a formula in the table is left to the sheet. */
export function LevelInput({ line, year, content, typed, level, onType }: LevelInputProps): ReactNode {
  const styles = useStyles();
  const { t, content: shown, amount } = useWording();
  const isOwnedBySheet = isFormula(content);
  const message = level === undefined ? t("scenario.measures.notANumber") : undefined;
  const isOfRevenue = typed !== undefined && isShare(typed) && typeof level === "number";
  const hint = isOwnedBySheet
    ? t("scenario.measures.formula")
    : isOfRevenue
      ? t("scenario.measures.ofRevenue", { amount: amount({ kind: "number", number: level }) })
      : undefined;
  return (
    <Field
      label={String(year)}
      {...(message !== undefined && { validationMessage: message })}
      {...(hint !== undefined && { hint })}
    >
      <Input
        className={styles.input}
        size="small"
        inputMode="text"
        aria-label={t("scenario.measures.year", { line, year })}
        value={typed ?? (isOwnedBySheet ? "" : shown(content, ""))}
        disabled={isOwnedBySheet}
        onFocus={(event) => {
          event.target.select();
        }}
        onChange={(_, { value }) => {
          onType(value);
        }}
      />
    </Field>
  );
}
