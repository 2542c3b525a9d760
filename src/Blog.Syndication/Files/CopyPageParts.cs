namespace Blog.Syndication.Files;

/// <summary>Style and script of the page a rendition is copied from.</summary>
internal static class CopyPageParts
{
    /// <summary>Its style, for light and dark.</summary>
    public const string Style = """
        :root { color-scheme: light dark; }
        body { font: 1rem/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
        header, main, aside { border-bottom: 1px solid; padding-bottom: 1rem; margin-bottom: 1rem; }
        aside { border: 0; }
        img { max-width: 100%; height: auto; }
        pre { overflow-x: auto; border: 1px solid; padding: .5rem; }
        pre#text { white-space: pre-wrap; }
        table { border-collapse: collapse; }
        td, th { border: 1px solid; padding: .25rem .5rem; text-align: left; vertical-align: top; }
        .lost { font-weight: bold; }

        """;

    /// <summary>Its script: shows the buttons and lets them copy, an article as rich text with its markup and as plain text.</summary>
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
