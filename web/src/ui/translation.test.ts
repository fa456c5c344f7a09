import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { surviveTranslation } from './translation';

let stop: () => void;
let sentence: HTMLParagraphElement;
let text: Text;

beforeEach(() => {
  sentence = document.createElement('p');
  text = document.createTextNode('3 briefjes');
  sentence.append(text);
  document.body.append(sentence);
  stop = surviveTranslation(document.body);
});
afterEach(() => {
  stop();
  document.body.replaceChildren();
});

function font(words: string): HTMLElement {
  const outer = document.createElement('font');
  outer.append(document.createElement('font'));
  outer.firstElementChild?.append(words);
  return outer;
}

const settle = () => new Promise((done) => setTimeout(done));

it('WEB299 shows what changes where a translator replaced the text', async () => {
  text.replaceWith(font('3 notes'));
  await settle();
  text.data = '4 briefjes';
  await vi.waitFor(() => expect(sentence.textContent).toBe('4 briefjes'));
});

it('WEB299 does so time after time, and when the text is taken away after', async () => {
  for (const count of [4, 5]) {
    text.before(font('some notes'));
    text.remove();
    await settle();
    text.data = `${count} briefjes`;
    await vi.waitFor(() => expect(sentence.textContent).toBe(`${count} briefjes`));
  }
});

it('WEB299 leaves what the page took away itself', async () => {
  text.remove();
  await settle();
  text.data = 'weg';
  await settle();
  expect(sentence.textContent).toBe('');
});
