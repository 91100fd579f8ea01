/** A number as the General format writes it in Norwegian: decimal comma, a real minus, and as many digits as there is room for. */
export function toNorwegianNumber(value: number, room: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) return inNorwegian(value.toExponential(5));
  const wholeDigits = size < 1 ? 1 : Math.floor(Math.log10(size)) + 1;
  for (let digits = Math.max(10, wholeDigits); digits > 1; digits -= 1) {
    const text = String(Number(value.toPrecision(digits)));
    if (text.length <= room || !text.includes(".")) return inNorwegian(text);
  }
  return inNorwegian(value.toFixed(0));
}

function inNorwegian(text: string): string {
  return text.replace(".", ",").replaceAll("-", "−").replace("e", "E");
}
