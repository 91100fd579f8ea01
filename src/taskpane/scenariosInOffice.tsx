import type { ReactNode } from "react";

import { editMeasures, readMeasures } from "../workbook/scenarios/editMeasures";
import { newScenario } from "../workbook/scenarios/newScenario";
import { readScenarioPaths } from "../workbook/scenarios/readScenarioPaths";
import { removeScenario } from "../workbook/scenarios/removeScenario";
import { ScenarioTools, type ScenarioDeeds, type ScenarioToolsProps } from "./scenario/ScenarioTools";

const deeds: ScenarioDeeds = { readScenarioPaths, readMeasures, editMeasures, newScenario, removeScenario };

/** The tools of the tab *Scenario* with the deeds that Office does for them. */
export function ScenariosInOffice(props: ScenarioToolsProps): ReactNode {
  return <ScenarioTools deeds={deeds} {...props} />;
}
