import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { HeardHeading } from "../frame/HeardHeading";
import { lacksFunctions, type Reading } from "../frame/reading";
import type { PaneState } from "../frame/usePane";
import { useWording } from "../frame/wording";
import { RuleStatusList } from "./RuleStatusList";

interface RulesViewProps {
  readonly pane: PaneState;
  readonly reading: Reading;
}

const useStyles = makeStyles({
  note: { margin: 0 },
});

/** The tab *Regler*: what the rules say about the chosen scenario. */
export function RulesView({ pane, reading }: RulesViewProps): ReactNode {
  const styles = useStyles();
  const { t } = useWording();
  return (
    <>
      <HeardHeading>{t("tabs.rules")}</HeardHeading>
      {lacksFunctions(reading) ? <p className={styles.note}>{t("rules.unknownFunctions")}</p> : null}
      <RuleStatusList
        status={reading.rules}
        scenario={reading.scenarios.active}
        isCalculating={pane.isCalculating || pane.choosing !== null}
      />
    </>
  );
}
