using System.Collections.Frozen;
using System.Globalization;

namespace Blog.Import.Dates;

/// <summary>The zone of the old site, as its settings name it.</summary>
internal static class SiteZone
{
    // The system's own table is not on every machine.
    private static readonly FrozenDictionary<string, string> OfWindows = new Dictionary<string, string>
    {
        ["UTC"] = "UTC",
        ["GMT Standard Time"] = "Europe/London",
        ["W. Europe Standard Time"] = "Europe/Berlin",
        ["Romance Standard Time"] = "Europe/Paris",
        ["Central Europe Standard Time"] = "Europe/Budapest",
        ["Central European Standard Time"] = "Europe/Warsaw",
        ["E. Europe Standard Time"] = "Europe/Chisinau",
        ["FLE Standard Time"] = "Europe/Kiev",
        ["GTB Standard Time"] = "Europe/Bucharest",
        ["Russian Standard Time"] = "Europe/Moscow",
        ["Turkey Standard Time"] = "Europe/Istanbul",
        ["Israel Standard Time"] = "Asia/Jerusalem",
        ["India Standard Time"] = "Asia/Kolkata",
        ["China Standard Time"] = "Asia/Shanghai",
        ["Singapore Standard Time"] = "Asia/Singapore",
        ["Tokyo Standard Time"] = "Asia/Tokyo",
        ["Korea Standard Time"] = "Asia/Seoul",
        ["AUS Eastern Standard Time"] = "Australia/Sydney",
        ["E. Australia Standard Time"] = "Australia/Brisbane",
        ["W. Australia Standard Time"] = "Australia/Perth",
        ["New Zealand Standard Time"] = "Pacific/Auckland",
        ["South Africa Standard Time"] = "Africa/Johannesburg",
        ["E. South America Standard Time"] = "America/Sao_Paulo",
        ["Argentina Standard Time"] = "America/Buenos_Aires",
        ["Atlantic Standard Time"] = "America/Halifax",
        ["Eastern Standard Time"] = "America/New_York",
        ["Central Standard Time"] = "America/Chicago",
        ["Mountain Standard Time"] = "America/Denver",
        ["US Mountain Standard Time"] = "America/Phoenix",
        ["Pacific Standard Time"] = "America/Los_Angeles",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The zone by a name of the IANA database or of Windows, or by an offset of whole hours; null for any
    /// other text.</summary>
    public static TimeZoneInfo? Find(string written)
    {
        var name = written.Trim();
        if (OfOffset(name) is { } fixedZone)
            name = fixedZone;
        else if (OfWindows.TryGetValue(name, out var iana))
            name = iana;
        return
            name.Length is > 0 and < 64
            && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '/' or '_' or '-' or '+')
            && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone)
            ? zone
            : null;
    }

    // In names of this kind the sign is the other way round: Etc/GMT-9 is nine hours before Greenwich.
    private static string? OfOffset(string text)
    {
        var bare = text.StartsWith("UTC", StringComparison.OrdinalIgnoreCase) ? text[3..] : text;
        if (bare.Length < 2 || bare[0] is not ('+' or '-'))
            return null;
        var digits = bare[1..].Replace(":", "", StringComparison.Ordinal);
        if (digits.Length == 4 && digits.EndsWith("00", StringComparison.Ordinal))
            digits = digits[..2];
        if (
            digits.Length > 2
            || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var hours)
            || hours is < 1 or > 14
        )
            return null;
        var sign = bare[0] == '+' ? '-' : '+';
        return string.Create(CultureInfo.InvariantCulture, $"Etc/GMT{sign}{hours}");
    }
}
