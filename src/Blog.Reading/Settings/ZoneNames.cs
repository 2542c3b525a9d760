using System.Collections.Immutable;
using Blog.Text.Names;

namespace Blog.Reading.Settings;

/// <summary>Finds the time zone that was probably meant.</summary>
internal static class ZoneNames
{
    /// <summary>The name in the IANA database: of the zone of a city, or the nearest; null when none is near.</summary>
    public static string? Nearest(string written)
    {
        ImmutableArray<string> names = [.. TimeZoneInfo.GetSystemTimeZones().Select(z => z.Id)];
        var asNamed = written.Trim().Replace(' ', '_').Replace('\\', '/');
        return NearestName.Find(asNamed, names)
            ?? (OfCity(asNamed, names) is { } zone && zone != written ? zone : null);
    }

    // The city alone, in any case, or misspelt: "Berlin".
    private static string? OfCity(string written, ImmutableArray<string> names)
    {
        var cities = names.Where(n => n.Contains('/', StringComparison.Ordinal)).ToLookup(CityOf);
        var city = CityOf(written);
        var known = cities.FirstOrDefault(c => c.Key.Equals(city, StringComparison.OrdinalIgnoreCase))?.Key;
        return (known ?? NearestName.Find(city, cities.Select(c => c.Key))) is { } meant ? cities[meant].First() : null;
    }

    private static string CityOf(string name) => name[(name.LastIndexOf('/') + 1)..];
}
