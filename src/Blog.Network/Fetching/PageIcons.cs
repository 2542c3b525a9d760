using System.Globalization;
using Blog.Html;

namespace Blog.Network.Fetching;

/// <summary>Finds the icons of a page.</summary>
internal static class PageIcons
{
    // The usual size of icons for the home screens of phones that do not say theirs.
    private const int TouchSide = 180;
    private const int UsualSide = 32;
    private const int BestSide = 64;

    /// <summary>
    /// The addresses of its icons, the best first; last the one where browsers look when a page names none.
    /// </summary>
    public static IEnumerable<Uri> Of(PageFacts page, Uri address) =>
        page
            .Links.Where(l => l.Is("icon") || l.Is("apple-touch-icon") || l.Is("apple-touch-icon-precomposed"))
            .OrderBy(Distance)
            .Select(l => Uri.TryCreate(address, l.Address, out var found) ? found : null)
            .OfType<Uri>()
            .Append(new Uri(address, "/favicon.ico"))
            .Where(a => a.Scheme is "http" or "https")
            .Distinct();

    // A vector image has every size; larger ones are scaled down, and smaller ones look coarse.
    private static int Distance(PageLink icon)
    {
        if (icon.MediaType == "image/svg+xml" || icon.Sizes == "any")
            return 0;
        var side = SideOf(icon.Sizes) ?? (icon.Is("icon") ? UsualSide : TouchSide);
        return side >= BestSide ? side - BestSide : (BestSide - side) * 10;
    }

    private static int? SideOf(string sizes) =>
        sizes
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(s =>
                int.TryParse(s.Split('x')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var side)
                    ? side
                    : (int?)null
            )
            .Max();
}
