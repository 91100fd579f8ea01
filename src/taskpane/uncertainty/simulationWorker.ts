import type { IllustrationInput } from "../../workbook/uncertainty/uncertainty";
import { illustratedYears } from "./illustratedYears";

// a thread of its own: it is asked once, and answers with each year as it is drawn
self.onmessage = ({ data }: MessageEvent<IllustrationInput>) => {
  for (const year of illustratedYears(data)) self.postMessage(year);
};
