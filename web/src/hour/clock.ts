// How the time of a step is read.

const SECOND = 1_000;

/** Parts of the time of a step from which on it says that it runs out. */
const NEARLY = 0.2;
const ALMOST = 0.05;

/** How near the end of a step is. Each has its words; a colour never says it alone. */
export type Urgency = 'ample' | 'nearly' | 'almost' | 'over';

export function urgencyOf(left: number, planned: number): Urgency {
  if (left <= 0) return 'over';
  const share = left / planned;
  if (share <= ALMOST) return 'almost';
  return share <= NEARLY ? 'nearly' : 'ample';
}

/** Minutes and seconds of what is left or, below zero, of what it ran over: 04:12. */
export function clockFace(left: number): string {
  const { minutes, seconds } = parted(left);
  return `${twoDigits(minutes)}:${twoDigits(seconds)}`;
}

/** As long as a part of a second is left it counts whole, so that zero is the end. */
export function parted(left: number): { readonly minutes: number; readonly seconds: number } {
  const whole = left > 0 ? Math.ceil(left / SECOND) : Math.floor(-left / SECOND);
  return { minutes: Math.floor(whole / 60), seconds: whole % 60 };
}

/** A moment as the clock on the wall has it. */
export function timeOfDay(moment: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(moment);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
