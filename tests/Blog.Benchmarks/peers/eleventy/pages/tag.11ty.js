// The posts of a tag, ten a page.
import { breadcrumbs, counted, pagination, postList } from "../lib/parts.js";

export const data = {
  layout: "base.11ty.js",
  heading: ({ list }) => list.name,
  pagination: { data: "collections.tagPages", size: 1, alias: "list" },
  permalink: ({ list }) => `/tags/${list.name}/${list.number === 1 ? "" : `page/${list.number}/`}index.html`,
};

const crumbsOf = ({ name, number }) =>
  [["Tags", "/blog/tags/"]].concat(number > 1 ? [[name, `/blog/tags/${name}/`]] : []);

export const render = ({ list, collections }) => `<div class="h-feed">
  <header class="list-header">
    ${breadcrumbs(...crumbsOf(list))}
    <h1 class="p-name">${list.name}</h1>
    <p class="standfirst">${counted(list.count)}</p>
  </header>
  ${postList(list.posts, "h2", collections.bySeries)}
  ${pagination(list.number, list.total, `/blog/tags/${list.name}/`)}
</div>`;
