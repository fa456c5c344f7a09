import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { pace } from './pace';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function listener() {
  const heard: string[] = [];
  return { heard, voice: pace(2000, (text) => heard.push(text)) };
}

it('WEB56 says the first verdict at once', () => {
  const { heard, voice } = listener();
  voice.say('Sluitend');
  expect(heard).toEqual(['Sluitend']);
});

it('WEB56 says only the last of the verdicts of two seconds', () => {
  const { heard, voice } = listener();
  for (const text of ['a', 'b', 'c']) {
    voice.say(text);
  }
  vi.advanceTimersByTime(1999);
  expect(heard).toEqual(['a']);
  vi.advanceTimersByTime(1);
  expect(heard).toEqual(['a', 'c']);
});

it('WEB56 keeps two seconds after a late verdict too', () => {
  const { heard, voice } = listener();
  voice.say('a');
  voice.say('b');
  vi.advanceTimersByTime(2000);
  voice.say('c');
  expect(heard).toEqual(['a', 'b']);
  vi.advanceTimersByTime(2000);
  expect(heard).toEqual(['a', 'b', 'c']);
});

it('WEB56 says nothing more when the page is left', () => {
  const { heard, voice } = listener();
  voice.say('a');
  voice.say('b');
  voice.stop();
  vi.advanceTimersByTime(5000);
  expect(heard).toEqual(['a']);
});
