let hasTyped = false;

/** Who types between two clicks means both. */
export function typedBetween() {
  hasTyped = true;
}

/**
 * Who clicks twice means once. The second click would do the same again, or press what came under
 * the pointer by the first. Keys have no second click, and what is marked `data-repeats` is there
 * to be pressed time and again.
 */
export function onlyFirst(event: MouseEvent) {
  const isMeant = event.detail < 2 || hasTyped;
  hasTyped = false;
  if (isMeant || !(event.target instanceof Element)) return;
  const pressed = event.target.closest('button, a, [role=button]');
  if (pressed === null || pressed.hasAttribute('data-repeats')) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}
