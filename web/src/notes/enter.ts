/** Enter does it, Shift + Enter is a new line; an Enter that ends a composed letter is neither. */
export function enterSaves(save: () => void) {
  return (box: HTMLTextAreaElement) => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      save();
    };
    box.addEventListener('keydown', onKey);
    return () => box.removeEventListener('keydown', onKey);
  };
}
