import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { RuleStatusList } from "../rules/RuleStatusList";
import { ScenarioChoice } from "../scenario/ScenarioChoice";
import { OnlyHeard } from "./OnlyHeard";
import { lacksFunctions, rulesMet, type Reading } from "./reading";
import type { PaneState } from "./usePane";
import { useWording } from "./wording";

interface MainViewProps {
  readonly pane: PaneState;
  readonly reading: Reading;
}

const useStyles = makeStyles({
  note: { margin: 0 },
});

/** The choice of scenario and what the rules say about it. */
export function MainView({ pane, reading }: MainViewProps): ReactNode {
  const styles = useStyles();
  const { t } = useWording();
  return (
    <>
      <OnlyHeard>
        <h1>{t("title")}</h1>
      </OnlyHeard>
      <OnlyHeard>
        <div role="status">{pane.settled === null ? "" : <Announcement settled={pane.settled} />}</div>
      </OnlyHeard>
      <ScenarioChoice
        scenarios={reading.scenarios}
        choosing={pane.choosing}
        takesFocus={pane.wasCreatedHere}
        onChoose={pane.choose}
      />
      {lacksFunctions(reading) ? <p className={styles.note}>{t("rules.unknownFunctions")}</p> : null}
      <RuleStatusList
        status={reading.rules}
        scenario={reading.scenarios.active}
        isCalculating={pane.isCalculating || pane.choosing !== null}
      />
    </>
  );
}

function Announcement({ settled }: { readonly settled: Reading }): ReactNode {
  const { t } = useWording();
  const { met, count } = rulesMet(settled.rules);
  return `${t("scenario.selected", { name: settled.scenarios.active })} ${t("rules.summary", { met, total: count })}`;
}
