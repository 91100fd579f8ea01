import type { ReactNode } from "react";

import type { Finding, Place, Severity } from "../../workbook/health/finding";
import type { CellPlace } from "../../workbook/showCell";
import { useWording } from "../frame/wording";
import { CellLink } from "./CellLink";
import { DeedCard } from "./DeedCard";
import { useFindingSentence } from "./useFindingSentence";
import { LongList } from "./LongList";
import { Remark } from "./Remark";
import { useDeed } from "./useDeed";

/** Looking for faults, leading to them, and writing stuck formulas anew. */
export interface HealthDeeds {
  readonly readHealth: () => Promise<readonly Finding[]>;
  readonly repairFormulas: (places: readonly Place[]) => Promise<number>;
  readonly showCell: (place: CellPlace) => Promise<void>;
}

/** Looks through the workbook for what is wrong, and repairs formulas that are stuck. */
export function HealthCard({ deeds }: { readonly deeds: HealthDeeds }): ReactNode {
  const { t } = useWording();
  const deed = useDeed((findings: readonly Finding[]) => deeds.repairFormulas(stuckIn(findings)));
  return (
    <DeedCard
      title={t("data.health.title")}
      sentence={t("data.health.sentence")}
      deed={deed}
      start={{
        label: t("data.health.action"),
        onAsk: () => {
          deed.ask(deeds.readHealth);
        },
      }}
      preview={(findings) => (
        <>
          {findings.length === 0 ? <Remark kind="success">{t("data.health.well")}</Remark> : null}
          <FindingList findings={findings} onShow={(place) => void deeds.showCell(place)} />
          {stuckIn(findings).length === 0 ? null : <p>{t("data.health.stuck")}</p>}
        </>
      )}
      confirm={(findings) => {
        const { length } = stuckIn(findings);
        return length === 0 ? null : t("data.health.repair", { formulas: t("data.formulas", { count: length }) });
      }}
      result={(repaired) => t("data.health.done", { formulas: t("data.formulas", { count: repaired }) })}
    />
  );
}

const severities: readonly Severity[] = ["error", "warning", "note"];

interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly onShow: (place: CellPlace) => void;
}

function FindingList({ findings, onShow }: FindingListProps): ReactNode {
  const { t } = useWording();
  const sentenceOf = useFindingSentence();
  return severities.map((severity) => {
    const own = findings.filter((finding) => finding.severity === severity);
    if (own.length === 0) return null;
    return (
      <section key={severity}>
        <p>{t(`data.health.severities.${severity}`, { count: own.length })}</p>
        <LongList
          items={own.map((finding, index) => (
            <Remark key={index} kind={severity}>
              <CellLink place={finding} onShow={onShow} /> {sentenceOf(finding)}
            </Remark>
          ))}
        />
      </section>
    );
  });
}

function stuckIn(findings: readonly Finding[]): Place[] {
  return findings.flatMap(({ kind, sheet, address }) => (kind === "stuck" ? [{ sheet, address }] : []));
}
