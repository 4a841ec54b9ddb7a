const PartialDate = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** A year, month or day as text; a bare year may be written as a number. */
export function dateText(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : undefined;
}

/** Whether a text is written like a date but names a day the calendar lacks: 2026-02-30. */
export function isImpossibleDate(text: string): boolean {
  return PartialDate.test(text) && !isCalendarDate(text);
}

function isCalendarDate(text: string): boolean {
  const [, year, month, day] = PartialDate.exec(text) ?? [];
  if (year === undefined) return false;
  if (month === undefined) return true;
  const monthNumber = Number(month);
  if (monthNumber < 1 || monthNumber > 12) return false;
  if (day === undefined) return true;
  const lastDay = new Date(Date.UTC(Number(year), monthNumber, 0)).getUTCDate();
  return Number(day) >= 1 && Number(day) <= lastDay;
}

/** Whether one date is surely earlier: 2025 is not before 2025-03, nor anything that is no date. */
export function isBefore(a: string, b: string): boolean {
  if (!isCalendarDate(a) || !isCalendarDate(b)) return false;
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}
