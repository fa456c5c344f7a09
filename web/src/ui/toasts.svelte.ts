export interface Toast {
  text: string;
  action?: { label: string; run: () => void };
}

/** A short message about what just happened, at the head of the screen, one at a time. */
class Toasts {
  current = $state.raw<Toast>();

  show(text: string, action?: Toast['action']) {
    this.current = action ? { text, action } : { text };
  }

  dismiss() {
    this.current = undefined;
  }
}

export const toasts = new Toasts();
