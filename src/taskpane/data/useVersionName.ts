import type { ListedVersion } from "../../workbook/versions/listVersions";
import { useWording } from "../frame/wording";

/** What a version is called in lists and sentences: number, label, status and time. */
export function useVersionName(): (version: ListedVersion) => string {
  const { t, moment } = useWording();
  return ({ number, label, status, time }) =>
    `${number}. ${label} (${t(`data.versionStatus.${status}`).toLowerCase()}, ${moment(time)})`;
}
