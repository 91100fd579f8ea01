import { makeStyles, Tab, TabList } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { useWording } from "./wording";

const paneTabs = ["overview", "data"] as const;

/** A part of the pane. */
export type PaneTab = (typeof paneTabs)[number];

interface PaneTabsProps {
  readonly tab: PaneTab;
  readonly onTab: (tab: PaneTab) => void;
}

const useStyles = makeStyles({
  // the first label stands over the text below it
  tabs: { marginLeft: "-12px" },
});

/** The parts of the pane to choose among. */
export function PaneTabs({ tab, onTab }: PaneTabsProps): ReactNode {
  const styles = useStyles();
  const { t } = useWording();
  return (
    <TabList
      className={styles.tabs}
      aria-label={t("tabs.label")}
      selectedValue={tab}
      onTabSelect={(_, { value }) => {
        onTab(paneTabs.find((known) => known === value) ?? "overview");
      }}
    >
      {paneTabs.map((known) => (
        <Tab key={known} id={tabId(known)} value={known} aria-controls={panelId(known)}>
          {t(`tabs.${known}`)}
        </Tab>
      ))}
    </TabList>
  );
}

/** What makes an element the panel of a tab. */
export function panelProps(tab: PaneTab): { id: string; role: "tabpanel"; "aria-labelledby": string } {
  return { id: panelId(tab), role: "tabpanel", "aria-labelledby": tabId(tab) };
}

function tabId(tab: PaneTab): string {
  return `tab-${tab}`;
}

function panelId(tab: PaneTab): string {
  return `panel-${tab}`;
}
