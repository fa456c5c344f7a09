/**
 * A browser that translates puts an element of its own in the place of each text. The page goes on
 * to change the text that is no longer there, and nobody sees it. When such a text changes it
 * comes back, and the translator takes it from there.
 */
export function surviveTranslation(page: Node): () => void {
  const stands = new WeakMap<Node, Element>();
  const texts = new MutationObserver((changes) => {
    for (const { target } of changes) bringBack(target, stands);
  });
  const swaps = new MutationObserver((changes) => {
    for (const change of changes) {
      for (const text of change.removedNodes) {
        const stand = text instanceof Text && !text.isConnected ? standIn(change) : undefined;
        if (!stand) continue;
        stands.set(text, stand);
        texts.observe(text, { characterData: true });
      }
    }
  });
  swaps.observe(page, { childList: true, subtree: true });
  return () => {
    swaps.disconnect();
    texts.disconnect();
  };
}

/** Some put it in the place of the text at once, others before or behind it first. */
function standIn({ addedNodes, previousSibling, nextSibling }: MutationRecord) {
  return [...addedNodes, previousSibling, nextSibling].find(isOfTranslator);
}

function isOfTranslator(node: Node | null): node is Element {
  return node instanceof Element && node.localName === 'font';
}

function bringBack(text: Node, stands: WeakMap<Node, Element>) {
  const stand = stands.get(text);
  if (!stand?.isConnected) return;
  stand.replaceWith(text);
  stands.delete(text);
}
