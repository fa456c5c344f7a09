import type { Filters, NoteOutcome, PerUnit } from '../../protocol/protocol';
import { duration, share, signedEstimate, year } from './numbers';
import { type Answer, type Limits, optional, required } from './wording';

/**
 * The refusal of an outcome that cannot be calculated with or read, as `OutcomeAdmission` and
 * `ImpactCheck` have it on the server, in their order: the first flaw is the one that is told.
 */
export function outcome(told: NoteOutcome, limits: Limits): Answer {
  return (
    worth(told.worth, limits) ??
    filters(told.filters, limits) ??
    share(told.dropOff, limits) ??
    duration(told.duration, limits) ??
    required(told.party, limits.party) ??
    optional(told.worth.proxyDescription ?? '', limits.source) ??
    optional(told.worth.source ?? '', limits.source) ??
    optional(told.indicator ?? '', limits.noteText)
  );
}

function worth({ quantity, proxy, priceLevel }: PerUnit, limits: Limits): Answer {
  return (
    signedEstimate(quantity, limits) ??
    signedEstimate(proxy, limits) ??
    (priceLevel === undefined ? undefined : year(priceLevel, limits))
  );
}

function filters({ deadweight, displacement, attribution }: Filters, limits: Limits): Answer {
  return share(deadweight, limits) ?? share(displacement, limits) ?? share(attribution, limits);
}
