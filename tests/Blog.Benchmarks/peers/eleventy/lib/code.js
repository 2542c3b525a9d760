// Blocks of code, coloured by Prism unless NO_COLOUR is set.
import Prism from "prismjs";
import loadLanguages from "prismjs/components/index.js";

loadLanguages.silent = true;
loadLanguages(["go", "python", "csharp", "bash", "json", "sql"]);

export const code = (markdown) => {
  const escape = markdown.utils.escapeHtml;
  markdown.renderer.rules.fence = (tokens, i) => {
    const [, language, info] = /^(\S*)\s*(.*)$/.exec(tokens[i].info);
    const grammar = process.env.NO_COLOUR ? undefined : Prism.languages[language];
    const text = tokens[i].content.replace(/\n$/, "");
    const html = grammar ? Prism.highlight(text, grammar, language) : escape(text);
    const title = /title="([^"]*)"/.exec(info)?.[1];
    const caption = title ? `<figcaption>${escape(title)}</figcaption>` : "";
    return `<figure class="code">${caption}<pre tabindex="0"><code class="language-${language}">${html}</code></pre></figure>\n`;
  };
};
