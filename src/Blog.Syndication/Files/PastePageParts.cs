namespace Blog.Syndication.Files;

/// <summary>Style and script of the page from which an author copies a rendition.</summary>
internal static class PastePageParts
{
    private const string BodyRule =
        "body { font: 1rem/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; "
        + "overflow-wrap: anywhere; }";

    /// <summary>Its style, for light and dark.</summary>
    public const string Style = $$"""
        :root { color-scheme: light dark; --line: color-mix(in srgb, CanvasText 25%, Canvas); }
        {{BodyRule}}
        header, main, aside { border-bottom: 1px solid var(--line); padding-bottom: 1rem; margin-bottom: 1rem; }
        aside { border: 0; }
        .field { display: flex; gap: .75rem; align-items: baseline; justify-content: space-between; margin: .5rem 0; }
        button { font: inherit; padding: .25rem .75rem; white-space: nowrap; }
        figure { margin: 1.5rem 0; }
        figcaption { font-size: .875rem; }
        blockquote { margin: 1.5rem 0; padding-left: 1rem; border-left: 3px solid var(--line); }
        img { max-width: 100%; height: auto; }
        pre { overflow-x: auto; border: 1px solid var(--line); padding: .75rem; font-size: .875rem; }
        pre#text { white-space: pre-wrap; }
        table { border-collapse: collapse; }
        td, th { border: 1px solid var(--line); padding: .25rem .5rem; text-align: left; vertical-align: top; }
        .lost { font-weight: bold; }
        @media (max-width: 40rem) {
          aside table, aside tbody, aside tr, aside td { display: block; border: 0; padding: 0; }
          aside tr { border-bottom: 1px solid var(--line); padding: .5rem 0; }
          aside tr:first-child { display: none; }
          aside td + td + td::before { content: "→ "; }
        }

        """;

    /// <summary>
    /// Its script: shows the buttons and lets them copy, an article as rich text with its markup and as plain text.
    /// </summary>
    public const string Script = """
        for (const button of document.querySelectorAll("[data-copies]")) {
          button.hidden = false;
          button.addEventListener("click", () => {
            const part = document.getElementById(button.dataset.copies);
            const copy = event => {
              event.preventDefault();
              event.clipboardData.setData("text/plain", part.tagName === "ARTICLE" ? part.innerText : part.textContent);
              if (part.tagName === "ARTICLE")
                event.clipboardData.setData("text/html", part.innerHTML);
            };
            document.addEventListener("copy", copy);
            const isDone = document.execCommand("copy");
            document.removeEventListener("copy", copy);
            if (!isDone)
              getSelection().selectAllChildren(part);
            button.textContent = isDone ? "Copied" : "Selected: press Ctrl+C";
          });
        }

        """;
}
