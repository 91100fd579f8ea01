import { makeStyles, ToggleButton } from "@fluentui/react-components";
import { useRef, useState, type ReactNode } from "react";

import type { PanePlace } from "../frame/place";
import { useLead } from "../frame/useLead";
import { useWording } from "../frame/wording";
import { MeasureEditor, type MeasureDeeds } from "./MeasureEditor";
import { NewScenarioForm, type NewScenarioDeeds } from "./NewScenarioForm";
import { ScenarioComparison, type ComparisonDeeds } from "./ScenarioComparison";

const tools = ["compare", "edit", "create"] as const;

/** What can be done with scenarios beyond choosing one. */
export interface ScenarioDeeds extends ComparisonDeeds, MeasureDeeds, NewScenarioDeeds {}

/** What the tab *Scenario* tells its tools. */
export interface ScenarioToolsProps {
  readonly active: string;
  readonly names: readonly string[];
  /** Another value each time the workbook may have changed. */
  readonly reading: unknown;
  /** Where one is led; the tool it names is opened. */
  readonly place: PanePlace;
}

const useStyles = makeStyles({
  tools: { display: "flex", flexDirection: "column", gap: "16px" },
  choice: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** Comparing scenarios, which is what one comes for, editing the active one, and making another; one at a time. */
export function ScenarioTools(toolsProps: ScenarioToolsProps & { readonly deeds: ScenarioDeeds }): ReactNode {
  const { deeds, place, ...props } = toolsProps;
  const styles = useStyles();
  const { t } = useWording();
  const [tool, setTool] = useState<(typeof tools)[number] | null>("compare");
  const [followed, setFollowed] = useState<PanePlace | null>(null);
  const wanted = tools.find((known) => known === place.spot);
  if (place !== followed) {
    setFollowed(place);
    if (wanted !== undefined) setTool(wanted);
  }
  const view = useRef<HTMLDivElement>(null);
  useLead(view, place, wanted);
  return (
    <div ref={view} className={styles.tools}>
      <div className={styles.choice} role="group" aria-label={t("scenario.tools.label")}>
        {tools.map((known) => (
          <ToggleButton
            key={known}
            data-spot={known}
            size="small"
            checked={tool === known}
            onClick={() => {
              setTool(tool === known ? null : known);
            }}
          >
            {t(`scenario.tools.${known}`)}
          </ToggleButton>
        ))}
      </div>
      {tool === "compare" ? <ScenarioComparison deeds={deeds} {...props} /> : null}
      {tool === "edit" ? <MeasureEditor key={props.active} deeds={deeds} {...props} /> : null}
      {tool === "create" ? <NewScenarioForm deeds={deeds} {...props} /> : null}
    </div>
  );
}
