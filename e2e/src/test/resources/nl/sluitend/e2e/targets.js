// How large the things are that one can press, as a finger finds them: outwards from the middle,
// for as long as the browser answers that the point belongs to the thing itself or to its label.
() => {
  const SMALLEST = 44;
  // Paper and controls have round corners; a finger does not miss those.
  const CORNER = 4;
  // What the design allows to be smaller: the years of the balance, the words of the context.
  const SMALLER = { '.year': 40, '.badge > button': 32 };
  const PRESSED =
    'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"], ' +
    '[role=button], [role=link], [role=menuitem], [role=checkbox], [role=radio], [role=tab]';

  // Of dialogs on top of each other only the last can be pressed.
  const page = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document;
  const shown = (element) =>
    element.checkVisibility({ visibilityProperty: true }) && !element.closest('[inert]');

  // A link, or a figure that opens its notes, is as high as the sentence that it is a part of.
  const standsInText = (element) =>
    element.matches('a, button') &&
    getComputedStyle(element).display.startsWith('inline') &&
    [...element.parentElement.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== '',
    );

  const measure = (element) => {
    const parts = [element, ...(element.labels ?? [])];
    const owns = (x, y) => {
      const hit = document.elementFromPoint(x, y);
      return parts.some((part) => part.contains(hit));
    };
    const middle = (part) => {
      const { left, top, width, height } = part.getBoundingClientRect();
      return { x: Math.floor(left + width / 2), y: Math.floor(top + height / 2) };
    };
    const start = parts.map(middle).find(({ x, y }) => owns(x, y));
    if (start === undefined) return { width: 0, height: 0 };
    const reach = (dx, dy) => {
      let steps = 0;
      while (steps < SMALLEST && owns(start.x + dx * (steps + 1), start.y + dy * (steps + 1))) {
        steps += 1;
      }
      return steps;
    };
    const [left, right, up, down] = [reach(-1, 0), reach(1, 0), reach(0, -1), reach(0, 1)];
    const [width, height] = [left + right + 1, up + down + 1];
    const centre = { x: start.x + (right - left) / 2, y: start.y + (down - up) / 2 };
    const across = Math.min(width, SMALLEST) / 2 - CORNER;
    const along = Math.min(height, SMALLEST) / 2 - CORNER;
    const isWhole = [-1, 1].every((dx) =>
      [-1, 1].every((dy) => owns(centre.x + dx * across, centre.y + dy * along)),
    );
    return { width, height, isWhole };
  };

  const bringIntoView = (element) => {
    element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    const { bottom, right } = element.getBoundingClientRect();
    // What only shows while it has the focus, such as the way past the navigation.
    if (bottom < 0 || right < 0) element.focus();
  };

  const [x, y, focused] = [scrollX, scrollY, document.activeElement];
  const targets = [...page.querySelectorAll(PRESSED)].filter(
    (element) => shown(element) && !standsInText(element),
  );
  const tooSmall = targets.flatMap((element) => {
    bringIntoView(element);
    const { width, height, isWhole } = measure(element);
    if (document.activeElement === element) element.blur();
    const exception = Object.keys(SMALLER).find((selector) => element.matches(selector));
    const enough = exception
      ? Math.min(width, height) >= SMALLER[exception]
      : Math.min(width, height) >= SMALLEST && isWhole;
    const name = element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 40);
    const { tagName, className } = element;
    const what = `${tagName.toLowerCase()}.${className} “${name}” ${width} × ${height}`;
    return enough ? [] : [isWhole === false ? `${what}, with a corner missing` : what];
  });
  focused?.focus({ preventScroll: true });
  scrollTo(x, y);
  return { measured: targets.length, tooSmall };
};
