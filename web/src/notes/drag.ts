import { move } from '../desk/actions';
import type { Desk, Landing } from '../desk/desk.svelte';
import type { Block, NoteId } from '../protocol/protocol';
import { announcer } from '../ui/announcer.svelte';
import { words } from '../words/words.svelte';

const THRESHOLD = 6;
const TOUCH_DELAY = 350;
const EDGE = 56;
const EDGE_SPEED = 14;

/**
 * Dragging notes with mouse, pen or finger. A mouse drags once it has moved a little; a finger
 * after it rested a moment, so that it can still scroll. Nothing happens until the note is let go;
 * Esc leaves it where it was. The menu "Verplaats naar…" does the same for everybody.
 */
export function dragging(desk: Desk) {
  return (sheet: HTMLElement) => {
    let drag: Drag | undefined;
    const onDown = (event: PointerEvent) => {
      const note = graspedNote(event);
      if (note && desk.may('move', note.dataset['note']))
        drag = new Drag(desk, sheet, note, event, () => (drag = undefined));
    };
    // Only a listener that is there from the first touch can keep the page from scrolling later.
    const onTouchMove = (event: TouchEvent) => {
      if (drag?.hasBegun) event.preventDefault();
    };
    sheet.addEventListener('pointerdown', onDown);
    sheet.addEventListener('touchmove', onTouchMove, { passive: false });
    return () => {
      drag?.abort();
      sheet.removeEventListener('pointerdown', onDown);
      sheet.removeEventListener('touchmove', onTouchMove);
    };
  };
}

function graspedNote({ target, button, isPrimary }: PointerEvent): HTMLElement | undefined {
  if (button !== 0 || !isPrimary || !(target instanceof Element)) return undefined;
  if (target.closest('textarea, input')) return undefined;
  return target.closest<HTMLElement>('[data-note]') ?? undefined;
}

class Drag {
  hasBegun = false;
  readonly #desk: Desk;
  readonly #note: HTMLElement;
  readonly #id: NoteId;
  readonly #start: { x: number; y: number };
  readonly #onEnd: () => void;
  readonly #listening = new AbortController();
  readonly #isTouch: boolean;
  readonly #scroller: Element;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #ghost: HTMLElement | undefined;
  #pointer: { x: number; y: number };
  #frame = 0;

