import { afterEach, expect, it } from 'vitest';
import { meant, pasteAsMeant, unreadableIn } from './meant';

afterEach(() => document.body.replaceChildren());

it.each([
  ['Chauffeur\t1200', 'Chauffeur 1200'],
  ['Bus\t\t3\r\nTaxi\t\t4\r\n', 'Bus 3\nTaxi 4\n'],
  ['•\tBelbus\u000B•\tLoket', '• Belbus\n• Loket'],
  ['een\u2028twee\u2029drie', 'een\ntwee\ndrie'],
  ['cel\u0007\u0007', 'cel'],
  ['niet\u001Eafbreken en wel\u001Flicht', 'niet-afbreken en wellicht'],
  ['al goed\nzo', 'al goed\nzo'],
])('WEB295 takes %j as %j', (text, meaning) => {
  expect(meant(text)).toBe(meaning);
});

it('WEB295 names what cannot be kept, once, and what it stands after', () => {
  expect(unreadableIn('a\u0002b\u0002\n\uD800')).toEqual([
    ['U+0002', 'a'],
    ['U+D800', ''],
  ]);
  expect(unreadableIn('Vrijwilligers van de bel\u0002bus')).toEqual([['U+0002', 'van de bel']]);
  expect(unreadableIn('goed\nzo 🚌')).toEqual([]);
});

function paste(field: HTMLTextAreaElement | HTMLInputElement, text: string) {
  document.body.append(field);
  const event = new Event('paste', { cancelable: true });
  Object.assign(event, { clipboardData: { getData: () => text } });
  field.addEventListener('paste', (pasted) => pasteAsMeant(pasted as ClipboardEvent));
  field.dispatchEvent(event);
  return event.defaultPrevented;
}

it('WEB295 pastes several rows as lines, and in a field of one line as one', () => {
  const box = document.createElement('textarea');
  expect(paste(box, 'Bus\t3\r\nTaxi\t4')).toBe(true);
  expect(box.value).toBe('Bus 3\nTaxi 4');
  const line = document.createElement('input');
  paste(line, 'De Haar\r\nAchterveen\r\n');
  expect(line.value).toBe('De Haar Achterveen');
  const terms = document.createElement('input');
  terms.dataset['between'] = ', ';
  paste(terms, 'De Haar\r\nAchterveen\r\n');
  expect(terms.value).toBe('De Haar, Achterveen');
});

it('WEB295 leaves a paste that is fine to the browser', () => {
  expect(paste(document.createElement('textarea'), 'Belbus')).toBe(false);
});
