using System.Collections.Frozen;
using Blog.Text;

namespace Blog.Import.Sources.Files;

/// <summary>What the files of a blog are, by their names.</summary>
internal static class BlogFileKinds
{
    private static readonly FrozenSet<string> Markdown = FrozenSet.Create(
        ".md",
        ".markdown",
        ".mdown",
        ".mkd",
        ".mkdn",
        ".mdwn",
        ".mdtext",
        ".mdx"
    );

    private static readonly FrozenDictionary<string, string> Other = new Dictionary<string, string>
    {
        [".rmd"] = "R Markdown",
        [".rmarkdown"] = "R Markdown",
        [".qmd"] = "Quarto",
        [".ipynb"] = "a notebook of Jupyter",
        [".rst"] = "reStructuredText",
        [".adoc"] = "AsciiDoc",
        [".asciidoc"] = "AsciiDoc",
        [".org"] = "Org",
        [".textile"] = "Textile",
        [".mdoc"] = "Markdoc",
        [".svx"] = "mdsvex",
    }.ToFrozenDictionary();

    private static readonly FrozenSet<string> AboutRepository = FrozenSet.Create(
        "README LICENSE LICENCE CONTRIBUTING CHANGELOG CODE_OF_CONDUCT SECURITY HISTORY AUTHORS COPYING".Split(' ')
    );

    private static readonly FrozenSet<string> Pictures = FrozenSet.Create(
        ".png",
        ".jpg",
        ".jpeg",
        ".gif",
        ".svg",
        ".webp",
        ".avif",
        ".bmp",
        ".ico",
        ".mp4",
        ".webm",
        ".mp3",
        ".pdf"
    );

    /// <summary>Whether a file is Markdown.</summary>
    public static bool IsMarkdown(ContentPath path) => Markdown.Contains(path.Extension);

    /// <summary>Whether a file is HTML.</summary>
    public static bool IsHtml(ContentPath path) => path.Extension is ".html" or ".htm" or ".xhtml";

    /// <summary>The language of a document that is neither Markdown nor HTML; null for other files.</summary>
    public static string? OtherLanguage(ContentPath path) => Other.GetValueOrDefault(path.Extension);

    /// <summary>Whether a file may be a document.</summary>
    public static bool MayBeDocument(ContentPath path) =>
        IsMarkdown(path) || IsHtml(path) || Other.ContainsKey(path.Extension);

    /// <summary>Whether a file is a picture, a film, a sound or a document to download.</summary>
    public static bool IsPicture(ContentPath path) => Pictures.Contains(path.Extension);

    /// <summary>Whether a file tells of the repository and is not part of the blog: <c>README.md</c>. In small letters
    /// the other names are those of pages.</summary>
    public static bool IsAboutRepository(ContentPath path) =>
        path.Extension is "" or ".md" or ".markdown" or ".txt" or ".rst"
        && (AboutRepository.Contains(path.Stem) || path.Stem.Equals("readme", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a file is a rest that an editor or a system left: a backup, a lock.</summary>
    public static bool IsDebris(ContentPath path) =>
        path.Extension is ".bak" or ".orig" or ".rej" or ".swp" or ".swo" or ".save" or ".tmp"
        || path.Name.EndsWith('~')
        || path.Name.StartsWith("~$", StringComparison.Ordinal)
        || path.Name.StartsWith('#')
        || path.Name is ".DS_Store" or "Thumbs.db" or "desktop.ini";
}