  constructor(
    desk: Desk,
    sheet: HTMLElement,
    note: HTMLElement,
    event: PointerEvent,
    onEnd: () => void,
  ) {
    this.#desk = desk;
    this.#note = note;
    this.#id = note.dataset['note'] ?? '';
    this.#start = { x: event.clientX, y: event.clientY };
    this.#pointer = this.#start;
    this.#scroller = scrolls(sheet) ? sheet : document.documentElement;
    this.#onEnd = onEnd;
    this.#isTouch = event.pointerType === 'touch';
    if (this.#isTouch) this.#timer = setTimeout(() => this.#begin(), TOUCH_DELAY);
    this.#listen();
  }

  abort() {
    const hadBegun = this.hasBegun;
    this.#end();
    if (hadBegun) announcer.say(words().done.dragStopped);
  }

  #listen() {
    const options = { signal: this.#listening.signal };
    addEventListener('pointermove', (event) => this.#follow(event), options);
    addEventListener('pointerup', () => this.#drop(), options);
    addEventListener('pointercancel', () => this.abort(), options);
    addEventListener('selectstart', (event) => event.preventDefault(), options);
    addEventListener('contextmenu', (event) => this.hasBegun && event.preventDefault(), options);
    addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        this.abort();
      },
      { ...options, capture: true },
    );
  }

  #follow(event: PointerEvent) {
    this.#pointer = { x: event.clientX, y: event.clientY };
    const moved = Math.hypot(this.#pointer.x - this.#start.x, this.#pointer.y - this.#start.y);
    if (this.hasBegun) this.#aim();
    else if (moved > THRESHOLD) {
      if (this.#isTouch) this.#end();
      else this.#begin();
    }
  }

  #begin() {
    this.hasBegun = true;
    this.#desk.dragged = this.#id;
    this.#ghost = ghostOf(this.#note);
    getSelection()?.removeAllRanges();
    navigator.vibrate?.(12);
    announcer.say(words().done.dragging(this.#note.querySelector('p')?.textContent ?? ''));
    this.#aim();
    this.#scrollAtEdges();
  }

  #aim() {
    const { x, y } = this.#pointer;
    this.#ghost?.style.setProperty('translate', `${x - this.#start.x}px ${y - this.#start.y}px`);
    const landing = landingAt(x, y, this.#id);
    const { landing: shown } = this.#desk;
    if (landing?.block !== shown?.block || landing?.before !== shown?.before) {
      this.#desk.landing = landing;
    }
  }

  #scrollAtEdges() {
    const { y } = this.#pointer;
    const { top, bottom } = edgesOf(this.#scroller);
    const direction = y < top + EDGE ? -1 : y > bottom - EDGE ? 1 : 0;
    if (direction !== 0) {
      this.#scroller.scrollBy(0, direction * EDGE_SPEED);
      this.#aim();
    }
    this.#frame = requestAnimationFrame(() => this.#scrollAtEdges());
  }

  #drop() {
    const landing = this.hasBegun ? this.#desk.landing : undefined;
    if (this.hasBegun) swallowClick();
    this.#end();
    if (landing) move(this.#desk, this.#id, landing.block, landing.before);
  }

  #end() {
    clearTimeout(this.#timer);
    cancelAnimationFrame(this.#frame);
    this.#listening.abort();
    this.#ghost?.remove();
    this.hasBegun = false;
    this.#desk.dragged = undefined;
    this.#desk.landing = undefined;
    this.#onEnd();
  }
}

/** The release of a drag is not a press on what lies under it. */
function swallowClick() {
  const swallow = (event: Event) => event.stopPropagation();
  addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => removeEventListener('click', swallow, { capture: true }));
}

function scrolls(sheet: HTMLElement): boolean {
  return /auto|scroll/.test(getComputedStyle(sheet).overflowY);
}

/** The part of the window in which the notes scroll. */
function edgesOf(scroller: Element): { top: number; bottom: number } {
  return scroller === document.documentElement
    ? { top: 0, bottom: innerHeight }
    : scroller.getBoundingClientRect();
}

function ghostOf(note: HTMLElement): HTMLElement {
  const { left, top, width } = note.getBoundingClientRect();
  const ghost = note.cloneNode(true) as HTMLElement;
  const family = note.closest<HTMLElement>('[data-family]')?.dataset['family'] ?? '';
  ghost.removeAttribute('data-note');
  ghost.setAttribute('aria-hidden', 'true');
  ghost.setAttribute('inert', '');
  ghost.dataset['family'] = family;
  ghost.classList.add('note--floating');
  ghost.style.setProperty('left', `${left}px`);
  ghost.style.setProperty('top', `${top}px`);
  ghost.style.setProperty('width', `${width}px`);
  document.body.append(ghost);
  return ghost;
}

function landingAt(x: number, y: number, dragged: NoteId): Landing | undefined {
  const block = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-block]');
  if (!block) return undefined;
  const notes = [...block.querySelectorAll<HTMLElement>('[data-note]')];
  const next = notes
    .filter((note) => note.dataset['note'] !== dragged)
    .find((note) => liesBefore(x, y, note));
  return { block: block.dataset['block'] as Block, before: next?.dataset['note'] };
}

/** Notes lie in rows: above the row, or in it and left of the middle. In one column: above it. */
function liesBefore(x: number, y: number, note: HTMLElement): boolean {
  const { left, top, bottom, width, height } = note.getBoundingClientRect();
  if (y < top) return true;
  if (y > bottom) return false;
  const fillsRow = width > (note.parentElement?.clientWidth ?? 0) / 2;
  return fillsRow ? y < top + height / 2 : x < left + width / 2;
}
