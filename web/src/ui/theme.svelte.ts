import { recall, remember } from '../device/stored';

export const themes = ['systeem', 'licht', 'donker'] as const;
export type Theme = (typeof themes)[number];

/** Light or dark. `systeem` leaves it to the device; the tokens follow by themselves. */
class ThemeChoice {
  current = $state<Theme>(recall('thema', themes) ?? 'systeem');

  constructor() {
    this.#apply();
  }

  choose(theme: Theme) {
    this.current = theme;
    remember('thema', theme);
    this.#apply();
  }

  #apply() {
    if (this.current === 'systeem') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = this.current;
  }
}

export const theme = new ThemeChoice();
