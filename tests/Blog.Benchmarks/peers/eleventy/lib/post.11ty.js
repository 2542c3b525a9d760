// A post.
import { address, day, escape, iso, seriesParts, site } from "./parts.js";

export const data = { layout: "base.11ty.js" };

const link = (post, which, label) =>
  post
    ? `<a class="${which} title-link" rel="${which === "next" ? "next" : "prev"}" href="${address(post)}"><span class="label">${label}</span> <span class="title">${escape(post.data.title)}</span></a>`
    : "";

export const render = (data) => {
  const { title, description, page, labels, series, part, content, collections } = data;
  const parts = series ? collections.bySeries.find((s) => s.name === series).parts : [];
  const previous = series ? parts.find((p) => p.data.part === part - 1) : data.older;
  const next = series ? parts.find((p) => p.data.part === part + 1) : data.newer;
  const box = series
    ? `<details class="series-box">
      <summary><span class="series-box-part">Part ${part} of ${parts.length}</span> <span class="series-box-title">${series}</span></summary>
      ${seriesParts(parts, part, false)}
      <p class="series-box-more"><a href="/blog/series/${series}/">About this series</a></p>
    </details>`
    : "";
  const neighbours = `<nav class="previous-next" aria-label="${series ? "Parts" : "More posts"}">
      ${link(previous, "previous", series ? "Previous in this series" : "Previous post")}
      ${link(next, "next", series ? "Next in this series" : "Next post")}
    </nav>`;
  const minutes = Math.ceil(content.replace(/<[^>]*>/g, " ").split(/\s+/).length / 213);
  return `<article class="post h-entry">
  <header class="post-header">
    <h1 class="p-name">${escape(title)}</h1>
    <p class="standfirst p-summary">${escape(description)}</p>
  </header>
  <div class="post-meta">
    <p><a class="u-url" href="${address(page)}"><time class="dt-published" datetime="${iso(page.date)}">${day(page.date)}</time></a></p>
    <p>${minutes} minutes</p>
    <ul class="tag-list" aria-label="Tags">
      ${labels.map((label) => `<li><a class="p-category" rel="tag" href="/blog/tags/${label}/">${label}</a></li>`).join("\n      ")}
    </ul>
  </div>
  <div class="post-body">
    ${box}
    <div class="prose e-content">
${content}
    </div>
    <footer class="post-footer">
      <p class="byline">Written by <span class="p-author h-card"><a class="p-name u-url" rel="author" href="${site.url}">${site.author}</a><span class="visually-hidden">.</span> <span class="byline-bio p-note">${site.bio}</span></span></p>
    </footer>
    ${previous || next ? neighbours : ""}
  </div>
</article>`;
};
