using System.Collections.Immutable;
using Blog.Data;
using Blog.Text;
using Blog.Text.Characters;

namespace Blog.Reading.Parsing.Fields;

/// <summary>Reads the authors of a document: a name, names with commas, a list of names, or maps with
/// <c>name</c>.</summary>
/// <param name="map">The front matter.</param>
/// <param name="known">The names in the site's settings.</param>
/// <param name="knowsAll">Whether these are all; if not, the settings have a mistake, and other names are not
/// reported.</param>
internal sealed class AuthorFields(TypedMap map, ImmutableArray<string> known, bool knowsAll)
{
    /// <summary>The names as in the settings, each once. A name that is not in the settings is reported and left
    /// out.</summary>
    public ImmutableArray<string> Read() => map.Node("authors") is null ? [] : Names();

    private ImmutableArray<string> Names() =>
        [
            .. map.TextsOrMaps("authors", FrontMatterKeys.Author)
                .SelectMany(item =>
                    item.Map is { } author
                        ? NameOf(author) is { } name
                            ? One(name, author.Place("name"))
                            : []
                        : One(item.Text!, item.Place)
                )
                .Distinct(),
        ];

    private static string? NameOf(TypedMap author)
    {
        if (author.Text("name") is { } name)
            return name;
        if (author.Node("name") is null)
            author.Report("name", DiagnosticCatalogue.MissingSetting, "name");
        return null;
    }

    private ImmutableArray<string> One(string written, SourceLocation place)
    {
        if (Find(written) is { } author)
            return [author];
        ImmutableArray<string?> several =
        [
            .. written.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Find),
        ];
        if (several.Length > 1 && !several.Contains(null))
            return [.. several.OfType<string>()];
        if (knowsAll)
            map.Report(DiagnosticCatalogue.UnknownAuthor.At(place, written).Suggesting(written, known));
        return [];
    }

    // Case, the encoding of accents, spaces and an address in angle brackets behind the name are ignored.
    private string? Find(string written)
    {
        var end = written.IndexOf('<', StringComparison.Ordinal);
        var name = Plain(end > 0 ? written[..end] : written);
        return known.FirstOrDefault(k => Plain(k).Equals(name, StringComparison.OrdinalIgnoreCase));
    }

    private static string Plain(string name) =>
        string.Join(' ', ComposedText.Of(name).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
