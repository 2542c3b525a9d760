namespace Blog.Text;

/// <content>What may be wrong with series and tags.</content>
public static partial class DiagnosticCatalogue
{
    /// <summary>A series skips a part number that is not listed as planned.</summary>
    public static readonly DiagnosticRule MissingSeriesPart = Warning(
        "BLOG040",
        "Part {0} of the series '{1}' is missing.",
        "The parts before and after it exist, and it is not listed as planned.",
        "Write it, or list it under 'planned' in content/series.yml."
    );

    /// <summary>Two documents have the same part number in a series.</summary>
    public static readonly DiagnosticRule DuplicateSeriesPart = Error(
        "BLOG041",
        "Part {0} of the series '{1}' exists twice.",
        "Two documents have the same part number.",
        "Give one of them another number."
    );

    /// <summary>A part of a series is dated before the part that precedes it.</summary>
    public static readonly DiagnosticRule SeriesPartOutOfOrder = Warning(
        "BLOG042",
        "Part {0} of the series '{1}' is older than part {2}.",
        "Parts are read in the order of their numbers, but their dates run the other way.",
        "Correct the number or the date."
    );

    /// <summary>A part number is not a whole number from 1.</summary>
    public static readonly DiagnosticRule InvalidSeriesPart = Error(
        "BLOG043",
        "'{0}' is not a part number.",
        "Parts are counted from 1.",
        "Write a whole number from 1 to 9999, or leave 'part' out to count by date."
    );

    /// <summary>A tag is spelt in two ways that lead to one page.</summary>
    public static readonly DiagnosticRule TagSpeltTwoWays = Warning(
        "BLOG045",
        "The tag '{0}' is spelt '{1}' elsewhere.",
        "Tags that differ only in case or punctuation share one page.",
        "Spell the tag the same way everywhere."
    );

    /// <summary>A tag has neither a letter nor a digit.</summary>
    public static readonly DiagnosticRule InvalidTag = Error(
        "BLOG046",
        "'{0}' cannot be a tag.",
        "A tag needs at least one letter or digit.",
        "Write a word."
    );

    private static DiagnosticRule[] SeriesAndTagsRules =>
        [MissingSeriesPart, DuplicateSeriesPart, SeriesPartOutOfOrder, InvalidSeriesPart, TagSpeltTwoWays, InvalidTag];
}
