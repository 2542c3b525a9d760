using Blog.Import.Foreign;
using Blog.Import.Sources.Files;
using Blog.Import.Sources.Names;

namespace Blog.Import.Sources.Hugo;

/// <summary>The lists of a blog of Hugo: of sections and of taxonomies, each with a feed.</summary>
internal static class HugoLists
{
    private const int UsualPageSize = 10;

    /// <summary>The lists.</summary>
    /// <param name="config">The settings.</param>
    /// <param name="addresses">Makes parts of addresses.</param>
    /// <param name="documents">The documents.</param>
    /// <param name="sections">The sections of all texts.</param>
    public static IEnumerable<ForeignList> Of(
        HugoConfig config,
        HugoAddresses addresses,
        IReadOnlyList<ForeignDocument> documents,
        IEnumerable<string> sections
    )
    {
        yield return new ForeignList(ListKind.Archive, "", "/");
        yield return new ForeignList(ListKind.Feed, "", "/index.xml");
        var taken = documents.SelectMany(d => d.Addresses).ToHashSet(StringComparer.Ordinal);
        foreach (var section in sections.Where(s => s.Length > 0).Distinct().Select(s => addresses.Part(s)))
        {
            if (!taken.Contains($"/{section}/") && !config.Taxonomies.Any(t => t.Many == section))
                yield return new ForeignList(ListKind.Archive, "", $"/{section}/");
            yield return new ForeignList(ListKind.Feed, "", $"/{section}/index.xml");
        }

        foreach (var (one, many) in config.Taxonomies)
        {
            var kind = KindOf(one);
            var lists = Terms
                .Lists(
                    kind,
                    documents,
                    m => Terms.Listed(m, many, one == many ? "" : one),
                    name => AddressText.Of(many, addresses.Part(name) + "/")
                )
                .ToList();
            foreach (var list in lists.Count == 0 ? lists : lists.Prepend(new ForeignList(kind, "", $"/{many}/")))
            {
                yield return list;
                yield return new ForeignList(ListKind.Feed, "", list.Address + "index.xml");
            }
        }
    }

    /// <summary>The further pages of the lists.</summary>
    /// <param name="config">The settings.</param>
    /// <param name="addresses">Makes parts of addresses.</param>
    /// <param name="posts">The sections of posts.</param>
    /// <param name="documents">The documents: a term with fewer than a page lists has no further pages.</param>
    public static IEnumerable<ForeignRedirect> FurtherPages(
        HugoConfig config,
        HugoAddresses addresses,
        IEnumerable<string> posts,
        IReadOnlyList<ForeignDocument> documents
    )
    {
        var path = config.Values.TextAt("pagination.path", "paginatePath") ?? "page";
        var size =
            config.Values.NumberAt("pagination.pagerSize") ?? config.Values.NumberAt("paginate") ?? UsualPageSize;
        var terms = config.Taxonomies.SelectMany(t =>
            documents
                .SelectMany(d => Terms.Listed(d.Matter, t.Many, t.One == t.Many ? "" : t.One).Distinct())
                .CountBy(name => AddressText.Of(t.Many, addresses.Part(name)))
                .Where(c => c.Value > size)
                .Select(c => c.Key.Trim('/'))
        );
        return posts
            .Concat(terms)
            .Select(s => new ForeignRedirect($"/{s}/{path}/*", $"/{s}/"))
            .Prepend(new ForeignRedirect($"/{path}/*", "/"));
    }

    private static ListKind KindOf(string taxonomy) =>
        taxonomy.TrimEnd('s') switch
        {
            "category" or "categorie" => ListKind.Category,
            "author" => ListKind.Author,
            "serie" => ListKind.Series,
            _ => ListKind.Tag,
        };
}
