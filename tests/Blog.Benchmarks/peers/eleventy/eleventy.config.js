// The same blog as GeneratedSite.cs makes, for Eleventy 3. Templates are functions, the fastest kind that it has.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import footnotes from "markdown-it-footnote";
import { code } from "./lib/code.js";
import { anchors } from "./lib/anchors.js";

const pageSize = 10;

const chunks = (posts) =>
  Array.from({ length: Math.ceil(posts.length / pageSize) }, (_, i) => posts.slice(i * pageSize, (i + 1) * pageSize));

const grouped = (posts, keyOf) => {
  const groups = new Map();
  for (const post of posts) {
    const key = keyOf(post);
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(post);
  }
  return groups;
};

const asset = (name) => {
  const bytes = readFileSync(`assets/${name}`);
  const hash = createHash("sha384").update(bytes).digest();
  const url = `/blog/assets/${name.replace(/(?=\.[a-z]+$)/, `.${hash.toString("hex").slice(0, 10)}`)}`;
  return { name, url, integrity: `sha384-${hash.toString("base64")}` };
};

export default function (config) {
  const style = asset("css/site.css");
  const script = asset("js/base.js");
  config.addGlobalData("assets", { style, script });
  for (const { name, url } of [style, script])
    config.addPassthroughCopy({ [`assets/${name}`]: url.slice("/blog/".length) });
  config.ignores.add("node_modules/**");
  config.amendLibrary("md", (markdown) => {
    markdown.set({ html: true, typographer: true });
    markdown.use(footnotes).use(anchors).use(code);
    markdown.renderer.rules.footnote_caption = (tokens, i) => String(tokens[i].meta.id + 1);
  });

  const postsOf = (api) => {
    const posts = api.getFilteredByGlob("content/posts/*.md").reverse();
    posts.forEach((post, i) => {
      post.data.newer = posts[i - 1];
      post.data.older = posts[i + 1];
    });
    return posts;
  };
  let posts;
  const once = (api) => (posts ??= postsOf(api));
  config.on("eleventy.before", () => (posts = undefined));

  config.addCollection("posts", once);
  config.addCollection("byTag", (api) => {
    const groups = new Map();
    for (const post of once(api))
      for (const tag of post.data.labels) {
        if (!groups.has(tag)) groups.set(tag, []);
        groups.get(tag).push(post);
      }
    return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, posts]) => ({ name, posts }));
  });
  config.addCollection("tagPages", (api) =>
    [...grouped(once(api).flatMap((post) => post.data.labels.map((tag) => ({ tag, post }))), (p) => p.tag)].flatMap(
      ([name, pairs]) =>
        chunks(pairs.map((p) => p.post)).map((posts, i, all) => ({
          name,
          posts,
          count: pairs.length,
          number: i + 1,
          total: all.length,
        })),
    ),
  );
  config.addCollection("homePages", (api) =>
    chunks(once(api)).map((posts, i, all) => ({ posts, number: i + 1, total: all.length })),
  );
  const years = (api) =>
    [...grouped(once(api), (p) => p.data.year)].map(([year, posts]) => ({
      year,
      months: [...grouped(posts, (p) => p.data.month)].map(([month, posts]) => ({ year, month, posts })),
    }));
  config.addCollection("years", years);
  config.addCollection("months", (api) => years(api).flatMap((y) => y.months));
  config.addCollection("bySeries", (api) =>
    [...grouped(once(api).filter((p) => p.data.series), (p) => p.data.series)].map(([name, posts]) => ({
      name,
      parts: posts.toSorted((a, b) => a.data.part - b.data.part),
    })),
  );
  return {
    dir: { input: ".", includes: "lib", layouts: "lib", output: "public" },
    markdownTemplateEngine: false,
    templateFormats: ["md", "11ty.js"],
  };
}
