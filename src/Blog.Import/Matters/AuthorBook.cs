using System.Collections.Immutable;
using Blog.Data.Nodes;
using Blog.Import.Foreign;

namespace Blog.Import.Matters;

/// <summary>All authors of a blog that moves in, and the ways in which documents write them.</summary>
internal sealed class AuthorBook
{
    private readonly ImmutableDictionary<string, string> _names;

    private AuthorBook(ImmutableArray<ForeignAuthor> authors, ImmutableDictionary<string, string> names) =>
        (Authors, _names) = (authors, names);

    /// <summary>The authors: those of the settings first, then those that only documents name. Empty when nobody is
    /// named.</summary>
    public ImmutableArray<ForeignAuthor> Authors { get; }

    /// <summary>The book of a blog. Different writings of one name are one author.</summary>
    public static AuthorBook Of(ForeignBlog blog)
    {
        var names = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.OrdinalIgnoreCase);
        var authors = ImmutableArray.CreateBuilder<ForeignAuthor>();
        foreach (var author in blog.Settings.Authors)
        {
            if (NameOf(author.Name) is not { } name)
                continue;
            if (names.TryAdd(name, name))
                authors.Add(author with { Name = name });
            foreach (var key in author.Keys.Select(NameOf).OfType<string>())
                names.TryAdd(key, names[name]);
        }

        foreach (var written in blog.Documents.SelectMany(WrittenIn))
        {
            foreach (var name in NamesIn(written, names))
            {
                if (names.TryAdd(name, name))
                    authors.Add(new ForeignAuthor(name, []));
            }
        }

        return new AuthorBook(authors.ToImmutable(), names.ToImmutable());
    }

    /// <summary>The authors that a value names, as the settings have them, each once.</summary>
    public ImmutableArray<string> Find(IEnumerable<DataNode> values) =>
        [
            .. values
                .SelectMany(node => TextsOf(node))
                .SelectMany(text => NamesIn(text, _names))
                .Select(name => _names.GetValueOrDefault(name))
                .OfType<string>()
                .Distinct(),
        ];

    private static IEnumerable<string> WrittenIn(ForeignDocument document) =>
        new MatterLookup(document.Matter).TakeAll("authors").SelectMany(entry => TextsOf(entry.Value));

    private static ImmutableArray<string> TextsOf(DataNode node) =>
        node is DataMap map && (map.Find("name") ?? map.Find("title") ?? map.Find("display_name")) is { } named
            ? Made.Texts(named.Value, text => [text])
            : Made.Texts(node, text => [text]);

    // The whole is a name when it is known; "Ann Doe, Jo Roe" are two.
    private static ImmutableArray<string> NamesIn(string text, IReadOnlyDictionary<string, string> known)
    {
        if (NameOf(text) is { } whole && known.ContainsKey(whole))
            return [whole];
        var sign = text.Contains(';', StringComparison.Ordinal) ? ';' : ',';
        return [.. text.Split(sign).Select(NameOf).OfType<string>()];
    }

    // Addresses of people are never written: of one alone, the part before its sign is the name.
    private static string? NameOf(string written)
    {
        var end = written.AsSpan().IndexOfAny('<', '(');
        var bare = end > 0 && written.Contains('@', StringComparison.Ordinal) ? written[..end] : written;
        var at = bare.IndexOf('@', StringComparison.Ordinal);
        if (at > 0 && !bare.AsSpan(0, at).Trim().Contains(' '))
            bare = bare[..at];
        return Made.OneLine(bare.Trim('@', '<', '>', '"', ' '));
    }
}
