using System.Globalization;
using System.Text.RegularExpressions;
using Blog.Data.Nodes;
using Blog.Import.Sources.Files;
using Blog.Import.Sources.Names;

namespace Blog.Import.Sources.Pelican;

/// <summary>The addresses that Pelican gives articles, pages and lists, by patterns as Python has them:
/// <c>{date:%Y}/{slug}.html</c>.</summary>
/// <param name="config">The settings.</param>
internal sealed partial class PelicanAddresses(PelicanConfig config)
{
    /// <summary>The addresses of a document: that of its links, then that of its file where it differs.</summary>
    /// <param name="kind">ARTICLE, PAGE, DRAFT or one of them with _LANG.</param>
    /// <param name="otherwise">The pattern without a setting.</param>
    /// <param name="matter">The metadata.</param>
    /// <param name="values">The values of placeholders.</param>
    public IEnumerable<string> Of(string kind, string otherwise, DataMap matter, PelicanParts values)
    {
        var url = matter.TextAt("url") ?? Fill(config.Pattern(kind + "_URL", otherwise), values);
        var file = matter.TextAt("save_as") ?? Fill(config.Pattern(kind + "_SAVE_AS", otherwise), values);
        yield return AddressText.Of(url);
        if (file.Length > 0)
            yield return AddressText.Of(file);
    }

    /// <summary>The address of the list of a tag, category or author.</summary>
    public string? OfTerm(string kind, string name)
    {
        var otherwise = kind.ToLowerInvariant() + "/{slug}.html";
        if (config.IsOff(kind + "_SAVE_AS"))
            return null;
        var values = new PelicanParts(config.Slug(name), null, config.Language, "", "");
        return AddressText.Of(Fill(config.Pattern(kind + "_URL", otherwise), values));
    }

    /// <summary>The pattern of articles in the placeholders of this program; null when it has others.</summary>
    public string? Translated()
    {
        var pattern = config.Pattern("ARTICLE_URL", "{slug}.html");
        var isKnown = true;
        var text = Name()
            .Replace(
                pattern,
                match =>
                {
                    var shown = Placeholder(match.Groups["name"].Value, match.Groups["format"].Value);
                    isKnown &= shown is not null;
                    return shown ?? "";
                }
            );
        return isKnown ? AddressText.Of(text) : null;
    }

    private static string? Placeholder(string name, string format) =>
        name switch
        {
            "slug" => "{slug}",
            "category" => "{category}",
            "date" when format.Length > 0 => Codes()
                .Replace(
                    format,
                    m =>
                        m.Value switch
                        {
                            "%Y" => "{year}",
                            "%m" => "{month}",
                            "%d" => "{day}",
                            "%-m" => "{i_month}",
                            "%-d" => "{i_day}",
                            "%b" => "{short_month}",
                            "%B" => "{long_month}",
                            _ => m.Value,
                        }
                )
                is { } shown
            && !shown.Contains('%', StringComparison.Ordinal)
                ? shown
                : null,
            _ => null,
        };

    private static string Fill(string pattern, PelicanParts values) =>
        Name()
            .Replace(
                pattern,
                match =>
                    match.Groups["name"].Value switch
                    {
                        "slug" => values.Slug,
                        "lang" => values.Language,
                        "category" => values.Category,
                        "author" => values.Author,
                        "date" => Dated(match.Groups["format"].Value, values.Date),
                        _ => match.Value,
                    }
            );

    private static string Dated(string format, DateTimeOffset? date)
    {
        if (date is not { } day)
            return "";
        if (format.Length == 0)
            return day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return Codes().Replace(format, m => Code(m.Value, day));
    }

    private static string Code(string code, DateTimeOffset date)
    {
        var format = code.Replace("-", "", StringComparison.Ordinal) switch
        {
            "%Y" => "yyyy",
            "%y" => "yy",
            "%m" => code.Length == 3 ? "%M" : "MM",
            "%d" => code.Length == 3 ? "%d" : "dd",
            "%b" => "MMM",
            "%B" => "MMMM",
            "%H" => "HH",
            "%M" => "mm",
            _ => null,
        };
        return format is null ? code : date.ToString(format, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"\{(?<name>[a-z_]+)(?::(?<format>[^{}]*))?\}")]
    private static partial Regex Name();

    [GeneratedRegex("%-?[A-Za-z]")]
    private static partial Regex Codes();
}

/// <summary>The values that Pelican's placeholders stand for.</summary>
/// <param name="Slug">The name of the document.</param>
/// <param name="Date">Its date; null for none.</param>
/// <param name="Language">Its language.</param>
/// <param name="Category">The slug of its category.</param>
/// <param name="Author">The slug of its author.</param>
internal sealed record PelicanParts(string Slug, DateTimeOffset? Date, string Language, string Category, string Author);
