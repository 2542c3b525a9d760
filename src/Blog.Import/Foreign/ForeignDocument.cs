using System.Collections.Immutable;
using Blog.Data.Nodes;
using Blog.Text;

namespace Blog.Import.Foreign;

/// <summary>A post or page of a blog that moves in.</summary>
/// <param name="Source">Its file, or the file of the export that it stands in.</param>
/// <param name="Kind">What it becomes here.</param>
/// <param name="Matter">Its front matter as its author wrote it, keys of the old generator included. Places are those
/// of the file; made-up values have none.</param>
/// <param name="Body">The text behind the front matter.</param>
internal sealed record ForeignDocument(ContentPath Source, ForeignKind Kind, DataMap Matter, string Body)
{
    /// <summary>Names it in reports where its file has several documents: the title, or an id; null for none.</summary>
    public string? Item { get; init; }

    /// <summary>The line of its file that the body starts on, from 1.</summary>
    public int BodyLine { get; init; } = 1;

    /// <summary>Whether the body is HTML and not Markdown.</summary>
    public bool IsHtml { get; init; }

    /// <summary>The ways of writing that its generator adds to Markdown.</summary>
    public Dialects Dialects { get; init; }

    /// <summary>The name that its file gets, without date and extension: the slug of the old address where there is
    /// one.</summary>
    public required string Name { get; init; }

    /// <summary>The folder of a page below the pages, without slashes at the ends: <c>projects/tools</c>.</summary>
    public string Folder { get; init; } = "";

    /// <summary>A date that its name, path or export says, as it stands there; null for none. A date in the front
    /// matter comes first.</summary>
    public string? Date { get; init; }

    /// <summary>Its old addresses below the site, without the path of a project page: the one it was published at
    /// first, then those that led there. Each starts with a slash; empty when it had none.</summary>
    public ImmutableArray<string> Addresses { get; init; } = [];

    /// <summary>The number that names it in a query, as in <c>/?p=12</c>; null where none does.</summary>
    public string? Number { get; init; }

    /// <summary>The language that its name or folder says, where it is not the site's; null for none.</summary>
    public string? Language { get; init; }

    /// <summary>Why it was not public, beside what its front matter says: a clause such as "it lies in _drafts/"; null
    /// for no such reason.</summary>
    public string? HeldBackBy { get; init; }

    /// <summary>Whether it has a folder of its own, whose files it names by relative paths.</summary>
    public bool HasFolder { get; init; }

    /// <summary>Where it was published as a copy, or first: recorded as a cross-post; null for neither.</summary>
    public ForeignCopy? Copy { get; init; }
}

/// <summary>What a document becomes.</summary>
internal enum ForeignKind
{
    /// <summary>A post: it has a date and is listed.</summary>
    Post,

    /// <summary>A page.</summary>
    Page,
}

/// <summary>Ways of writing that a text may have beside Markdown.</summary>
[Flags]
internal enum Dialects
{
    /// <summary>Markdown alone.</summary>
    None = 0,

    /// <summary>Liquid: Jekyll, Eleventy.</summary>
    Liquid = 1,

    /// <summary>Nunjucks: Eleventy, Hexo's tags.</summary>
    Nunjucks = 2,

    /// <summary>Hugo's shortcodes.</summary>
    HugoShortcodes = 4,

    /// <summary>Zola's shortcodes and its links by <c>@/</c>.</summary>
    Zola = 8,

    /// <summary>Attributes in braces: kramdown's, Pandoc's.</summary>
    Kramdown = 16,

    /// <summary>Statiq's and Wyam's shortcodes.</summary>
    Statiq = 32,

    /// <summary>MDX: imports, exports and components.</summary>
    Mdx = 64,

    /// <summary>WordPress's shortcodes in brackets.</summary>
    WordPress = 128,

    /// <summary>Pelican's <c>{filename}</c> and the like.</summary>
    Pelican = 256,

    /// <summary>Containers of <c>:::</c> as Markdig, Pandoc or markdown-it have them.</summary>
    Containers = 512,
}

/// <summary>A copy of a document on another site.</summary>
/// <param name="Url">Its address there.</param>
/// <param name="Date">When it was published there, as it stands in the export; null when it is not known.</param>
internal sealed record ForeignCopy(string Url, string? Date);
