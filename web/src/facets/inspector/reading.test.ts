import { expect, it } from 'vitest';
import { FormReading } from './reading';

it('WEB370 takes in a form what another program left in a text, as on a note', () => {
  const reading = new FormReading('nl');
  reading.text('source', ' cao\u0007\tschaal\u001E6 ', 40);
  expect(reading.errors).toEqual({});
});

it('WEB370 says at its own field which character cannot be kept', () => {
  const reading = new FormReading('nl');
  reading.text('unit', 'rit\u0002ten', 40);
  reading.text('party', 'x'.repeat(41), 40);
  expect(reading.errors['unit']).toContain('U+0002 na “rit”');
  expect(reading.errors['party']).toBe('Gebruik hoogstens 40 tekens.');
});
