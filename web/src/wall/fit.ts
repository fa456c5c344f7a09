/**
 * Keeps in sight as many of the last children as fit, and tells how many. The last ones, because a
 * room looks for what was just written.
 */
export function fitLast(list: HTMLElement, told: (shown: number) => void): () => void {
  const fit = () => told(hideFirst(list));
  const sizes = new ResizeObserver(fit);
  const changes = new MutationObserver(fit);
  sizes.observe(list);
  changes.observe(list, { childList: true, characterData: true, subtree: true });
  return () => {
    sizes.disconnect();
    changes.disconnect();
  };
}

function hideFirst(list: HTMLElement): number {
  const children = [...list.children].filter((child) => child instanceof HTMLElement);
  for (const child of children) {
    child.hidden = false;
  }
  const hidden = children.slice(0, -1).findIndex((child) => {
    const isFitting = list.scrollHeight <= list.clientHeight;
    child.hidden = !isFitting;
    return isFitting;
  });
  return hidden < 0 ? Math.min(1, children.length) : children.length - hidden;
}
