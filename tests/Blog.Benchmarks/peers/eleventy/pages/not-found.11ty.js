// What readers see where there is nothing.
import { address, day, escape, iso } from "../lib/parts.js";

export const data = { layout: "base.11ty.js", title: "Page not found", permalink: "/404.html" };

export const render = ({ collections }) => `<div class="not-found">
  <header class="list-header">
    <h1>Page not found</h1>
    <p class="standfirst">There is nothing at this address. It may have moved, or the link to it may be wrong.</p>
  </header>
  <p class="list-body"><a href="/blog/">Start from the home page</a> or <a href="/blog/archive/">look through the archive</a>.</p>
  <section class="list-body" aria-labelledby="posts">
    <h2 class="rubric" id="posts">Latest posts</h2>
    <ul class="archive-posts">
      ${collections.posts
        .slice(0, 5)
        .map(
          (post) =>
            `<li><time datetime="${iso(post.date)}">${day(post.date)}</time> <a class="title-link" href="${address(post)}">${escape(post.data.title)}</a></li>`,
        )
        .join("\n      ")}
    </ul>
  </section>
</div>`;
