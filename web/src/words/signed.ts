import type { Signature } from '../protocol/protocol';
import { called } from './called';
import { words } from './words.svelte';

/** What a note shows of who wrote it. */
export function signed(by: Signature): string {
  switch (by.type) {
    case 'OfFacilitator':
      return words().naming.facilitator;
    case 'OfCapacity':
      return by.capacity;
    case 'OfName':
      return called(by);
  }
}
