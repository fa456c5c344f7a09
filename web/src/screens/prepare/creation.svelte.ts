import { goPrepare } from '../../address/links';
import type { Created } from '../../server/api';
import type { Failure, Reply } from '../../server/http';

/** The key of this installation, as it was typed last on this page. */
let key = '';

/** Makes a workshop and goes on to prepare it. Where a key is asked, it is made again with that. */
export class Creation {
  readonly #make: (key: string) => Promise<Reply<Created>>;
  readonly #onmade: () => void;
  problem = $state.raw<Failure>();

  constructor(make: (key: string) => Promise<Reply<Created>>, onmade = () => {}) {
    this.#make = make;
    this.#onmade = onmade;
  }

  get needsKey(): boolean {
    return this.problem?.code === 'KEY_NEEDED' || this.problem?.code === 'KEY_WRONG';
  }

  async begin(): Promise<void> {
    this.problem = undefined;
    const answer = await this.#make(key);
    if (answer.ok) {
      goPrepare(answer.value);
      this.#onmade();
    } else {
      this.problem = answer.problem;
    }
  }

  beginWith(typed: string): Promise<void> {
    key = typed.trim();
    return this.begin();
  }
}
