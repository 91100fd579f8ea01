import { makeStyles, mergeClasses, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, type ReactNode } from "react";

import type { CellValue } from "../../workbook/cellValue";
import type { Scenarios, ScenarioSummary } from "../../workbook/readScenarios";
import { useWording } from "../frame/wording";

interface ScenarioChoiceProps {
  readonly scenarios: Scenarios;
  /** The scenario that is being chosen, before the workbook has answered. */
  readonly choosing: string | null;
  readonly takesFocus: boolean;
  readonly onChoose: (name: string) => void;
}

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "8px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  cards: { display: "flex", flexDirection: "column", gap: "8px" },
  card: {
    width: "100%",
    boxSizing: "border-box",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    "& label": { flexGrow: 1, cursor: "pointer" },
  },
  active: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
  },
  name: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  facts: {
    display: "flex",
    justifyContent: "space-between",
    flexWrap: "wrap",
    columnGap: "12px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** One card per scenario; choosing one writes the workbook's one scenario cell. */
export function ScenarioChoice({ scenarios, choosing, takesFocus, onChoose }: ScenarioChoiceProps): ReactNode {
  const styles = useStyles();
  const { t } = useWording();
  const headingId = useId();
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    // Not the heading: Office.js on the web leads Tab out of the pane from anything that is no tab stop itself.
    // And not from the sheet: a framed page that asks for the keyboard gets it.
    if (takesFocus && document.hasFocus()) section.current?.querySelector<HTMLInputElement>("input:checked")?.focus();
  }, [takesFocus]);

  const chosen = choosing ?? scenarios.active;
  const isKnown = scenarios.scenarios.some(({ name }) => name === chosen);
  return (
    <section ref={section} className={styles.section}>
      <h2 id={headingId} className={styles.heading}>
        {t("scenario.heading")}
      </h2>
      {isKnown ? null : <p className={styles.note}>{t("scenario.unknownActive", { name: chosen })}</p>}
      <RadioGroup
        className={styles.cards}
        aria-labelledby={headingId}
        value={isKnown ? chosen : ""}
        onChange={(_, { value }) => {
          onChoose(value);
        }}
      >
        {scenarios.scenarios.map((scenario) => (
          <ScenarioCard
            key={scenario.name}
            scenario={scenario}
            lastYear={scenarios.lastYear}
            isActive={scenario.name === chosen}
          />
        ))}
      </RadioGroup>
      <p className={styles.note}>{t("scenario.thousands")}</p>
    </section>
  );
}

interface ScenarioCardProps {
  readonly scenario: ScenarioSummary;
  readonly lastYear: number;
  readonly isActive: boolean;
}

function ScenarioCard({ scenario, lastYear, isActive }: ScenarioCardProps): ReactNode {
  const styles = useStyles();
  const { t, amount, share } = useWording();
  const factsId = useId();
  const { name, fund, lowestShare, lowestYear, heldFrom, resultReached, robek } = scenario;
  const facts = [
    `${t("scenario.fund", { year: lastYear })}: ${amount(fund)}`,
    reached(heldFrom, "scenario.fundHeld", "scenario.fundNotHeld"),
    lowestYear.kind === "number" ? t("scenario.lowest", { share: share(lowestShare), year: lowestYear.number }) : "",
    reached(resultReached, "scenario.resultReached", "scenario.resultNotReached"),
    robek.kind === "number" ? t("scenario.robek", { year: robek.number }) : "",
  ];
  return (
    <Radio
      value={name}
      aria-label={name}
      aria-describedby={factsId}
      className={mergeClasses(styles.card, isActive && styles.active)}
      label={
        <>
          <span className={styles.name}>{name}</span>
          <span id={factsId} className={styles.facts}>
            {facts
              .filter((fact) => fact !== "")
              .map((fact) => (
                <span key={fact}>{fact} </span>
              ))}
          </span>
        </>
      }
    />
  );

  /** When a goal is reached; nothing while the cell has no answer, or before the figures are filled in. */
  function reached(
    year: CellValue,
    inYear: "scenario.fundHeld" | "scenario.resultReached",
    never: "scenario.fundNotHeld" | "scenario.resultNotReached",
  ): string {
    if (fund.kind !== "number" || year.kind === "error" || year.kind === "calculating") return "";
    return year.kind === "number" ? t(inYear, { year: year.number }) : t(never);
  }
}
