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
  const { t, list, count } = useWording();
  const { title, sentence, label, labelHint, status, action, preview, confirm, done, waiting } = t.data.saveVersion;
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
      title={title}
      sentence={sentence}
      deed={deed}
      start={(isDisabled) => (
        <DeedForm
          action={action}
          isDisabled={isDisabled || details.label.trim() === ""}
          onAsk={() => {
            const wanted = { ...details, label: details.label.trim() };
            deed.ask(() => Promise.resolve(wanted));
          }}
        >
          <Field label={label} hint={labelHint}>
            <Input
              value={details.label}
              onChange={(_, { value }) => {
                setDetails({ ...details, label: value });
              }}
            />
          </Field>
          <Field label={status}>
            <Select
              value={details.status}
              onChange={(_, { value }) => {
                setDetails({ ...details, status: versionStatuses.find((known) => known === value) ?? "utkast" });
              }}
            >
              {versionStatuses.map((known) => (
                <option key={known} value={known}>
                  {t.data.versionStatus[known]}
                </option>
              ))}
            </Select>
          </Field>
        </DeedForm>
      )}
      preview={(plan) => <p>{preview(`${plan.label} (${t.data.versionStatus[plan.status].toLowerCase()})`)}</p>}
      confirm={() => confirm}
      result={(answer) => (answer.state === "kept" ? done(answer.number) : waiting(list(answer.results)))}
      isResultWarning={({ state }) => state === "waiting"}
    >
      {saved?.versions
        .filter(({ isChained }) => !isChained)
        .map((version) => (
          <Remark key={version.id} kind="warning">
            {t.data.unchained(nameOf(version))}
          </Remark>
        ))}
      {unreadable === 0 ? null : (
        <Remark kind="warning">{t.data.unreadableVersions(count(unreadable, t.data.versions))}</Remark>
      )}
    </DeedCard>
  );
}
