// The frame of every page.
import { address, escape, iso, site } from "./parts.js";

const articleHead = ({ title, description, date, labels, newer, older, page }) => {
  const structured = {
    "@context": "https://schema.org",
    "@graph": [
      {
        "@type": "BlogPosting",
        headline: title,
        description,
        url: `https://example.org${address(page)}`,
        datePublished: iso(page.date),
        inLanguage: "en",
        author: [{ "@type": "Person", name: site.author, url: site.url }],
        keywords: labels,
      },
    ],
  };
  return `${newer ? `<link rel="next" href="${address(newer)}">` : ""}
${older ? `<link rel="prev" href="${address(older)}">` : ""}
<meta property="article:published_time" content="${iso(page.date)}">
${labels.map((label) => `<meta property="article:tag" content="${label}">`).join("\n")}
<script type="application/ld+json">${JSON.stringify(structured)}</script>`;
};

const titleOf = (data) => (typeof data.heading === "function" ? data.heading(data) : data.title);

export const render = (data) => {
  const url = address(data.page);
  const title = titleOf(data);
  const description = data.description ?? `${title}: ${site.description}`;
  const { style, script } = data.assets;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${data.isHome ? site.title : `${escape(title)} - ${site.title}`}</title>
<meta name="description" content="${escape(description)}">
<meta name="author" content="${site.author}">
<meta name="generator" content="${data.eleventy.generator}">
<link rel="canonical" href="https://example.org${url}">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" media="(prefers-color-scheme: light)" content="#fcfaf5">
<meta name="theme-color" media="(prefers-color-scheme: dark)" content="#191614">
<link rel="stylesheet" href="${style.url}" integrity="${style.integrity}">
<link rel="icon" href="/blog/icon.svg">
<meta property="og:site_name" content="${site.title}">
<meta property="og:type" content="${data.labels ? "article" : "website"}">
<meta property="og:title" content="${escape(title)}">
<meta property="og:description" content="${escape(description)}">
<meta property="og:url" content="https://example.org${url}">
<meta name="twitter:card" content="summary">
${data.labels ? articleHead(data) : ""}
</head>
<body>
<a class="skip-link" href="#main">Skip to content</a>
<header class="site-header">
  <div class="site-header-row">
    <a class="site-title" href="/blog/">${site.title}</a>
    <nav class="site-menu" aria-label="Main">
      <ul>
        ${site.menu.map(([name, to]) => `<li><a href="${to}"${to === url ? ' aria-current="page"' : ""}>${name}</a></li>`).join("\n        ")}
      </ul>
    </nav>
  </div>
</header>
<main class="sheet" id="main" tabindex="-1">
${data.content}
</main>
<footer class="site-footer">
  <div class="site-footer-row">
    <div class="site-footer-about">
      <p class="site-footer-title"><a href="/blog/">${site.title}</a></p>
      <p>${site.description}</p>
    </div>
  </div>
</footer>
<script src="${script.url}" integrity="${script.integrity}" defer></script>
</body>
</html>
`;
};
