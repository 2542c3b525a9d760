using Blog.Import.Dates;
using Blog.Import.Foreign;
using Blog.Model;

namespace Blog.Import.Addresses;

/// <summary>Where the old blog was, and where the new one will be.</summary>
/// <param name="Old">Where the old one was published.</param>
/// <param name="New">Where the new one will be.</param>
/// <param name="Zone">The zone of its dates.</param>
/// <param name="Language">Its language as a BCP 47 tag.</param>
internal sealed record BlogHome(BaseUrl Old, BaseUrl New, TimeZoneInfo Zone, string Language)
{
    private static readonly Uri Unknown = new("https://example.org/");

    /// <summary>Whether neither the settings nor the author say where it is.</summary>
    public bool HasNoAddress { get; init; }

    /// <summary>Whether the settings name a zone that is not known.</summary>
    public bool HasUnknownZone { get; init; }

    /// <summary>The site of some settings.</summary>
    /// <param name="settings">The old settings.</param>
    /// <param name="baseUrl">The address that the author asks for; null for the old one.</param>
    public static BlogHome Of(ForeignSettings settings, string? baseUrl)
    {
        var old = UrlOf(settings.BaseUrl);
        var asked = UrlOf(baseUrl);
        var zone = settings.TimeZone is { } name ? SiteZone.Find(name) : null;
        var language = settings.Language is { } written
            ? LanguageTag.Read(written) ?? LanguageTag.OfName(written)
            : null;
        return new BlogHome(
            new BaseUrl(old ?? asked ?? Unknown),
            new BaseUrl(asked ?? old ?? Unknown),
            zone ?? TimeZoneInfo.Utc,
            language ?? "en"
        )
        {
            HasNoAddress = old is null && asked is null,
            HasUnknownZone = zone is null && !string.IsNullOrWhiteSpace(settings.TimeZone),
        };
    }

    private static Uri? UrlOf(string? written)
    {
        var text = written?.Trim() ?? "";
        if (text.StartsWith("//", StringComparison.Ordinal))
            text = "https:" + text;
        else if (text.Length > 0 && !text.Contains("://", StringComparison.Ordinal) && !text.StartsWith('/'))
            text = "https://" + text;
        return
            Uri.TryCreate(text, UriKind.Absolute, out var url)
            && url.Scheme is ("http" or "https")
            && url.Host.Length > 0
            ? new Uri(url.GetLeftPart(UriPartial.Path))
            : null;
    }
}
