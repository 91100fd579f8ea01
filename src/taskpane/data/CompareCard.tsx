import { useState, type ReactNode } from "react";

import type { CellPlace } from "../../workbook/showCell";
import type { LocatedDifference } from "../../workbook/versions/compareVersions";
import type { ListedVersion } from "../../workbook/versions/listVersions";
import { useWording } from "../frame/wording";
import { DeedCard } from "./DeedCard";
import { DeedForm } from "./DeedForm";
import { FigureChanges } from "./FigureChanges";
import { useDeed } from "./useDeed";
import { currentWorkbook, VersionSelect } from "./VersionSelect";
import { withColumn } from "./withColumn";

/** Comparing versions, and leading to the cells that differ. */
export interface ComparingDeeds {
  readonly compareVersions: (before: string, after?: string) => Promise<readonly LocatedDifference[]>;
  readonly showCell: (place: CellPlace) => Promise<void>;
}

interface CompareCardProps {
  readonly deeds: ComparingDeeds;
  readonly versions: readonly ListedVersion[];
}

const kinds = ["input", "scenario", "result"] as const;

/** The results by their defined names, which are not words that a reader knows. */
const results = [
  "HandlingsreglerStatus",
  "LavesteFond",
  "FondOppfyltFra",
  "KØBStatus",
  "ScenarioOversikt",
  "ManglerForutsetninger",
  "PlanperiodeFra",
  "FørstePlanår",
  "ScenarioSammenlikning",
  "KontrollAvvik",
  "KontrollStatus",
] as const;

/** Shows cell by cell what differs between two versions, or between one and the workbook now. */
export function CompareCard({ deeds, versions }: CompareCardProps): ReactNode {
  const { t } = useWording();
  const [before, setBefore] = useState(versions.at(-1)?.id ?? "");
  const [after, setAfter] = useState(currentWorkbook);
  const wordFor = (label: string): string => {
    const known = results.find((name) => name === label);
    return known === undefined ? label : t(`data.compare.results.${known}`);
  };
  // it writes nothing: there is a plan to look at, and never one to carry out
  const deed = useDeed<readonly LocatedDifference[], never>(() => Promise.reject(new RangeError("nothing to do")));
  return (
    <DeedCard
      title={t("data.compare.title")}
      sentence={t("data.compare.sentence")}
      deed={deed}
      start={(isDisabled) => (
        <DeedForm
          action={t("data.compare.action")}
          isDisabled={isDisabled}
          onAsk={() => {
            deed.ask(() =>
              after === currentWorkbook ? deeds.compareVersions(before) : deeds.compareVersions(before, after),
            );
          }}
        >
          <VersionSelect label={t("data.compare.from")} versions={versions} chosen={before} onChoose={setBefore} />
          <VersionSelect
            label={t("data.compare.to")}
            versions={versions}
            current={t("data.compare.current")}
            chosen={after}
            onChoose={setAfter}
          />
        </DeedForm>
      )}
      preview={(differences) => (
        <>
          {differences.length === 0 ? <p>{t("data.compare.same")}</p> : null}
          {kinds.map((kind) => {
            const own = differences.filter((difference) => difference.kind === kind);
            if (own.length === 0) return null;
            return (
              <div key={kind}>
                <p>{`${t(`data.compare.kind.${kind}`)}: ${t("data.figuresCounted", { count: own.length })}`}</p>
                <FigureChanges
                  figures={own.map(({ label, column, ...rest }) => ({
                    label: withColumn(wordFor(label), column),
                    ...rest,
                  }))}
                  onShow={(place) => void deeds.showCell(place)}
                />
              </div>
            );
          })}
        </>
      )}
      confirm={() => null}
      result={() => ""}
    />
  );
}
