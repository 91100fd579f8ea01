/** What Office may tell about its colours; Excel on the web has left all of it out. */
interface OfficeColours {
  readonly isDarkTheme?: boolean;
  readonly bodyBackgroundColor?: string;
}

/** Whether the pane should be dark: Office's own word, else its background, else the system's preference. */
export function isDark(office: OfficeColours | undefined, systemPrefersDark: boolean): boolean {
  return office?.isDarkTheme ?? isDarkColour(office?.bodyBackgroundColor) ?? systemPrefersDark;
}

function isDarkColour(colour: string | undefined): boolean | undefined {
  const hex = /^#([0-9a-f]{6})$/i.exec(colour ?? "")?.[1];
  if (hex === undefined) return undefined;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
