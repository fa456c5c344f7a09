/** The key code of what a composition takes for itself: Safari ends it before the key comes. */
const COMPOSING = 229;

/** Enter does it, Shift + Enter is a new line; an Enter that ends a composed letter is neither. */
export function enterSaves(save: () => void) {
  return (box: HTMLTextAreaElement) => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || event.shiftKey) return;
      if (event.isComposing || event.keyCode === COMPOSING) return;
      event.preventDefault();
      save();
    };
    box.addEventListener('keydown', onKey);
    return () => box.removeEventListener('keydown', onKey);
  };
}
