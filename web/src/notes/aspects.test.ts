import { describe, expect, it } from 'vitest';
import { golden } from '../protocol/golden';
import { BLOCKS, LIMITS, MAIN_CANVAS, type NotesView } from '../protocol/protocol';
import { aspects } from './aspects';

interface Sample {
  readonly text: string;
  readonly parts: readonly string[];
}

const RECALL = 0.75;

const samples = golden<readonly Sample[]>('notes/aspects.json');
const wholes = samples.filter(({ parts }) => parts.length === 1);
const several = samples.filter(({ parts }) => parts.length > 1);

const isSplit = ({ text }: Sample) => aspects(text).length > 1;
const isRight = ({ text, parts }: Sample) =>
  JSON.stringify(aspects(text)) === JSON.stringify(parts);

describe('A note with several points', () => {
  it('WEB90 is told from a note with one, without a false alarm', () => {
    const alarms = wholes.filter(isSplit);
    const hits = several.filter(isSplit);
    const recall = hits.length / several.length;
    const precision = hits.length / (hits.length + alarms.length);
    process.stdout.write(
      `${samples.length} notes, ${wholes.length} with one point: ` +
        `precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}\n`,
    );
    expect(samples.length).toBeGreaterThanOrEqual(100);
    expect(wholes.length).toBeGreaterThanOrEqual(60);
    expect(alarms).toEqual([]);
    expect(hits.filter((sample) => !isRight(sample))).toEqual([]);
    expect(recall).toBeGreaterThanOrEqual(RECALL);
  });

  it('WEB90 is nowhere in the example workshop, which was not written for these rules', () => {
    const { canvases } = golden<Pick<NotesView, 'canvases'>>(
      'workshops/dorpsontmoeting-en-vervoer.json',
    );
    const { blocks } = canvases[MAIN_CANVAS] ?? expect.fail('It is always there.');
    const texts = BLOCKS.flatMap((block) => blocks[block].map((note) => note.text));
    expect(texts.length).toBeGreaterThan(30);
    expect(texts.filter((text) => aspects(text).length > 1)).toEqual([]);
  });

  it('WEB91 is offered in no more parts than a split may have', () => {
    const lines = Array.from({ length: LIMITS.splitParts + 2 }, (_, i) => `punt ${'abcdefgh'[i]}`);
    const parts = aspects(lines.join('\n'));
    expect(parts).toHaveLength(LIMITS.splitParts);
    expect(parts.at(-1)).toBe('punt f; punt g; punt h');
  });

  it('WEB91 keeps every word', () => {
    const words = (text: string) => text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
    for (const { text } of samples) {
      expect(aspects(text).flatMap(words), text).toEqual(words(text));
    }
  });
});
