import type { BudgetLedger, Figures, Outlook, RatioMeasured } from './protocol';
import { MAIN_CANVAS } from './protocol';

/** A budget without ranges, quantities and outcomes, for tests. */
export const NOTHING_TO_EXPECT: Outlook = {
  years: [],
  drivers: [],
  outcomes: [],
  societal: { type: 'NoOutcomes' },
  remarks: [],
  draws: 10_000,
};

/** Two parties, of which one pays for what the other gains. */
export const MEASURED: RatioMeasured = {
  type: 'RatioMeasured',
  ratio: '1.6012',
  range: { low: '1.104', middle: '1.59', high: '1.9951' },
  presentValue: '297823.2',
  investment: '186000',
  discountRate: '0.0225',
  parties: [
    {
      party: 'Gemeente (Wmo)',
      investment: '98400',
      saving: '32460',
      socialValue: '0',
      net: '-65940',
      pocket: 'WRONG',
    },
    {
      party: '',
      investment: '87600',
      saving: '0',
      socialValue: '0',
      net: '-87600',
      pocket: 'UNKNOWN',
    },
    {
      party: 'Zorgkantoor',
      investment: '0',
      saving: '265363.2',
      socialValue: '0',
      net: '265363.2',
      pocket: 'NO_INVESTOR',
    },
  ],
};

export function figuresOf(ledger: BudgetLedger, outlook = NOTHING_TO_EXPECT, seq = 1): Figures {
  return { type: 'Figures', seq, canvas: MAIN_CANVAS, ledger, outlook, withheldAmounts: 0 };
}
