import { listedYears } from '../../ledger/sentences';
import { signedEuros } from '../../numbers/euros';
import { spelled } from '../../numbers/typed';
import type { FigureAddress } from '../../protocol/explanation';
import type { DriverOutlook, Note, Outlook, YearOutlook } from '../../protocol/protocol';
import { language, words } from '../../words/words.svelte';
import { chance, units } from './shown';

/** How sure one year is, in two sentences. */
export function certainty({ year, result, notShort }: YearOutlook) {
  const t = words().outlook;
  return {
    chance: t.chance(year, chance(notShort)),
    usual: t.usual(signedEuros(result.low), signedEuros(result.high)),
  };
}

export function chanceHelp({ draws }: Outlook): string {
  return words().outlook.chanceHelp(spelled(String(draws), language.current));
}

/** What one quantity makes of a year. */
export interface Tip {
  readonly name: string;
  readonly figure: string;
  readonly address: FigureAddress;
  /** The sentence around the figure. */
  readonly say: (figure?: string) => string;
}

/** Where the quantities tip in the years of which the same is to be said. */
export interface Tipping {
  readonly years: readonly number[];
  readonly oneOffs: boolean;
  readonly tips: readonly Tip[];
}

export function headOf({ years, oneOffs }: Tipping): string {
  const t = words().outlook;
  return (oneOffs ? t.tippingWithOneOffs : t.tippingIn)(listedYears(years));
}

export function tippingOf(
  drivers: readonly DriverOutlook[],
  notes: readonly Note[],
): readonly Tipping[] {
  const alike = new Map<string, Tipping>();
  for (const each of perYear(drivers, notes)) {
    const said = each.tips.map(({ name, figure, say }) => [name, say(figure)]);
    const same = JSON.stringify([each.oneOffs, said]);
    const first = alike.get(same);
    alike.set(same, first ? { ...first, years: [...first.years, ...each.years] } : each);
  }
  return [...alike.values()];
}

function perYear(drivers: readonly DriverOutlook[], notes: readonly Note[]): Tipping[] {
  return [...new Set(drivers.map(({ year }) => year))]
    .map((year) => {
      const inYear = drivers.filter((driver) => driver.year === year);
      const tips = inYear.flatMap((driver) => tip(driver, notes) ?? []);
      return { years: [year], oneOffs: inYear.some(({ oneOffs }) => oneOffs), tips };
    })
    .filter(({ tips }) => tips.length > 0);
}

function tip(driver: DriverOutlook, notes: readonly Note[]): Tip | undefined {
  const { note, year, unit } = driver;
  const name = notes.find(({ id }) => id === note)?.text;
  const say = sentence(driver);
  if (name === undefined || say === undefined) return undefined;
  const figure = units(driver.units ?? '0', unit);
  return { name, figure, address: { figure: 'BREAK_EVEN', note, year }, say };
}

/** Nothing is said while something else in the year is unknown. */
function sentence({ tipping, units: bound, counted, unit }: DriverOutlook): Tip['say'] | undefined {
  const t = words().outlook;
  const name = unit || t.things;
  const now = counted === undefined ? '' : ` ${t.counted(units(counted, unit))}`;
  switch (tipping) {
    case 'FROM':
    case 'UP_TO':
      return bound === undefined ? undefined : (tips = '') => t.tips[tipping](tips) + now;
    case 'ALWAYS':
    case 'NOTHING_FOLLOWS':
    case 'NOTHING_IS_LEFT':
    case 'EACH_COSTS_MORE':
      return () => t.tips[tipping](name);
    case 'UNKNOWN':
      return undefined;
  }
}
