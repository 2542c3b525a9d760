// Gives headings an id and a link to it.
export const anchors = (markdown) => {
  const render = (tokens, i, options, env, self) => self.renderToken(tokens, i, options);
  markdown.core.ruler.push("anchors", (state) => {
    const seen = new Map();
    state.tokens.forEach((token, i) => {
      if (token.type !== "heading_open") return;
      const text = state.tokens[i + 1].children.map((t) => t.content).join("");
      const slug = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "");
      const count = seen.get(slug) ?? 0;
      seen.set(slug, count + 1);
      token.attrSet("id", count ? `${slug}-${count}` : slug);
      token.meta = { text };
      state.tokens[i + 2].meta = { id: token.attrGet("id"), text };
    });
  });
  markdown.renderer.rules.heading_open = render;
  markdown.renderer.rules.heading_close = (tokens, i, options, env, self) => {
    const { id, text } = tokens[i].meta;
    const label = markdown.utils.escapeHtml(text);
    return ` <a class="anchor" href="#${id}" aria-label="Link to this section: ${label}">#</a>${render(tokens, i, options, env, self)}`;
  };
};
