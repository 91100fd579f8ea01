import { Field, Input, Select } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";

import type { VersionList } from "../../workbook/versions/listVersions";
import type { VersionDetails, VersionTaking } from "../../workbook/versions/takeVersion";
import { versionStatuses } from "../../workbook/versions/version";
import { useWording } from "../frame/wording";
import { DeedCard } from "./DeedCard";
import { DeedForm } from "./DeedForm";
import { Remark } from "./Remark";
import { useDeed } from "./useDeed";
import { useVersionName } from "./useVersionName";

/** Keeping the plan as it is now. */
export interface SavingDeeds {
  readonly takeVersion: (details: Omit<VersionDetails, "time">) => Promise<VersionTaking>;
}

interface SaveVersionCardProps {
  readonly deeds: SavingDeeds;
  readonly saved: VersionList | null;
}

/** Keeps assumptions, scenarios and results as they are now, under a name and a status. */
export function SaveVersionCard({ deeds, saved }: SaveVersionCardProps): ReactNode {
  const { t, list } = useWording();
  const nameOf = useVersionName();
  const [details, setDetails] = useState<Omit<VersionDetails, "time">>({ status: "utkast", label: "" });
  const deed = useDeed(async (plan: Omit<VersionDetails, "time">) => {
    const answer = await deeds.takeVersion(plan);
    if (answer.state === "kept") setDetails({ ...details, label: "" });
    return answer;
  });
  const unreadable = saved === null ? 0 : saved.damaged + saved.newer;
  return (
    <DeedCard
      title={t("data.saveVersion.title")}
      sentence={t("data.saveVersion.sentence")}
      deed={deed}
      start={(isDisabled) => (
        <DeedForm
          action={t("data.saveVersion.action")}
          isDisabled={isDisabled || details.label.trim() === ""}
          onAsk={() => {
            const wanted = { ...details, label: details.label.trim() };
            deed.ask(() => Promise.resolve(wanted));
          }}
        >
          <Field label={t("data.saveVersion.label")} hint={t("data.saveVersion.labelHint")}>
            <Input
              value={details.label}
              onChange={(_, { value }) => {
                setDetails({ ...details, label: value });
              }}
            />
          </Field>
          <Field label={t("data.saveVersion.status")}>
            <Select
              value={details.status}
              onChange={(_, { value }) => {
                setDetails({ ...details, status: versionStatuses.find((known) => known === value) ?? "utkast" });
              }}
            >
              {versionStatuses.map((known) => (
                <option key={known} value={known}>
                  {t(`data.versionStatus.${known}`)}
                </option>
              ))}
            </Select>
          </Field>
        </DeedForm>
      )}
      preview={(plan) => (
        <p>
          {t("data.saveVersion.preview", {
            version: `${plan.label} (${t(`data.versionStatus.${plan.status}`).toLowerCase()})`,
          })}
        </p>
      )}
      confirm={() => t("data.saveVersion.confirm")}
      result={(answer) =>
        answer.state === "kept"
          ? t("data.saveVersion.done", { number: answer.number })
          : t("data.saveVersion.waiting", { results: list(answer.results) })
      }
      isResultWarning={({ state }) => state === "waiting"}
    >
      {saved?.versions
        .filter(({ isChained }) => !isChained)
        .map((version) => (
          <Remark key={version.id} kind="warning">
            {t("data.unchained", { version: nameOf(version) })}
          </Remark>
        ))}
      {unreadable === 0 ? null : (
        <Remark kind="warning">
          {t("data.unreadableVersions", { versions: t("data.versions", { count: unreadable }) })}
        </Remark>
      )}
    </DeedCard>
  );
}
