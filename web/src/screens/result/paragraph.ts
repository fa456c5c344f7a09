import type { NoteId } from '../../protocol/protocol';

/** The financial paragraph as the server writes it; `seq` is the last event it knew. */
export interface Written {
  readonly seq: number;
  readonly paragraph: FinancialParagraph;
}

export interface FinancialParagraph {
  readonly sections: readonly Section[];
}

export interface Section {
  readonly title: string;
  readonly sentences: readonly Sentence[];
}

export interface Sentence {
  readonly runs: readonly Run[];
}

export type Run =
  | { readonly type: 'Text'; readonly text: string }
  /** A number that was counted from these notes. */
  | { readonly type: 'Figure'; readonly text: string; readonly notes: readonly NoteId[] };

export type Figure = Extract<Run, { type: 'Figure' }>;

/** Where a figure stands, so that it stays open when the paragraph is written again. */
export interface Spot {
  readonly section: number;
  readonly sentence: number;
  readonly run: number;
}

export function isSame(a: Spot | undefined, b: Spot): boolean {
  return a?.section === b.section && a.sentence === b.sentence && a.run === b.run;
}

export function figureAt({ sections }: FinancialParagraph, spot: Spot): Figure | undefined {
  const run = sections[spot.section]?.sentences[spot.sentence]?.runs[spot.run];
  return run?.type === 'Figure' ? run : undefined;
}
