using System.Collections.Immutable;
using Blog.Import.Foreign;
using Blog.Import.Sources.Exports;

namespace Blog.Import.Sources.Ghost;

/// <summary>The menu, which stands as JSON in a setting.</summary>
internal static class GhostMenu
{
    /// <summary>The entries: title and address. One whose address is none of the web, of mail or below the site is left
    /// out, with a remark: it would be on every page.</summary>
    public static ImmutableArray<(string Title, string Url)> Read(string? navigation, ExportPlace place)
    {
        if (navigation is null || JsonFacts.Parse(navigation) is not { } document)
            return [];
        using (document)
        {
            return
            [
                .. document
                    .RootElement.Items()
                    .Select(e => (Title: e.Text("label"), Url: GhostAddress.Of(e.Text("url"))?.Trim()))
                    .Where(e => e.Title is not null && e.Url is not null && IsAllowed(e.Title, e.Url, place))
                    .Select(e => (e.Title!, e.Url!)),
            ];
        }
    }

    private static bool IsAllowed(string title, string url, ExportPlace place)
    {
        // A browser takes control characters out of an address before it reads the scheme.
        var scheme = url.IndexOf(':', StringComparison.Ordinal) is var colon and >= 0 ? url[..colon] : "";
        var isOfSite = scheme.Length == 0 || scheme.AsSpan().IndexOfAny('/', '?', '#') >= 0;
        if (!url.Any(char.IsControl) && (isOfSite || scheme.ToLowerInvariant() is "http" or "https" or "mailto"))
            return true;
        place.Remark(RemarkKind.Lost, $"the entry '{title}' of the menu, whose address is none of the web", "left out");
        return false;
    }
}
