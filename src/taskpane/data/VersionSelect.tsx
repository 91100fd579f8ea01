import { Field, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";

import type { ListedVersion } from "../../workbook/versions/listVersions";
import { useVersionName } from "./useVersionName";

interface VersionSelectProps {
  readonly label: string;
  readonly versions: readonly ListedVersion[];
  /** What the workbook as it is now is called, where that can be chosen too. */
  readonly current?: string;
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** What is chosen when it is no version, but the workbook as it is. */
export const currentWorkbook = "current";

/** A choice among versions, the newest first. */
export function VersionSelect({ label, versions, current, chosen, onChoose }: VersionSelectProps): ReactNode {
  const nameOf = useVersionName();
  return (
    <Field label={label}>
      <Select
        value={chosen}
        onChange={(_, { value }) => {
          onChoose(value);
        }}
      >
        {current === undefined ? null : <option value={currentWorkbook}>{current}</option>}
        {versions.toReversed().map((version) => (
          <option key={version.id} value={version.id}>
            {nameOf(version)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
