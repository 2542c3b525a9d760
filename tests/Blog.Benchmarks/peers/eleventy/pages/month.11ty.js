// The posts of a month.
import { breadcrumbs, monthName, yearSection } from "../lib/parts.js";

const titleOf = ({ month, year }) => `Archive: ${monthName(month)} ${year}`;

export const data = {
  layout: "base.11ty.js",
  heading: ({ of }) => titleOf(of),
  pagination: { data: "collections.months", size: 1, alias: "of" },
  permalink: ({ of }) => `/archive/${of.month.replace("-", "/")}/index.html`,
};

export const render = ({ of }) => `<div class="h-feed">
  <header class="list-header">
    ${breadcrumbs(["Archive", "/blog/archive/"], [of.year, `/blog/archive/${of.year}/`])}
    <h1 class="p-name">${titleOf(of)}</h1>
  </header>
  ${yearSection({ year: of.year, months: [of] })}
</div>`;
