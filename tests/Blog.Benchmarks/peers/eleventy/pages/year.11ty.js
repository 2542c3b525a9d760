// The posts of a year.
import { breadcrumbs, yearSection } from "../lib/parts.js";

export const data = {
  layout: "base.11ty.js",
  heading: ({ of }) => `Archive: ${of.year}`,
  pagination: { data: "collections.years", size: 1, alias: "of" },
  permalink: ({ of }) => `/archive/${of.year}/index.html`,
};

export const render = ({ of }) => `<div class="h-feed">
  <header class="list-header">
    ${breadcrumbs(["Archive", "/blog/archive/"])}
    <h1 class="p-name">Archive: ${of.year}</h1>
  </header>
  ${yearSection(of)}
</div>`;
