using System.Collections.Immutable;
using System.Text;
using Blog.Import.Foreign;
using Blog.Text;
using Blog.Text.Characters;

namespace Blog.Import.Sources.Exports;

/// <summary>The files of cards, in <c>content/cards/</c>.</summary>
internal static class CardFile
{
    /// <summary>The files: one for each card that has a title or a description, named by the page it is about.
    /// </summary>
    /// <returns>Their paths below the root of the site, and their texts.</returns>
    public static ImmutableArray<(ContentPath Path, string Text)> Of(IEnumerable<ForeignCard> cards)
    {
        var files = ImmutableArray.CreateBuilder<(ContentPath Path, string Text)>();
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var card in cards.Where(c => c.Title is not null || c.Description is not null))
        {
            var host = ExportNames.HostOf(card.Url);
            var name = ExportNames.Of(host + ExportNames.PathOf(card.Url)?.TrimEnd('/'));
            for (var number = 2; !taken.Add(name); number++)
                name = ExportNames.Of(host) + "-" + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
            files.Add((new ContentPath($"content/cards/{name}.yml"), Write(card)));
        }

        return files.ToImmutable();
    }

    private static string Write(ForeignCard card)
    {
        var file = new StringBuilder();
        Line("url", card.Url);
        Line("title", card.Title);
        Line("description", card.Description);
        Line("site", card.Site);
        if (card.Author is { } author)
            file.Append("authors: [").Append(Quoted(author)).Append("]\n");
        return file.ToString();

        void Line(string key, string? value)
        {
            if (value is not null)
                file.Append(key).Append(": ").Append(Quoted(value)).Append('\n');
        }
    }

    private static string Quoted(string value) => YamlText.Quoted(value.ReplaceLineEndings(" "));
}
