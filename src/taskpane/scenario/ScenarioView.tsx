import type { ReactNode } from "react";

import { HeardHeading } from "../frame/HeardHeading";
import type { Reading } from "../frame/reading";
import type { PaneState } from "../frame/usePane";
import { useWording } from "../frame/wording";
import { ScenarioChoice } from "./ScenarioChoice";

interface ScenarioViewProps {
  readonly pane: PaneState;
  readonly reading: Reading;
}

/** The tab *Scenario*: what to choose among. */
export function ScenarioView({ pane, reading }: ScenarioViewProps): ReactNode {
  const { t } = useWording();
  return (
    <>
      <HeardHeading>{t("tabs.scenario")}</HeardHeading>
      <ScenarioChoice
        scenarios={reading.scenarios}
        choosing={pane.choosing}
        takesFocus={pane.wasCreatedHere}
        onChoose={pane.choose}
      />
    </>
  );
}
