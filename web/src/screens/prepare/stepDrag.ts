/** What somebody drags, and where it would come among the others. */
export interface StepDrag {
  readonly id: string;
  readonly place: number;
}

/**
 * Drags a step by its grip: it lies at once where it would come. Esc leaves it where it was. The
 * buttons of the step do the same for everybody.
 */
export function dragStep(
  list: HTMLElement,
  event: PointerEvent,
  onto: (place: number | undefined) => void,
  ondrop: () => void,
) {
  if (event.button !== 0 || !event.isPrimary) return;
  event.preventDefault();
  const row = (event.target as Element).closest('li');
  const listening = new AbortController();
  const options = { signal: listening.signal };
  const end = () => listening.abort();
  const leave = () => {
    end();
    onto(undefined);
  };
  addEventListener('pointermove', ({ clientY }) => onto(placeAt(list, row, clientY)), options);
  addEventListener(
    'pointerup',
    () => {
      end();
      ondrop();
    },
    options,
  );
  addEventListener('pointercancel', leave, options);
  addEventListener('keydown', ({ key }) => key === 'Escape' && leave(), options);
}

/** How many of the other steps lie above. */
function placeAt(list: HTMLElement, dragged: Element | null, y: number): number {
  const others = [...list.children].filter((row) => row !== dragged);
  return others.filter((row) => middleOf(row) < y).length;
}

function middleOf(row: Element): number {
  const { top, height } = row.getBoundingClientRect();
  return top + height / 2;
}
