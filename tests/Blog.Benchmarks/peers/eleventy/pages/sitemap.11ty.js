// The addresses of all pages.
import { address } from "../lib/parts.js";

export const data = { permalink: "/sitemap.xml" };

export const render = ({ collections }) => `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${collections.all.map((page) => `<url><loc>https://example.org${address(page)}</loc></url>`).join("\n")}
</urlset>
`;
