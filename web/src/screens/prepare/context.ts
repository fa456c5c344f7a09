import { most, mostOfEach } from '../../protocol/bounds';
import { isEmpty } from '../../replica/rules/wording';

/** Why a term was not added. */
export type TermObjection = 'KNOWN' | 'TOO_LONG' | 'TOO_MANY';

export type Added = { readonly terms: readonly string[] } | { readonly objection: TermObjection };

/** The terms with these at the end: several at once when they were typed or pasted with commas. */
export function add(terms: readonly string[], typed: string): Added {
  const fresh = typed.split(/[,;\n]/).map((term) => term.trim());
  return fresh.filter((term) => !isEmpty(term)).reduce<Added>(addOne, { terms });
}

function addOne(added: Added, term: string): Added {
  if ('objection' in added) {
    return added;
  }
  const objection = objectionTo(term, added.terms);
  return objection ? { objection } : { terms: [...added.terms, term] };
}

function objectionTo(term: string, terms: readonly string[]): TermObjection | undefined {
  if (terms.some((each) => each.toLowerCase() === term.toLowerCase())) {
    return 'KNOWN';
  }
  if (term.length > mostOfEach('SetContext', 'terms')) {
    return 'TOO_LONG';
  }
  return terms.length >= most('SetContext', 'terms') ? 'TOO_MANY' : undefined;
}
