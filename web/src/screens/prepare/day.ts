/** A day as a date field has it, where this device is: 2026-12-01. */
export function dayOf(moment: Date): string {
  const [year, month, day] = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  return [year, pad(month), pad(day)].join('-');
}

/** The last second of a day where this device is, or nothing when it is no day. */
export function endOf(day: string): Date | undefined {
  const end = new Date(`${day}T23:59:59`);
  return Number.isNaN(end.getTime()) ? undefined : end;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
