import type { Created } from '../server/api';
import { router } from './router.svelte';
import { paths } from './routes';

/** The links that carry a secret. The server keeps only their hashes and cannot show them again. */
export interface Links {
  readonly facilitator?: string;
  readonly wall?: string;
}

const key = (workshop: string) => `sluitend.links.${workshop}`;

/** Keeps the links as long as this tab is open, and no longer. */
export function keepLinks(workshop: string, links: Links) {
  try {
    sessionStorage.setItem(key(workshop), JSON.stringify({ ...linksOf(workshop), ...links }));
  } catch {
    // Storage is blocked: the links were shown once, in the address that was opened.
  }
}

export function linksOf(workshop: string): Links {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key(workshop)) ?? '{}');
    const { facilitator, wall } = Object(kept) as Record<string, unknown>;
    return {
      ...(typeof facilitator === 'string' && { facilitator }),
      ...(typeof wall === 'string' && { wall }),
    };
  } catch {
    return {};
  }
}

/** Goes on to prepare a workshop that was just made. Going back does not make another. */
export function goPrepare({ id, facilitatorLink, wallLink }: Created) {
  keepLinks(id, { facilitator: facilitatorLink, wall: wallLink });
  router.replace(paths.prepare(id));
}
