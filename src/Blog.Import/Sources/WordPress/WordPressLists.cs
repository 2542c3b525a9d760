using System.Collections.Immutable;
using Blog.Import.Foreign;
using Blog.Import.Sources.WordPress.Wxr;

namespace Blog.Import.Sources.WordPress;

/// <summary>The addresses of lists, as WordPress gives them unless its settings say otherwise, which the export does
/// not have.</summary>
internal static class WordPressLists
{
    private const int DeepestCategory = 10;

    /// <summary>The lists.</summary>
    /// <param name="heads">What stands above the items.</param>
    /// <param name="used">The terms of items.</param>
    /// <param name="writers">Who wrote something.</param>
    /// <param name="dates">When public posts were published, as <see cref="WordPressDates.Of"/> has it.</param>
    public static ImmutableArray<ForeignList> Of(
        IReadOnlyList<WxrItem> heads,
        IEnumerable<(string Domain, string Slug, string Name)> used,
        IEnumerable<(string Login, string Name)> writers,
        IEnumerable<string> dates
    )
    {
        var parts = heads.SelectMany(h => h.Parts).ToList();
        var parents = parts
            .Where(p => p.Name == "wp:category")
            .Select(p => (Slug: Value(p.Values, "wp:category_nicename"), Parent: Value(p.Values, "wp:category_parent")))
            .DistinctBy(c => c.Slug)
            .ToDictionary(c => c.Slug, c => c.Parent, StringComparer.Ordinal);
        var names = parts
            .Where(p => p.Name == "wp:category")
            .DistinctBy(p => Value(p.Values, "wp:category_nicename"))
            .ToDictionary(
                p => Value(p.Values, "wp:category_nicename"),
                p => Value(p.Values, "wp:cat_name"),
                StringComparer.Ordinal
            );
        var terms = used.Where(t => t.Slug.Length > 0).DistinctBy(t => (t.Domain, t.Slug)).ToList();
        var categories = terms.Where(t => t.Domain == "category").Select(t => (t.Slug, Name: Name(t))).ToList();
        var above = categories
            .SelectMany(c => Path(c.Slug, parents).Split('/').SkipLast(1))
            .Select(slug => (Slug: slug, Name: WordPressFacts.Words(names.GetValueOrDefault(slug)) ?? slug));
        ImmutableArray<ForeignList> named =
        [
            .. categories
                .Concat(above)
                .DistinctBy(c => c.Slug)
                .Select(c => new ForeignList(ListKind.Category, c.Name, $"/category/{Path(c.Slug, parents)}/")),
            .. terms
                .Where(t => t.Domain == "post_tag")
                .Select(t => new ForeignList(ListKind.Tag, Name(t), $"/tag/{t.Slug}/")),
            .. writers
                .Where(w => !w.Login.Contains('@', StringComparison.Ordinal))
                .Select(w => new ForeignList(ListKind.Author, w.Name, $"/author/{NiceName(w.Login)}/")),
        ];
        var days = dates.Select(d => d[..10].Replace('-', '/')).Distinct().Order(StringComparer.Ordinal).ToList();
        return
        [
            new(ListKind.Archive, "", "/"),
            new(ListKind.Feed, "", "/feed/"),
            .. named,
            .. named.Select(l => new ForeignList(ListKind.Feed, "", l.Address + "feed/")),
            .. days.Select(d => d[..4]).Distinct().Select(y => new ForeignList(ListKind.Archive, y, $"/{y}/")),
            .. days.Select(d => d[..7]).Distinct().Select(m => new ForeignList(ListKind.Archive, m, $"/{m}/")),
            .. days.Select(d => new ForeignList(ListKind.Archive, d[..7], $"/{d}/")),
        ];
    }

    private static string Name((string Domain, string Slug, string Name) term) =>
        WordPressFacts.Words(term.Name) ?? term.Slug;

    private static string Path(string slug, Dictionary<string, string> parents)
    {
        var path = slug;
        var current = slug;
        for (var depth = 0; depth < DeepestCategory; depth++)
        {
            if (parents.GetValueOrDefault(current) is not { Length: > 0 } parent || parent == current)
                break;
            path = parent + "/" + path;
            current = parent;
        }

        return path;
    }

    // Addresses have the name to log in with in small letters, and hyphens for spaces.
    private static string NiceName(string login) => login.Trim().ToLowerInvariant().Replace(' ', '-');

    private static string Value(ImmutableDictionary<string, string> values, string key) =>
        values.GetValueOrDefault(key, "");
}
