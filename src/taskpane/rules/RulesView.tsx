import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";

import { nb } from "../../i18n/nb";
import { isKeyOf } from "../../i18n/texts";
import type { CellValue } from "../../workbook/cellValue";
import type { RuleKey, RuleLine } from "../../workbook/rules/ruleLine";
import type { CellPlace } from "../../workbook/showCell";
import { HeardHeading } from "../frame/HeardHeading";
import { Notice } from "../frame/Notice";
import { lacksFunctions, type Reading } from "../frame/reading";
import { useWording } from "../frame/wording";
import { describeProblem } from "../problem";
import type { InsertionDeeds } from "../whatItTakes/InsertAnswer";
import { WhatItTakes } from "../whatItTakes/WhatItTakes";
import { RuleGroup } from "./RuleGroup";
import { spans } from "./spans";
import { useRules, type RulesReader } from "./useRules";

/** What the tab *Regler* can do to the workbook. */
export interface RulesDeeds extends RulesReader, InsertionDeeds {
  readonly showCell: (place: CellPlace) => Promise<void>;
}

interface RulesViewProps {
  readonly reading: Reading;
  readonly isCalculating: boolean;
  readonly deeds: RulesDeeds;
}

const groups: readonly (readonly [name: "kob" | "gjeldende" | "foreslaatt" | "law", keys: readonly RuleKey[]])[] = [
  ["kob", ["kobResultat", "kobFond", "kobGjeld"]],
  ["foreslaatt", ["foreslaattOverskudd", "foreslaattGjeld", "foreslaattFond"]],
  ["gjeldende", ["gjeldendeOverskudd", "gjeldendeGjeld", "gjeldendeFond"]],
  ["law", ["minimumsavdrag", "robek"]],
];

const useStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  questions: { paddingTop: "16px", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** The tab *Regler*: what every rule says about the chosen scenario, and what it would take. */
export function RulesView({ reading, isCalculating, deeds }: RulesViewProps): ReactNode {
  const styles = useStyles();
  const { t } = useWording();
  const rules = useRules(deeds, reading);
  const [showFailed, setShowFailed] = useState<unknown>(null);
  const failed = rules instanceof Error ? rules : showFailed;

  const show = (place: CellPlace): void => {
    setShowFailed(null);
    deeds.showCell(place).catch(setShowFailed);
  };
  return (
    <>
      <HeardHeading>{t("tabs.rules")}</HeardHeading>
      {lacksFunctions(reading) ? <p className={styles.note}>{t("rules.unknownFunctions")}</p> : null}
      <p className={styles.note} aria-busy={isCalculating}>
        {isCalculating ? t("rules.calculating") : t("rules.scenario", { name: reading.scenarios.active })}
      </p>
      {failed === null ? null : (
        <Notice intent="error" title={t("errors.title")} actions={[]}>
          {describeProblem(failed, t)}
        </Notice>
      )}
      {rules === null ? <Spinner size="small" label={t("rules.reading")} /> : null}
      {rules !== null && !(rules instanceof Error) ? (
        <>
          {groups.map(([group, keys]) => {
            const lines = keys.flatMap((key) => rules.lines.find((line) => line.key === key) ?? []);
            return (
              <RuleGroup
                key={group}
                heading={t(`rules.groups.${group}`)}
                years={group === "law" ? "" : judgedYears(lines)}
                note={group === "kob" ? <KobStatus kob={reading.rules.kob} /> : null}
                lines={lines}
                onShow={show}
              />
            );
          })}
          <div className={styles.questions}>
            <WhatItTakes plan={rules.plan} deeds={deeds} />
          </div>
        </>
      ) : null}
    </>
  );
}

/** The three indicators seen together, as the workbook says it. */
function KobStatus({ kob }: { readonly kob: CellValue }): ReactNode {
  const { t } = useWording();
  if (kob.kind !== "text" || !isKeyOf(nb.rules.kobStatus, kob.text)) return null;
  return t("rules.kobTogether", { status: t(`rules.kobStatus.${kob.text}`) });
}

function judgedYears(lines: readonly RuleLine[]): string {
  const marks = lines[0]?.marks ?? [];
  return spans(marks.filter(({ isJudged }) => isJudged).map(({ year }) => year));
}
