using System.Collections.Immutable;

namespace Blog.Model.CrossPosts;

/// <summary>What a rendition of a post for another site is made from.</summary>
/// <param name="Target">The other site.</param>
/// <param name="Title">The post's title as plain text.</param>
/// <param name="Canonical">The post's whole address at home.</param>
/// <param name="Html">
/// Its text as HTML for this target: addresses whole, links between the author's posts already leading to the copy at
/// that target where there is one, no heading links. Elements that a target may be unable to show carry where they are
/// written as <c>data-at="path:line:column"</c>.
/// </param>
public sealed record RenditionRequest(CrossPostTarget Target, string Title, string Canonical, string Html)
{
    /// <summary>Its summary as plain text, for lists and search engines; empty when there is none.</summary>
    public string Description { get; init; } = "";

    /// <summary>
    /// The summary that its author wrote, which readers see above the text; empty when there is none. One that is taken
    /// from the text would say the same twice.
    /// </summary>
    public string Standfirst { get; init; } = "";

    /// <summary>When it was published at home; null for one without a date.</summary>
    public DateTimeOffset? Date { get; init; }

    /// <summary>Its language as a BCP 47 tag.</summary>
    public string Language { get; init; } = "en";

    /// <summary>The names of its tags, in the author's order, as they are called at home.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>The picture that stands for it; null for none.</summary>
    public CoverImage? Cover { get; init; }

    /// <summary>The name of its series; empty when it is not part of one.</summary>
    public string Series { get; init; } = "";

    /// <summary>
    /// What the theme's template says about the parts of its series, as HTML; empty when it is not part of one.
    /// </summary>
    public string SeriesHtml { get; init; } = "";

    /// <summary>What the theme's template says about where it was first published, as HTML.</summary>
    public string ClosingHtml { get; init; } = "";

    /// <summary>The file it was written in, for what has no place of its own: <c>content/posts/x.md</c>.</summary>
    public string Source { get; init; } = "";

    /// <summary>The words that are added to the text.</summary>
    public CopyWords Words { get; init; } = new();

    /// <summary>How the theme wants tables drawn.</summary>
    public CopyTableLook TableLook { get; init; } = new();

    /// <summary>The bytes of a file of the site by its whole address; null when no file of the site has it.</summary>
    public Func<string, ReadOnlyMemory<byte>?> Asset { get; init; } = _ => null;

    /// <summary>The whole address at which the site publishes a picture that is drawn for the rendition, by a name that
    /// stays as long as the picture says the same: <c>table-0123456789abcdef.png</c>. Null when the site does not
    /// publish it: it is then a file of the rendition, to upload by hand.</summary>
    public Func<string, string?> AddressOf { get; init; } = _ => null;
}

/// <summary>The picture that stands for a post.</summary>
/// <param name="Url">Its whole address at home.</param>
/// <param name="Alt">Its text alternative; empty when there is none.</param>
public sealed record CoverImage(string Url, string Alt)
{
    /// <summary>
    /// The name of the rendition's file that shows it where the target does not take the picture at home. Such a file
    /// has no address, so it is uploaded by hand. Null for none.
    /// </summary>
    public string? File { get; init; }

    /// <summary>Its whole address as a target can take it; null for a file that is uploaded by hand.</summary>
    public string? Address => File is null ? Url : null;

    /// <summary>Where it is found: its address, or the name of its file.</summary>
    public string Place => File ?? Url;
}
