// Times as this browser's person writes them; the day is the chat's, not the wall's.

const clockTime = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });
const day = new Intl.DateTimeFormat("en-GB", { weekday: "long", day: "numeric", month: "long" });
const short = new Intl.DateTimeFormat("en-GB", { weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" });

export const timeOf = (seconds) => clockTime.format(new Date(seconds * 1000));
export const dayOf = (seconds) => day.format(new Date(seconds * 1000));
export const shortDate = (date) => short.format(date);
export const isoOf = (seconds) => new Date(seconds * 1000).toISOString();

export function sizeOf(bytes) {
  if (bytes < 1024) return bytes === 1 ? "1 byte" : `${bytes} bytes`;
  return bytes < 1024 * 1024 ? `${(bytes / 1024).toFixed(1)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
