using Blog.Benchmarks.Comparing.Sites;

namespace Blog.Benchmarks.Comparing;

/// <summary>A row of the table: a kind of build.</summary>
/// <param name="Key">What names it in files of results.</param>
/// <param name="Title">What readers call it.</param>
/// <param name="Variant">The site that is built.</param>
/// <param name="IsCold">Whether nothing of an earlier build is there.</param>
/// <param name="Change">What is changed before it; nothing when null. Gets the generator, the folder of the site and
/// the number of the run.</param>
internal sealed record Work(
    string Key,
    string Title,
    SiteVariant Variant,
    bool IsCold,
    Action<IGenerator, string, int>? Change = null
)
{
    /// <summary>The rows in the order in which they are run: warm builds continue the cold one before them.</summary>
    public static IReadOnlyList<Work> All { get; } =
    [
        new("cold", "cold build, colouring on", SiteVariant.SamePages, IsCold: true),
        new("nothing", "again, nothing changed", SiteVariant.SamePages, IsCold: false),
        new("text", "again, one text changed", SiteVariant.SamePages, IsCold: false, SiteChanges.Text),
        new("tag", "again, a tag added to a post", SiteVariant.SamePages, IsCold: false, SiteChanges.Tag),
        new("style", "again, the theme's style changed", SiteVariant.SamePages, IsCold: false, SiteChanges.Style),
        new("plain", "cold build, colouring off", SiteVariant.NotColoured, IsCold: true),
        new("feeds", "cold build, all our feeds and related posts", SiteVariant.AllFeeds, IsCold: true),
        new("cards", "the same, and a drawn card for each post", SiteVariant.Everything, IsCold: true),
    ];

    /// <summary>Whether it is run with a generator: one that remembers nothing builds everything again after any
    /// change.</summary>
    public bool IsFor(IGenerator generator) => generator.Has(Variant) && (generator.HasMemory || Change is null);
}
