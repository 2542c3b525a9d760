using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Blog.Reading.Parsing.Dates;

/// <summary>Reads the zone behind a time: an offset, a name of the IANA database, or an abbreviation of mail (RFC 5322,
/// 4.3).</summary>
internal static partial class ZoneText
{
    private static readonly FrozenDictionary<string, int> Hours = new (string Name, int Hours)[]
    {
        ("Z", 0),
        ("UT", 0),
        ("UTC", 0),
        ("GMT", 0),
        ("CET", 1),
        ("CEST", 2),
        ("EST", -5),
        ("EDT", -4),
        ("CST", -6),
        ("CDT", -5),
        ("MST", -7),
        ("MDT", -6),
        ("PST", -8),
        ("PDT", -7),
    }.ToFrozenDictionary(zone => zone.Name, zone => zone.Hours, StringComparer.OrdinalIgnoreCase);

    /// <summary>The offset of a zone at a local time; null when the text is not a zone.</summary>
    public static TimeSpan? OffsetOf(string text, DateTime local)
    {
        var match = Zone().Match(text);
        return (match.Success ? FixedOffset(match) : null) ?? OffsetOfRegion(text, local);
    }

    private static TimeSpan? FixedOffset(Match match)
    {
        var (word, sign) = (match.Groups["word"].Value, match.Groups["sign"].Value);
        if (sign.Length > 0)
            return word.Length == 0 || Hours.GetValueOrDefault(word, 1) == 0 ? Offset(match, sign) : null;
        return Hours.TryGetValue(word, out var hours) ? TimeSpan.FromHours(hours) : null;
    }

    private static TimeSpan? OffsetOfRegion(string text, DateTime local)
    {
        var name = Region().Match(text).Groups["name"].Value;
        return name.Length > 0 && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone)
            ? zone.GetUtcOffset(local)
            : null;
    }

    private static TimeSpan? Offset(Match match, string sign)
    {
        var hours = int.Parse(match.Groups["h"].ValueSpan, CultureInfo.InvariantCulture);
        var minutes = match.Groups["m"].Success
            ? int.Parse(match.Groups["m"].ValueSpan, CultureInfo.InvariantCulture)
            : 0;
        if (hours > 14 || minutes > 59 || (hours == 14 && minutes > 0))
            return null;
        var offset = new TimeSpan(hours, minutes, 0);
        return sign == "-" ? -offset : offset;
    }

    // A text in brackets behind an offset only repeats it.
    [GeneratedRegex(
        @"^(?<word>[A-Za-z]{1,5})?\s*(?:(?<sign>[+-])(?<h>[0-9]{1,2}):?(?<m>[0-9][0-9])?\s*)?"
            + @"(?:\([^()]*\)|\[[^\[\]]*\])?$"
    )]
    private static partial Regex Zone();

    // Europe/Berlin, Etc/GMT+5, EST5EDT, Cuba: no dots, since some systems read the name as a file path.
    [GeneratedRegex(@"^(?<open>\[)?(?<name>[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*)(?(open)\])$")]
    private static partial Regex Region();
}
