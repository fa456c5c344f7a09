import { describe, expect, it } from 'vitest';
import golden from '../../../fixtures/guide/weave.json';
import { weave } from './context';

describe('context in the questions', () => {
  it.each(golden)('CAN16 weaves "$question" with $terms as the server does', (woven) => {
    expect(weave(woven.question, woven.terms, woven.and)).toEqual(woven.segments);
  });

  it('CAN17 leaves out the slot and its preposition when there is no context', () => {
    expect(weave('Wie helpt in {context}?', [])).toEqual([{ type: 'Words', text: 'Wie helpt?' }]);
  });
});
