import { Button, Field, Input, makeStyles, Select, Tooltip } from "@fluentui/react-components";
import { TableSelectRange20Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";

import type { Parameter } from "../../engine/definition/parameter";
import { rate } from "../../i18n/formats";
import type { Notation } from "../../workbook/formula/notation";
import { useWording } from "../frame/wording";

interface ArgumentFieldProps {
  readonly parameter: Parameter;
  readonly notation: Notation;
  readonly value: string;
  /** What is wrong with it, if anything. */
  readonly fault: string | undefined;
  readonly onChange: (value: string) => void;
  readonly onPick: () => void;
}

const useStyles = makeStyles({
  row: { display: "flex", gap: "4px" },
  control: { flexGrow: 1, minWidth: 0, "& input": { minWidth: 0 }, "& select": { minWidth: 0, width: "100%" } },
});

/** One argument of a function: typed, chosen among its words, or taken from the sheet. */
export function ArgumentField({ parameter, notation, value, fault, onChange, onPick }: ArgumentFieldProps): ReactNode {
  const styles = useStyles();
  const { t, language } = useWording();
  const { name, help, shape, kind, optional } = parameter;
  const words = wordsOf(parameter, notation);
  const hint = [
    help[language],
    ...(shape === "one" ? [] : [t(`functions.shapes.${shape}`)]),
    ...(kind.span === undefined
      ? []
      : [
          t("functions.span", {
            minimum: rate(kind.span.minimum, language),
            maximum: rate(kind.span.maximum, language),
          }),
        ]),
  ].join(" ");
  return (
    <Field
      label={name}
      required={!optional}
      hint={hint}
      validationMessage={fault ?? null}
      validationState={fault === undefined ? "none" : "error"}
    >
      {(control) => (
        <div className={styles.row}>
          {words === undefined ? (
            <Input
              {...control}
              className={styles.control}
              value={value}
              autoComplete="off"
              spellCheck={false}
              onChange={(_, typed) => {
                onChange(typed.value);
              }}
            />
          ) : (
            <Select
              {...control}
              className={styles.control}
              value={value}
              onChange={(_, chosen) => {
                onChange(chosen.value);
              }}
            >
              <option value="">{optional ? t("functions.omitted") : t("functions.choose")}</option>
              {words.map((word) => (
                <option key={word}>{word}</option>
              ))}
              {value === "" || words.includes(value) ? null : <option>{value}</option>}
            </Select>
          )}
          <Tooltip content={t("functions.pick", { argument: name })} relationship="label">
            <Button icon={<TableSelectRange20Regular />} onClick={onPick} />
          </Tooltip>
        </div>
      )}
    </Field>
  );
}

/** The only words that a single cell may hold; undefined when there is more to write than that. */
function wordsOf({ shape, kind }: Parameter, { truths }: Notation): readonly string[] | undefined {
  if (shape !== "one") return undefined;
  return kind.wanted === "boolean" ? [truths.yes, truths.no] : kind.allowed?.map(String);
}
