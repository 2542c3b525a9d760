// A series.
import { breadcrumbs, day, seriesParts } from "../lib/parts.js";

export const data = {
  layout: "base.11ty.js",
  heading: ({ of }) => of.name,
  pagination: { data: "collections.bySeries", size: 1, alias: "of" },
  permalink: ({ of }) => `/series/${of.name}/index.html`,
};

export const render = ({ of }) => `<div class="h-feed">
  <header class="list-header">
    ${breadcrumbs(["Series", "/blog/series/"])}
    <h1 class="p-name">${of.name}</h1>
  </header>
  <p class="list-note">Complete, in ${of.parts.length} parts, last part on ${day(of.parts.at(-1).date)}</p>
  <section class="series-contents" aria-labelledby="parts">
    <h2 class="rubric" id="parts">Parts</h2>
    ${seriesParts(of.parts, 0, true)}
  </section>
</div>`;
