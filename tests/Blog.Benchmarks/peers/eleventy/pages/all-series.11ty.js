// All series.
export const data = { layout: "base.11ty.js", title: "Series", permalink: "/series/index.html" };

export const render = ({ collections }) => `<header class="list-header">
  <h1 class="p-name">Series</h1>
</header>
<div class="post-list">
  ${collections.bySeries
    .map(
      ({ name, parts }) => `<article class="post-card">
    <div class="post-card-margin">
      <span>${parts.length} of ${parts.length} parts published</span>
    </div>
    <div class="post-card-body">
      <h2 class="post-card-title"><a class="title-link" href="/blog/series/${name}/">${name}</a></h2>
    </div>
  </article>`,
    )
    .join("\n  ")}
</div>`;
