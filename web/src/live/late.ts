import type { AddNote, Command, EditNote, Refusal, SplitNote } from '../protocol/protocol';

/** Text that came when it could not be taken any more, as it was asked. */
export type LateText = AddNote | EditNote | SplitNote;

/** The name of their draft. */
export const LATE = 'late';

/** Where half-written text is kept on this device. */
export interface DraftBox {
  draft(name: string): Promise<string>;
  keepDraft(name: string, text: string): void;
}

/** Whether what was refused is text that its writer may want later. */
export function isLate(refusal: Refusal, command: Command): command is LateText {
  return refusal === 'NOT_NOW' && isText(command);
}

export function isText(command: Command): command is LateText {
  return ['AddNote', 'EditNote', 'SplitNote'].includes(command.type);
}

/** What is kept of them under `LATE`. */
export function lateIn(kept: string): readonly LateText[] {
  return JSON.parse(kept);
}

/** What was written, each point on a line. */
export function lateLines(late: LateText): string {
  const others = late.type === 'SplitNote' ? late.others.map(({ text }) => text) : [];
  return [late.text, ...others].join('\n');
}

/** The texts of this device that came too late, kept until something was done with them. */
export class LateTexts {
  readonly #box: DraftBox;
  readonly #told: () => void;
  #all: readonly LateText[] = [];

  constructor(box: DraftBox, told: () => void) {
    this.#box = box;
    this.#told = told;
    void box.draft(LATE).then((kept) => {
      if (kept !== '') this.#become([...lateIn(kept), ...this.#all]);
    });
  }

  get all(): readonly LateText[] {
    return this.#all;
  }

  add(late: LateText): void {
    this.#become([...this.#all, late]);
  }

  drop(late: LateText): void {
    this.#become(this.#all.filter((each) => each !== late));
  }

  #become(all: readonly LateText[]): void {
    this.#all = all;
    this.#box.keepDraft(LATE, all.length > 0 ? JSON.stringify(all) : '');
    this.#told();
  }
}
