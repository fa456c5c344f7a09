// Widths come in whole pixels.
const ROUNDING = 0.01;

/**
 * Turns a list in columns to its `page`, and tells how many pages there are: again whenever its
 * size or what stands in it changes.
 */
export function paged(page: () => number, told: (pages: number) => void) {
  return (list: HTMLElement) => {
    const look = () => {
      const gap = Number.parseFloat(getComputedStyle(list).columnGap) || 0;
      const wide = list.clientWidth + gap;
      told(Math.ceil((list.scrollWidth + gap) / wide - ROUNDING) || 1);
      list.scrollLeft = page() * wide;
    };
    const sizes = new ResizeObserver(look);
    const changes = new MutationObserver(look);
    sizes.observe(list);
    changes.observe(list, { childList: true, characterData: true, subtree: true });
    look();
    return () => {
      sizes.disconnect();
      changes.disconnect();
    };
  };
}
