import type { ReactNode } from "react";

import { HeardHeading } from "../frame/HeardHeading";
import { Lazy, type LoadView } from "../frame/Lazy";
import type { PanePlace } from "../frame/place";
import type { Reading } from "../frame/reading";
import type { PaneState } from "../frame/usePane";
import { useWording } from "../frame/wording";
import { ScenarioChoice } from "./ScenarioChoice";
import type { ScenarioToolsProps } from "./ScenarioTools";

interface ScenarioViewProps {
  readonly pane: PaneState;
  readonly reading: Reading;
  readonly place: PanePlace;
  readonly loadTools: LoadView<ScenarioToolsProps>;
}

/** The tab *Scenario*: what to choose among, and what can be done with it. */
export function ScenarioView({ pane, reading, place, loadTools }: ScenarioViewProps): ReactNode {
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
      <Lazy
        load={loadTools}
        props={{
          active: reading.scenarios.active,
          names: reading.scenarios.scenarios.map(({ name }) => name),
          reading,
          place,
        }}
      />
    </>
  );
}
