using System.Globalization;

namespace Blog.Import.Dates;

/// <summary>The zone of the old site, as its settings name it.</summary>
internal static class SiteZone
{
    /// <summary>The zone by a name of the IANA database or of Windows, or by an offset of whole hours; null for any
    /// other text.</summary>
    public static TimeZoneInfo? Find(string written)
    {
        var name = written.Trim();
        if (OfOffset(name) is { } fixedZone)
            name = fixedZone;
        else if (TimeZoneInfo.TryConvertWindowsIdToIanaId(name, out var iana))
            name = iana;
        return name.Length is > 0 and < 64
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
        return digits.Length <= 2
            && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var hours)
            && hours is > 0 and <= 14
            ? string.Create(CultureInfo.InvariantCulture, $"Etc/GMT{(bare[0] == '+' ? '-' : '+')}{hours}")
            : null;
    }
}
