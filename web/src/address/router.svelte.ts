import { bearsSecret, type Route, routeOf } from './routes';

/** Where the page is, and the secret that the address carried when it came there. */
export interface Arrival {
  readonly route: Route;
  readonly secret?: string;
}

/** The address bar, both ways. */
class Router {
  current = $state.raw<Arrival>(arrive());
  /** Whether somebody went from one page to another here: only then may a page take the focus. */
  hasMoved = false;
  /** What goes when the page does. */
  onmove: () => void = () => {};

  go(path: string) {
    history.pushState(null, '', path);
    this.arrived();
    scrollTo(0, 0);
  }

  /** Goes there without a way back to where we are. */
  replace(path: string) {
    history.replaceState(null, '', path);
    this.arrived();
  }

  /** The address changed under us: back, forward, or a link pasted over it. */
  arrived() {
    const arrival = arrive();
    this.hasMoved = true;
    // A step within a page is the page's own: it stays as it is.
    if (isSame(arrival, this.current)) return;
    this.current = arrival;
    this.onmove();
  }
}

function isSame(arrival: Arrival, current: Arrival): boolean {
  const isThere = JSON.stringify(arrival.route) === JSON.stringify(current.route);
  return isThere && arrival.secret === undefined;
}

function arrive(): Arrival {
  const route = routeOf(location.pathname);
  const secret = location.hash.slice(1);
  if (!secret || !bearsSecret(route)) {
    return { route };
  }
  history.replaceState(history.state, '', location.pathname + location.search);
  return { route, secret };
}

export const router = new Router();

/** Follows links within the page's own addresses without loading it again. */
export function followLink(event: MouseEvent) {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link && isPlain(event) && isOurs(link)) {
    event.preventDefault();
    router.go(link.pathname + link.search + link.hash);
  }
}

function isPlain(event: MouseEvent): boolean {
  const { ctrlKey, metaKey, shiftKey, altKey } = event;
  return (
    event.button === 0 &&
    !event.defaultPrevented &&
    ![ctrlKey, metaKey, shiftKey, altKey].some(Boolean)
  );
}

function isOurs(link: HTMLAnchorElement): boolean {
  const isElsewhere =
    link.target || link.hasAttribute('download') || link.origin !== location.origin;
  const isHere = link.pathname === location.pathname && link.hash !== '';
  return !isElsewhere && !isHere && routeOf(link.pathname).page !== 'unknown';
}
