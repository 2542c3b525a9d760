// All tags.
import { counted } from "../lib/parts.js";

export const data = { layout: "base.11ty.js", title: "Tags", permalink: "/tags/index.html" };

export const render = ({ collections }) => `<header class="list-header">
  <h1 class="p-name">Tags</h1>
</header>
<ul class="tag-index">
  ${collections.byTag
    .map(
      ({ name, posts }) =>
        `<li><a href="/blog/tags/${name}/">${name}</a> <span class="count" aria-hidden="true">${posts.length}</span><span class="visually-hidden">${counted(posts.length)}</span></li>`,
    )
    .join("\n  ")}
</ul>`;
