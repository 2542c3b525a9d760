// Keeps what the reader looks at in its position, and marks for a moment what changed.

/** Remembers what is at the top of the window. Returns a function that scrolls it back there. */
function holdScroll() {
  if (scrollY < 1 || !document.body) return () => {};
  const tops = anchors().map(element => [element, element.getBoundingClientRect().top]);
  const at = scrollY;
  return () => {
    // The reader scrolled in the meantime, or the browser kept the place by itself.
    if (Math.abs(scrollY - at) > 1) return;
    const found = tops.find(([element]) => element.isConnected && element.getClientRects().length);
    const moved = found ? found[0].getBoundingClientRect().top - found[1] : 0;
    if (Math.abs(moved) >= 1) scrollBy({ top: moved, behavior: "instant" });
  };
}

function anchors() {
  const found = new Set(), large = [];
  for (let y = 2; y < innerHeight && found.size < 5; y += 40) {
    let element = document.elementFromPoint(innerWidth / 2, y);
    while (element && getComputedStyle(element).display.startsWith("inline")) element = element.parentElement;
    if (!element || element.contains(document.body) || isStuck(element)) continue;
    const { top, height } = element.getBoundingClientRect();
    // A large element like an article would hide where in it something was inserted.
    if (top < 0 && height > innerHeight * .9) large.push(element);
    else found.add(element);
  }
  return [...found, ...large.slice(0, 1)];
}

function isStuck(element) {
  for (; element; element = element.parentElement)
    if (/fixed|sticky/.test(getComputedStyle(element).position)) return true;
  return false;
}

const MOST_SHOWN = 12;

/** A wash of colour over what changed, for a second. Not for readers who prefer less motion, nor when everything changed. */
function showChange(nodes, follows) {
  const blocks = new Set();
  for (const node of nodes) {
    let block = isElement(node) ? node : node.parentElement;
    while (block && getComputedStyle(block).display.startsWith("inline")) block = block.parentElement;
    if (block?.isConnected && document.body.contains(block) && block !== document.body) blocks.add(block);
  }
  const shown = [...blocks].filter(block => block.getClientRects().length && ![...blocks].some(other => other !== block && other.contains(block)));
  if (!shown.length || shown.length > MOST_SHOWN) return;
  const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const isSeen = block => {
    const { top, bottom } = block.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  };
  if (follows && !shown.some(isSeen)) shown[0].scrollIntoView({ block: "center", behavior: isCalm ? "instant" : "smooth" });
  if (isCalm) return;
  const wash = "rgb(240 180 60 / .22)";
  for (const block of shown) block.animate([{ backgroundColor: wash, boxShadow: `0 0 0 .3rem ${wash}` }], { duration: 1200, easing: "ease-out" });
}
