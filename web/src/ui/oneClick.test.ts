import { afterEach, beforeEach, expect, it } from 'vitest';
import { onlyFirst, typedBetween } from './oneClick';

let pressed: string[];

beforeEach(() => {
  pressed = [];
  document.addEventListener('click', onlyFirst, { capture: true });
});
afterEach(() => {
  document.removeEventListener('click', onlyFirst, { capture: true });
  document.body.replaceChildren();
});

function press(tag: string, detail: number): boolean {
  const element = document.createElement(tag);
  element.addEventListener('click', () => pressed.push(tag));
  document.body.append(element);
  return element.dispatchEvent(
    new MouseEvent('click', { detail, bubbles: true, cancelable: true }),
  );
}

it('WEB298 does not act on the second click of a double click, also on what came under it', () => {
  press('button', 1);
  expect(press('button', 2)).toBe(false);
  expect(press('a', 2)).toBe(false);
  expect(pressed).toEqual(['button']);
});

it('WEB298 leaves keys, and words that are selected by clicking twice', () => {
  press('button', 0);
  press('button', 0);
  expect(press('p', 2)).toBe(true);
  expect(pressed).toEqual(['button', 'button', 'p']);
});

it('WEB298 takes a second click for meant after typing, and where repeating is the use', () => {
  press('button', 1);
  typedBetween();
  expect(press('button', 2)).toBe(true);
  expect(press('button', 3)).toBe(false);
  const next = document.createElement('button');
  next.setAttribute('data-repeats', '');
  document.body.append(next);
  const again = new MouseEvent('click', { detail: 2, bubbles: true, cancelable: true });
  expect(next.dispatchEvent(again)).toBe(true);
});
