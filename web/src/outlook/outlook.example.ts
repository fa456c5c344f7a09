import type { Outlook } from '../protocol/protocol';

/** A budget without ranges, quantities and outcomes, for tests. */
export const NOTHING_TO_EXPECT: Outlook = {
  years: [],
  drivers: [],
  outcomes: [],
  societal: { type: 'NoOutcomes' },
};
