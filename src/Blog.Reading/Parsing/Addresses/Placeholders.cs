using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Blog.Reading.Parsing.Addresses;

/// <summary>The placeholders of address patterns. Both the parser and the reference page use this table.</summary>
public static class Placeholders
{
    /// <summary>The placeholders.</summary>
    public static ImmutableArray<Placeholder> All { get; } =
    [
        new("year", "the year: 2020", [":year", "%year%", "{date:%Y}"]),
        new("short_year", "its last two digits: 20", [":short_year", "{date:%y}"]),
        new("month", "the month in two digits: 03", [":month", "%monthnum%", "{date:%m}"]),
        new("i_month", "the month without a zero: 3", [":i_month", "{date:%-m}"]),
        new("short_month", "the month's English name in three letters: Mar", [":short_month", "{date:%b}"]),
        new("long_month", "the month's English name: March", [":long_month", ":monthname", "{date:%B}"]),
        new("day", "the day in two digits: 04", [":day", "%day%", "{date:%d}"]),
        new("i_day", "the day without a zero: 4", [":i_day", "{date:%-d}"]),
        new("y_day", "the day of the year in three digits: 064", [":y_day", ":yearday", "{date:%j}"]),
        new("hour", "the hour in two digits", [":hour", "%hour%", "{date:%H}"]),
        new("minute", "the minute in two digits", [":minute", "%minute%", "{date:%M}"]),
        new("second", "the second in two digits", [":second", "%second%", "{date:%S}"]),
        new(
            "slug",
            "the document's slug",
            [
                ":slug",
                ":title",
                ":name",
                ":slugorfilename",
                ":slugorcontentbasename",
                "%postname%",
                "{{ page.fileSlug }}",
                "{{ slug }}",
            ]
        ),
        new("title", "the title as a slug", ["{{ title | slugify }}", "{{ title | slug }}", ":post_title"]),
        new("name", "the file's name without date and extension", [":filename", ":contentbasename", "{{ fileSlug }}"]),
        new("category", "the first category as a slug; nothing without one", [":category", "%category%"]),
        new(
            "categories",
            "all categories as slugs, with slashes between them",
            [":categories", ":slugified_categories"]
        ),
        new("series", "the slug of the series; nothing without one", []),
        new("folder", "the document's folder with a slash after it; nothing without one", [":sections", ":path"]),
    ];

    /// <summary>The names of the placeholders.</summary>
    public static ImmutableArray<string> Names { get; } = [.. All.Select(p => p.Name)];

    private static readonly FrozenDictionary<string, string> ByWriting = All.SelectMany(p =>
            p.Elsewhere.Append("{" + p.Name + "}").Select(written => KeyValuePair.Create(Key(written), p.Name))
        )
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The name of the placeholder in the notation of any generator; null when there is none.</summary>
    public static string? Find(string written) => ByWriting.GetValueOrDefault(Key(written));

    // Case matters in the codes of strftime: %m is the month and %M the minute.
    private static string Key(string written)
    {
        var key = written.Replace(" ", "", StringComparison.Ordinal);
        return key.StartsWith("{date:", StringComparison.Ordinal) ? key : key.ToLowerInvariant();
    }
}

/// <summary>A placeholder of address patterns.</summary>
/// <param name="Name">Its name, without braces.</param>
/// <param name="Meaning">What it becomes.</param>
/// <param name="Elsewhere">The same placeholder as other generators write it.</param>
public sealed record Placeholder(string Name, string Meaning, ImmutableArray<string> Elsewhere);
