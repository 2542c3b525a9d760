// All posts.
import { yearSection } from "../lib/parts.js";

export const data = { layout: "base.11ty.js", title: "Archive", permalink: "/archive/index.html" };

export const render = ({ collections }) => `<div class="h-feed">
  <header class="list-header">
    <h1 class="p-name">Archive</h1>
  </header>
  ${collections.years.map(yearSection).join("\n  ")}
</div>`;
