/**
 * Who clicks twice means once. The second click would do the same again, or press what came under
 * the pointer by the first. Keys have no second click.
 */
export function onlyFirst(event: MouseEvent) {
  if (event.detail < 2 || !(event.target instanceof Element)) return;
  if (event.target.closest('button, a, [role=button]') === null) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}
