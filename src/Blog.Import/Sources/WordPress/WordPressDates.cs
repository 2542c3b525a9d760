using System.Collections.Immutable;
using System.Globalization;
using Blog.Import.Sources.WordPress.Wxr;

namespace Blog.Import.Sources.WordPress;

/// <summary>The dates of items: each stands there in the time of the blog, and in UTC.</summary>
internal static class WordPressDates
{
    private const string Form = "yyyy-MM-dd HH:mm:ss";

    // The export does not name the zone. These are the ones whose summer and winter most blogs have.
    private static readonly ImmutableDictionary<(double Winter, double Summer), string> Zones = new Dictionary<
        (double, double),
        string
    >
    {
        [(0, 1)] = "Europe/London",
        [(1, 2)] = "Europe/Berlin",
        [(2, 3)] = "Europe/Helsinki",
        [(-5, -4)] = "America/New_York",
        [(-6, -5)] = "America/Chicago",
        [(-7, -6)] = "America/Denver",
        [(-8, -7)] = "America/Los_Angeles",
        [(10, 11)] = "Australia/Sydney",
        [(12, 13)] = "Pacific/Auckland",
        [(5.5, 5.5)] = "Asia/Kolkata",
        [(0, 0)] = "UTC",
    }.ToImmutableDictionary();

    /// <summary>When an item was published, with the distance to UTC where both times are known; null when neither
    /// is.</summary>
    public static string? Of(WxrItem item) => Written(item, "wp:post_date");

    /// <summary>When it was changed, if that was another day; null for not.</summary>
    public static string? Changed(WxrItem item)
    {
        var (published, changed) = (Of(item), Written(item, "wp:post_modified"));
        return changed is null || published is null || changed[..10] == published[..10] ? null : changed;
    }

    /// <summary>The zone by the distances of all posts to UTC; null when none is known that has them.</summary>
    public static string? ZoneOf(IEnumerable<WxrItem> items)
    {
        var hours = items.Select(OffsetOf).OfType<TimeSpan>().Select(o => o.TotalHours).Distinct().Order().ToList();
        if (hours.Count is 0 or > 2)
            return null;
        if (Zones.GetValueOrDefault((hours[0], hours[^1])) is { } zone)
            return zone;
        // The signs of these zones are the other way round, as POSIX has them.
        if (hours is not [var only] || only != Math.Truncate(only))
            return null;
        var sign = only > 0 ? "-" : "+";
        return string.Create(CultureInfo.InvariantCulture, $"Etc/GMT{sign}{Math.Abs(only)}");
    }

    private static TimeSpan? OffsetOf(WxrItem item) =>
        Read(item.Find("wp:post_date")) is { } here && Read(item.Find("wp:post_date_gmt")) is { } there
            ? Offset(here, there)
            : null;

    private static TimeSpan? Offset(DateTime here, DateTime there) =>
        (here - there) is var offset && offset.Duration() <= TimeSpan.FromHours(14) && offset.Seconds == 0
            ? offset
            : null;

    private static string? Written(WxrItem item, string key)
    {
        var (here, there) = (Read(item.Find(key)), Read(item.Find(key + "_gmt")));
        if (here is null)
            return there is null ? null : Text(there.Value) + "Z";
        if (there is null || Offset(here.Value, there.Value) is not { } offset)
            return Text(here.Value);
        var sign = offset < TimeSpan.Zero ? "-" : "+";
        return Text(here.Value) + sign + offset.ToString("hh\\:mm", CultureInfo.InvariantCulture);
    }

    private static string Text(DateTime date) => date.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);

    // What was never published has zeros.
    private static DateTime? Read(string? written) =>
        DateTime.TryParseExact(written?.Trim(), Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
        && date.Year > 1
            ? date
            : null;
}
