using System.Collections.Immutable;
using Blog.Text;

namespace Blog.Import.Foreign;

/// <summary>A blog as another generator has it: the result of reading a <see cref="SourceTree"/>.</summary>
/// <param name="Settings">What its settings say.</param>
/// <param name="Documents">Its posts and pages, held back ones among them, in the order of their files.</param>
/// <param name="Files">Every other file that it publishes.</param>
internal sealed record ForeignBlog(
    ForeignSettings Settings,
    ImmutableArray<ForeignDocument> Documents,
    ImmutableArray<ForeignFile> Files
)
{
    /// <summary>The addresses of its lists, such as the page of a tag.</summary>
    public ImmutableArray<ForeignList> Lists { get; init; } = [];

    /// <summary>Redirects that belong to no document: a file of redirects, of the old host's.</summary>
    public ImmutableArray<ForeignRedirect> Redirects { get; init; } = [];

    /// <summary>Addresses below the site of pages that do not move, such as those that are programs.</summary>
    public ImmutableArray<string> Unanswered { get; init; } = [];

    /// <summary>What it knew of pages that it links to; no two with one address.</summary>
    public ImmutableArray<ForeignCard> Cards { get; init; } = [];
}

/// <summary>What the settings of a blog say. What is not said there is null or empty.</summary>
internal sealed record ForeignSettings
{
    /// <summary>Its title.</summary>
    public string? Title { get; init; }

    /// <summary>Its address with the path of a project page: <c>https://ann.example/blog/</c>.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>One sentence about it.</summary>
    public string? Description { get; init; }

    /// <summary>Its language, as it is written there.</summary>
    public string? Language { get; init; }

    /// <summary>The IANA name of its zone.</summary>
    public string? TimeZone { get; init; }

    /// <summary>The pattern of the addresses of posts, in the placeholders of this program:
    /// <c>/{year}/{month}/{slug}/</c>.</summary>
    public string? PostPattern { get; init; }

    /// <summary>How many posts a page of a list shows.</summary>
    public int? PageSize { get; init; }

    /// <summary>Its authors. Those that only documents name are added later.</summary>
    public ImmutableArray<ForeignAuthor> Authors { get; init; } = [];

    /// <summary>Its menu: title and address, in order.</summary>
    public ImmutableArray<(string Title, string Url)> Menu { get; init; } = [];
}

/// <summary>An author.</summary>
/// <param name="Name">The name as it is shown.</param>
/// <param name="Keys">Other names by which documents know the author: a key, a user name.</param>
/// <param name="Url">The author's page; null for none.</param>
/// <param name="Bio">One or two sentences; null for none.</param>
internal sealed record ForeignAuthor(string Name, ImmutableArray<string> Keys, string? Url = null, string? Bio = null);

/// <summary>A file that is not a document: a picture, a download.</summary>
/// <param name="Source">The file.</param>
/// <param name="Address">Its old address below the site: <c>/images/a.png</c>; null when it had none of its own, as a
/// file of a document's folder.</param>
internal sealed record ForeignFile(SourceFile Source, string? Address)
{
    /// <summary>The document whose folder it lies in, and from which it is named by a relative path; null for
    /// none.</summary>
    public ContentPath? Owner { get; init; }
}

/// <summary>The address of a list of the old blog.</summary>
/// <param name="Kind">What is listed.</param>
/// <param name="Name">The tag, category or author as documents write it; of an archive the year or the month, as
/// <c>2020</c> or <c>2020/03</c>; empty for a list of all.</param>
/// <param name="Address">The old address of its first page, without the path of a project page.</param>
internal sealed record ForeignList(ListKind Kind, string Name, string Address);

/// <summary>What a list lists.</summary>
internal enum ListKind
{
    /// <summary>All posts: the home page, the archive.</summary>
    Archive,

    /// <summary>The posts of a tag; with an empty name, all tags.</summary>
    Tag,

    /// <summary>The posts of a category; with an empty name, all categories.</summary>
    Category,

    /// <summary>The posts of an author; with an empty name, all authors.</summary>
    Author,

    /// <summary>The posts of a series; with an empty name, all series.</summary>
    Series,

    /// <summary>A feed of the whole blog.</summary>
    Feed,
}

/// <summary>A redirect of the old blog.</summary>
/// <param name="From">The address below the site; <c>/old/*</c> means all below it.</param>
/// <param name="To">Where it leads: an address below the site or an absolute one.</param>
internal sealed record ForeignRedirect(string From, string To);
