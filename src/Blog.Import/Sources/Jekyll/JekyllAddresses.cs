using System.Globalization;
using Blog.Data.Nodes;
using Blog.Import.Sources.Files;
using Blog.Import.Sources.Names;

namespace Blog.Import.Sources.Jekyll;

/// <summary>The addresses that Jekyll gives posts and pages.</summary>
internal static class JekyllAddresses
{
    // What the mode "pretty" of Jekyll's slugs keeps beside letters and digits.
    private const string Pretty = "._~!$&'()+,;=@";

    /// <summary>The address of a document by a pattern, then another form that is answered too.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="parts">The values of its placeholders.</param>
    public static IEnumerable<string> Of(string pattern, JekyllParts parts)
    {
        var address = AddressText.Of(Dotless(AddressTemplate.Fill(pattern, name => Value(name, parts))));
        yield return address;
        if (!address.EndsWith('/') && !AddressText.IsFile(address))
            yield return address + ".html";
    }

    /// <summary>The pattern in the placeholders of this program; null when it has others.</summary>
    public static string? Translated(string pattern) =>
        AddressTemplate.Translate(
            pattern,
            name =>
                name switch
                {
                    "title" or "slug" or "name" => "{slug}",
                    "categories" or "slugified_categories" => "{categories}",
                    "output_ext" => ".html",
                    "path" or "collection" => null,
                    _ => AddressTemplate.DatePlaceholder(name),
                }
        );

    /// <summary>The name of a post in its address: letters keep their case.</summary>
    public static string Slug(string text) => Slugs.Hyphenated(text, kept: Pretty, keepsCase: true);

    private static string? Value(string name, JekyllParts parts) =>
        name switch
        {
            "title" => Slug(parts.Slug),
            "slug" or "name" => Slugs.Hyphenated(parts.Slug),
            "categories" => string.Join('/', parts.Categories.Select(c => c.ToLowerInvariant()).Distinct()),
            "slugified_categories" => string.Join('/', parts.Categories.Select(c => Slugs.Hyphenated(c)).Distinct()),
            "output_ext" => ".html",
            "path" => parts.Path,
            "basename" => parts.Slug,
            "collection" => parts.Collection,
            "week" => parts.Date is { } date
                ? ISOWeek.GetWeekOfYear(date.DateTime).ToString("00", CultureInfo.InvariantCulture)
                : "",
            _ => AddressTemplate.OfDate(name, parts.Date),
        };

    // "/:title.html" for a name that ends with a point.
    private static string Dotless(string address) => address.Replace("..html", ".html", StringComparison.Ordinal);
}

/// <summary>The values that Jekyll's placeholders stand for.</summary>
/// <param name="Slug">The name of the document.</param>
/// <param name="Date">Its date; null for none.</param>
/// <param name="Categories">Its categories, those of its folders first.</param>
internal sealed record JekyllParts(string Slug, DateTimeOffset? Date, IReadOnlyList<string> Categories)
{
    /// <summary>Its path in the collection, without extension.</summary>
    public string Path { get; init; } = "";

    /// <summary>Its collection.</summary>
    public string Collection { get; init; } = "posts";

    /// <summary>The categories that front matter says: a text of <c>categories</c> has them with blanks.</summary>
    public static IEnumerable<string> CategoriesOf(DataMap matter) =>
        matter.TextsAt("category").Concat(Terms.WithBlanks(matter, "categories"));
}
