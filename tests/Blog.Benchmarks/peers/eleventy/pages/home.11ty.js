// The newest posts, ten a page.
import { pagination, postList, site } from "../lib/parts.js";

export const data = {
  layout: "base.11ty.js",
  isHome: true,
  title: site.title,
  pagination: { data: "collections.homePages", size: 1, alias: "list" },
  permalink: ({ list }) => (list.number === 1 ? "/index.html" : `/page/${list.number}/index.html`),
};

const introduction = `<header class="introduction">
    <h1 class="p-name">${site.title}</h1>
    <p class="standfirst">${site.description}</p>
    <p class="introduction-author p-author h-card"><span class="p-note">${site.bio}</span><data class="p-name" value="${site.author}"></data></p>
  </header>`;

export const render = ({ list, collections }) => `<div class="h-feed">
  ${list.number === 1 ? introduction : `<h1 class="p-name visually-hidden">${site.title}</h1>`}
  <section aria-labelledby="posts">
    <h2 class="rubric" id="posts">${list.number === 1 ? "Latest posts" : `Page ${list.number} of ${list.total}`}</h2>
    ${postList(list.posts, "h3", collections.bySeries)}
  </section>
  ${pagination(list.number, list.total, "/blog/")}
</div>`;
