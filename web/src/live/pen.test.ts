import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Pen } from './pen';

let told: (string | undefined)[];
let pen: Pen;

beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  pen = new Pen((note) => told.push(note));
});

afterEach(() => {
  pen.lift();
  vi.useRealTimers();
});

it('SYN85 tells once on which note somebody writes, and that it ended after a rest', () => {
  for (let i = 0; i < 20; i++) {
    pen.write('note-bus');
    vi.advanceTimersByTime(300);
  }
  expect(told).toEqual(['note-bus']);
  vi.advanceTimersByTime(8_000);
  expect(told).toEqual(['note-bus', undefined]);
});

it('SYN85 tells at most once a second, and the last word is the right one', () => {
  for (let i = 0; i < 10; i++) {
    pen.write('note-bus');
    pen.write(undefined);
  }
  expect(told).toEqual(['note-bus']);
  vi.advanceTimersByTime(1_000);
  expect(told).toEqual(['note-bus', undefined]);
  vi.advanceTimersByTime(60_000);
  expect(told).toHaveLength(2);
});

it('SYN85 tells it again on another line', () => {
  pen.write('note-bus');
  vi.advanceTimersByTime(1_000);
  pen.tellAgain();
  expect(told).toEqual(['note-bus', 'note-bus']);
});
