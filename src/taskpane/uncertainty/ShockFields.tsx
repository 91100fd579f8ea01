import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { useRef, type ReactNode } from "react";

import { sentence } from "../../engine/definition/sentences";
import { sjokkParametre } from "../../engine/usikkerhet/sjokk";
import type { Notation } from "../../workbook/formula/notation";
import { shocks, type Shock, type Uncertainty } from "../../workbook/uncertainty/uncertainty";
import { useWording } from "../frame/wording";
import { entryText } from "../functions/entryText";
import type { JudgedShocks, Tried } from "./judgeShocks";
import { Section } from "./Section";

interface ShockFieldsProps {
  readonly uncertainty: Uncertainty;
  readonly tried: Tried;
  readonly faults: JudgedShocks["faults"];
  readonly notation: Notation;
  readonly onTry: (tried: Tried) => void;
}

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(104px, 1fr))",
    gap: "8px 12px",
    alignItems: "start",
  },
  input: {
    minWidth: 0,
    width: "100%",
    "& input": { textAlign: "right", minWidth: 0, fontVariantNumeric: "tabular-nums" },
  },
  note: { margin: 0 },
  reset: { alignSelf: "flex-start" },
});

/** How large the shocks are and how often they are drawn: as the sheet has it, until something else is tried. */
export function ShockFields({ uncertainty, tried, faults, notation, onTry }: ShockFieldsProps): ReactNode {
  const styles = useStyles();
  const { t, language, content } = useWording();
  const fields = useRef<HTMLDivElement>(null);
  return (
    <Section title={t("uncertainty.shocks.heading")}>
      <p className={styles.note}>{t("uncertainty.shocks.note")}</p>
      <div ref={fields} className={styles.fields}>
        {shocks.map((shock) => {
          const fault = faults[shock];
          return (
            <Field
              key={shock}
              label={t(`uncertainty.shocks.${shock}`)}
              hint={tried[shock] === undefined ? null : t("uncertainty.shocks.inSheet", { value: inSheet(shock) })}
              validationMessage={fault === undefined ? null : sentence(fault, language)}
              validationState={fault === undefined ? "none" : "error"}
            >
              <Input
                className={styles.input}
                autoComplete="off"
                value={tried[shock] ?? inSheet(shock)}
                onFocus={(event) => {
                  event.target.select();
                }}
                onChange={(_, { value }) => {
                  onTry({ ...tried, [shock]: value });
                }}
              />
            </Field>
          );
        })}
      </div>
      {Object.keys(tried).length === 0 ? null : (
        <Button
          className={styles.reset}
          size="small"
          onClick={() => {
            // the button goes
            fields.current?.querySelector("input")?.focus();
            onTry({});
          }}
        >
          {t("uncertainty.shocks.reset")}
        </Button>
      )}
    </Section>
  );

  function inSheet(shock: Shock): string {
    const given = uncertainty.given(shock);
    if (given === null) return "";
    const parameter = sjokkParametre[shock];
    return parameter.kind.unit === "rate" ? entryText([[given]], parameter, notation) : content(given, "");
  }
}
