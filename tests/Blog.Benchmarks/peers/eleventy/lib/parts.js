// What pages share.
export const site = {
  title: "A Long Blog",
  description: "Posts by the thousand.",
  url: "https://example.org/blog/",
  author: "A. Writer",
  bio: "Writes a lot.",
  menu: [
    ["Archive", "/blog/archive/"],
    ["Tags", "/blog/tags/"],
    ["Series", "/blog/series/"],
  ],
};

const months = "January February March April May June July August September October November December".split(" ");
const entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

export const escape = (text) => text.replace(/[&<>"]/g, (c) => entities[c]);
export const monthName = (month) => months[Number(month.slice(5)) - 1];
export const dayAndMonth = (date) => `${date.getUTCDate()} ${months[date.getUTCMonth()]}`;
export const day = (date) => `${dayAndMonth(date)} ${date.getUTCFullYear()}`;
export const iso = (date) => date.toISOString().replace(".000Z", "+00:00");
export const counted = (count) => `${count} ${count === 1 ? "post" : "posts"}`;
export const address = (page) => `/blog${page.url}`;

export const breadcrumbs = (...crumbs) => `<nav class="breadcrumbs" aria-label="You are here">
  <ol>
    ${crumbs.map(([title, url]) => `<li><a href="${url}">${title}</a></li>`).join("\n    ")}
  </ol>
</nav>`;

const card = (post, heading, totals) => `<article class="post-card h-entry">
  <div class="post-card-margin">
    <time class="dt-published" datetime="${iso(post.date)}">${day(post.date)}</time>
    ${post.data.part ? `<span class="post-card-part">Part ${post.data.part} of ${totals.get(post.data.series)}</span>` : ""}
  </div>
  <div class="post-card-body">
    <${heading} class="post-card-title p-name"><a class="title-link u-url" href="${address(post)}">${escape(post.data.title)}</a></${heading}>
    <p class="p-summary">${escape(post.data.description)}</p>
    <data class="p-author h-card" value="${site.author}"></data>
  </div>
</article>`;

export const postList = (posts, heading, bySeries) => {
  const totals = new Map(bySeries.map((s) => [s.name, s.parts.length]));
  return `<div class="post-list">
${posts.map((post) => card(post, heading, totals)).join("\n")}
</div>`;
};

export const pagination = (number, total, first) => {
  if (total === 1) return "";
  const url = (n) => (n === 1 ? first : `${first}page/${n}/`);
  const numbers = Array.from({ length: total }, (_, i) => i + 1).filter(
    (n) => n === 1 || n === total || Math.abs(n - number) <= 2,
  );
  const items = numbers.flatMap((n, i) => [
    ...(i > 0 && n - numbers[i - 1] > 1 ? [`<li aria-hidden="true"><span>…</span></li>`] : []),
    n === number
      ? `<li><span aria-current="page"><span aria-hidden="true">${n}</span><span class="visually-hidden">Page ${n} of ${total}</span></span></li>`
      : `<li><a href="${url(n)}" aria-label="Page ${n}">${n}</a></li>`,
  ]);
  return `<nav class="pagination" aria-label="Pages">
  ${number > 1 ? `<a class="pagination-step" rel="prev" href="${url(number - 1)}">← Newer</a>` : ""}
  <ul>
    ${items.join("\n    ")}
  </ul>
  ${number < total ? `<a class="pagination-step" rel="next" href="${url(number + 1)}">Older →</a>` : ""}
</nav>`;
};

export const seriesParts = (parts, current, notes) => `<ol class="series-parts">
  ${parts
    .map(
      (part) => `<li value="${part.data.part}"${part.data.part === current ? ' class="is-current"' : ""}>
    ${
      part.data.part === current
        ? `<span class="series-part-title" aria-current="page">${escape(part.data.title)}</span>`
        : `<a class="series-part-title title-link" href="${address(part)}">${escape(part.data.title)}</a>`
    }
    ${
      notes
        ? `<time class="series-part-date" datetime="${iso(part.date)}">${day(part.date)}</time>
    <p>${escape(part.data.description)}</p>`
        : ""
    }
  </li>`,
    )
    .join("\n  ")}
</ol>`;

export const yearSection = ({ year, months }) => `<section class="archive-year" aria-labelledby="year-${year}">
  <h2 class="archive-year-name" id="year-${year}"><a class="title-link" href="/blog/archive/${year}/">${year}</a></h2>
  <div class="archive-months">
    ${months
      .map(
        ({ month, posts }) => `<h3 class="archive-month-name"><a class="title-link" href="/blog/archive/${month.replace("-", "/")}/">${monthName(month)}</a></h3>
    <ul class="archive-posts">
      ${posts
        .map(
          (post) =>
            `<li class="h-entry"><time class="dt-published" datetime="${iso(post.date)}">${dayAndMonth(post.date)}</time> <a class="title-link u-url p-name" href="${address(post)}">${escape(post.data.title)}</a></li>`,
        )
        .join("\n      ")}
    </ul>`,
      )
      .join("\n    ")}
  </div>
</section>`;
