import type { CitedFigure, FinancialParagraph, Written } from '../../protocol/rest';

export type { CitedFigure, FinancialParagraph, Written };

/** Where a figure stands, so that it stays open when the paragraph is written again. */
export interface Spot {
  readonly section: number;
  readonly sentence: number;
  readonly run: number;
}

export function isSame(a: Spot | undefined, b: Spot): boolean {
  return a?.section === b.section && a.sentence === b.sentence && a.run === b.run;
}

export function figureAt({ sections }: FinancialParagraph, spot: Spot): CitedFigure | undefined {
  const run = sections[spot.section]?.sentences[spot.sentence]?.runs[spot.run];
  return run?.type === 'CitedFigure' ? run : undefined;
}
