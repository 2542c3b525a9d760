// Finds for each new child the old one that it continues: by id, then by content, then by likeness, then by position.

const NEAR = 30;
// What a reader opened, typed or plays belongs to one element, and is not handed to another one in the same position.
const PERSONAL = /^(DETAILS|DIALOG|VIDEO|AUDIO|IFRAME|OBJECT|EMBED)$/;

const isElement = node => node.nodeType === Node.ELEMENT_NODE;
const isBlank = node => node.nodeType === Node.TEXT_NODE && !/\S/.test(node.data);

// isEqualNode does not look into templates, and finding them takes longer than comparing.
let hasTemplates = true;
const same = (a, b) => a.isEqualNode(b) && (!hasTemplates || a.outerHTML === b.outerHTML);

/** Whether one node can be changed into the other: both are of the same kind. */
function kindOf(node) {
  if (!isElement(node)) return String(node.nodeType);
  return [node.namespaceURI, node.nodeName, ...["type", "name", "property", "http-equiv", "rel"].map(name => node.getAttribute(name) ?? "")].join("\n");
}

function wordsOf(node) {
  const values = isElement(node) ? Array.from(node.attributes, a => a.value).join(" ") : "";
  const texts = isElement(node) ? Array.from(node.childNodes, child => child.textContent).join(" ") : node.data;
  return new Set(`${values} ${texts.slice(0, 2000)}`.split(/[^\p{L}\p{N}]+/u).filter(Boolean));
}

function likeness(a, b) {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared * 2 / (a.size + b.size || 1);
}

/** For each of news the index of its match in olds, or -1; and which of them are equal in all parts. */
function match(olds, news) {
  const from = new Array(news.length).fill(-1);
  const equal = new Set();
  const taken = new Set();
  const take = (i, j) => { from[j] = i; taken.add(i); };

  let start = 0, oldEnd = olds.length, newEnd = news.length;
  for (; start < oldEnd && start < newEnd && same(olds[start], news[start]); start++) { take(start, start); equal.add(start); }
  while (oldEnd > start && newEnd > start && same(olds[oldEnd - 1], news[newEnd - 1])) { take(--oldEnd, --newEnd); equal.add(newEnd); }

  const freeOlds = () => range(start, oldEnd).filter(i => !taken.has(i));
  const freeNews = () => range(start, newEnd).filter(j => from[j] < 0);
  const byKey = keyOf => {
    const places = new Map();
    for (const i of freeOlds()) {
      const key = keyOf(olds[i]);
      if (key) places.set(key, [...places.get(key) ?? [], i]);
    }
    for (const j of places.size ? freeNews() : []) {
      const i = places.get(keyOf(news[j]))?.shift();
      if (i !== undefined) take(i, j);
    }
  };

  if (oldEnd - start === 1 && newEnd - start === 1 && kindOf(olds[start]) === kindOf(news[start]) && !PERSONAL.test(olds[start].nodeName)) take(start, start);
  else if (start < oldEnd && start < newEnd) {
    byKey(node => isElement(node) && node.id && kindOf(node) + "\n" + node.id);
    byKey(node => isElement(node) ? node.outerHTML : isBlank(node) ? null : node.nodeType + node.data);
    byIdsInside();
    byLikeness();
    byPlace();
  }
  for (const j of range(start, newEnd)) if (from[j] >= 0 && !equal.has(j) && same(olds[from[j]], news[j])) equal.add(j);
  return { from, equal };

  function byIdsInside() {
    const idsOf = node => isElement(node) ? Array.from(node.querySelectorAll("[id]"), e => e.id) : [];
    const homes = new Map(freeOlds().flatMap(i => idsOf(olds[i]).map(id => [id, i])));
    for (const j of homes.size ? freeNews() : []) {
      const votes = new Map();
      for (const id of idsOf(news[j])) {
        const i = homes.get(id);
        if (i !== undefined && !taken.has(i) && kindOf(olds[i]) === kindOf(news[j])) votes.set(i, (votes.get(i) ?? 0) + 1);
      }
      const [best] = [...votes].sort((a, b) => b[1] - a[1]);
      if (best) take(best[0], j);
    }
  }

  function byLikeness() {
    const describe = (nodes, k) => ({ k, kind: kindOf(nodes[k]), words: wordsOf(nodes[k]) });
    const left = freeOlds().filter(i => !isBlank(olds[i])).map(i => describe(olds, i));
    const right = freeNews().filter(j => !isBlank(news[j])).map(j => describe(news, j));
    const pairs = [];
    left.forEach((a, i) => {
      for (let j = Math.max(0, i - NEAR); j < Math.min(right.length, i + NEAR); j++) {
        const score = a.kind === right[j].kind ? likeness(a.words, right[j].words) : 0;
        if (score > .3) pairs.push({ score, i: a.k, j: right[j].k });
      }
    });
    pairs.sort((a, b) => b.score - a.score || a.i - b.i || a.j - b.j);
    for (const { i, j } of pairs) if (!taken.has(i) && from[j] < 0) take(i, j);
  }

  // Those left over match one of their kind between the same neighbours.
  function byPlace() {
    for (const j of freeNews()) {
      if (PERSONAL.test(news[j].nodeName)) continue;
      const kind = kindOf(news[j]);
      for (let i = j > 0 ? from[j - 1] + 1 : 0; i >= 0 && i < oldEnd && !taken.has(i); i++) {
        if (kindOf(olds[i]) !== kind) continue;
        take(i, j);
        break;
      }
    }
    // The only one of its kind is found wherever it moved.
    const onlyOf = (nodes, free) => new Map(free.filter(k => isElement(nodes[k]) && free.every(other => other === k || kindOf(nodes[other]) !== kindOf(nodes[k]))).map(k => [kindOf(nodes[k]), k]));
    const left = freeOlds(), right = freeNews();
    if (left.length > NEAR || right.length > NEAR) return;
    const onlyOld = onlyOf(olds, left);
    for (const [kind, j] of onlyOf(news, right)) if (onlyOld.has(kind) && !PERSONAL.test(news[j].nodeName)) take(onlyOld.get(kind), j);
  }
}

function range(start, end) {
  return Array.from({ length: Math.max(0, end - start) }, (_, k) => start + k);
}

/** The indexes of a longest rising subsequence of a list, without negative numbers: those nodes can stay while the others move. */
function longestRun(numbers) {
  const ends = [], before = [];
  numbers.forEach((number, k) => {
    if (number < 0) return;
    let low = 0, high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (numbers[ends[middle]] < number) low = middle + 1; else high = middle;
    }
    before[k] = ends[low - 1];
    ends[low] = k;
  });
  const run = new Set();
  for (let k = ends.at(-1); k !== undefined; k = before[k]) run.add(k);
  return run;
}
