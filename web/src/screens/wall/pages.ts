// Widths come in whole pixels.
const ROUNDING = 0.01;

/** How large the letters of the notes are, in hundredths of the width: the last is the least. */
const LETTERS = [3.8, 3.3, 2.9, 2.5, 2.1, 1.8];

/**
 * Gives a list in columns the largest letters with which it is one page. Turns it to its `page`
 * where there are more, and tells how many: again whenever its size or what stands in it changes.
 */
export function paged(page: () => number, told: (pages: number) => void) {
  return (list: HTMLElement) => {
    const look = () => {
      const gap = Number.parseFloat(getComputedStyle(list).columnGap) || 0;
      const wide = list.clientWidth + gap;
      const pagesWith = (letter: number) => {
        list.style.setProperty('--wall-letter', `${letter}vw`);
        return Math.ceil((list.scrollWidth + gap) / wide - ROUNDING) || 1;
      };
      const letter = LETTERS.find((each) => pagesWith(each) === 1);
      told(letter === undefined ? pagesWith(LETTERS.at(-1) ?? 0) : 1);
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
