using System.Collections.Frozen;
using Blog.Text;

namespace Blog.Reading.Exclusion;

/// <summary>The languages of documents that this program does not render, by the extensions of their files.</summary>
internal static class ForeignLanguages
{
    // The first are documents in any folder; authors also offer files of the others for download.
    private static readonly FrozenDictionary<string, (string Name, bool IsDownload)> ByExtension = new (
        string Extensions,
        string Name,
        bool IsDownload
    )[]
    {
        (".mdx", "MDX", false),
        (".rst .rest", "reStructuredText", false),
        (".adoc .asciidoc", "AsciiDoc", false),
        (".org", "Org", false),
        (".textile", "Textile", false),
        (".rmd .rmarkdown", "R Markdown", false),
        (".qmd", "Quarto", false),
        (".mdoc .markdoc", "Markdoc", false),
        (".svx", "mdsvex", false),
        (".wiki .mediawiki", "MediaWiki", false),
        (".astro", "Astro", false),
        (".njk", "Nunjucks", false),
        (".liquid", "Liquid", false),
        (".hbs .handlebars .mustache", "Handlebars", false),
        (".ejs", "EJS", false),
        (".pug .jade", "Pug", false),
        (".haml .slim .erb", "Ruby templates", false),
        (".cshtml .razor", "Razor", false),
        (".twig .j2 .jinja .jinja2", "Jinja", false),
        (".creole", "Creole", false),
        (".rnw", "Sweave", false),
        (".scrivx", "a project of Scrivener", false),
        (".textpack", "a TextBundle", false),
        (".excalidraw", "a drawing of Excalidraw", false),
        (".canvas .base", "a canvas or a base of Obsidian", true),
        (".typ", "Typst", true),
        (".asc", "AsciiDoc", true),
        (".pm", "Pollen", true),
        (".vue .svelte .tsx .jsx", "a component of a script", true),
        (".markdn", "Markdown by another ending", true),
        (".ipynb", "Jupyter", true),
        (".txt .text", "plain text", true),
        (".docx .doc .odt .rtf .pages", "word processors", true),
        (".tex", "TeX", true),
    }
        .SelectMany(language => language.Extensions.Split(' ').Select(extension => (extension, language)))
        .ToFrozenDictionary(
            pair => pair.extension,
            pair => (pair.language.Name, pair.language.IsDownload),
            StringComparer.OrdinalIgnoreCase
        );

    /// <summary>The language of a document that is never published as it is, in any folder; null for other
    /// files.</summary>
    public static string? OfDocument(ContentPath path) =>
        IsOfEleventy(path) ? "a template of Eleventy"
        : ByExtension.TryGetValue(path.Extension, out var language) && !language.IsDownload ? language.Name
        : null;

    /// <summary>The language of a file that counts as a document in a folder of documents; null for other
    /// files.</summary>
    public static string? Of(ContentPath path) =>
        IsOfEleventy(path) ? "a template of Eleventy"
        : ByExtension.TryGetValue(path.Extension, out var language) ? language.Name
        : null;

    private static bool IsOfEleventy(ContentPath path) =>
        path.Extension is ".js" or ".cjs" or ".mjs" or ".ts"
        && path.Stem.EndsWith(".11ty", StringComparison.OrdinalIgnoreCase);
}
