using System.Text.RegularExpressions;
using Blog.Model;

namespace Blog.Preview.Desk.Newsletter;

/// <summary>A mail as a document for a frame: with the colours that are asked for, whatever those of the machine are,
/// and its addresses within the preview.</summary>
internal static partial class MailView
{
    // What is not in the preview is not asked for: a mail may name pictures of other sites.
    private const string Policy =
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
        + "img-src 'self' data:; style-src 'unsafe-inline'\">";

    /// <summary>The document.</summary>
    /// <param name="html">The mail's page.</param>
    /// <param name="site">Where the site is published.</param>
    /// <param name="isDark">Whether it is shown as in a dark mail program.</param>
    /// <param name="isBare">Whether its pictures are left out, as most programs do until they are asked.</param>
    public static string Document(string html, BaseUrl site, bool isDark, bool isBare)
    {
        var shown = DarkRule().Replace(html, isDark ? "@media all" : "@media not all");
        shown = shown
            .Replace("<head>\n", $"<head>\n{Policy}\n", StringComparison.Ordinal)
            .Replace(
                "color-scheme:light dark",
                isDark ? "color-scheme:dark" : "color-scheme:light",
                StringComparison.Ordinal
            );
        shown = shown.Replace("=\"" + site.Home, "=\"" + site.BasePath + "/", StringComparison.OrdinalIgnoreCase);
        return isBare ? Picture().Replace(shown, "<img data-$1") : shown;
    }

    [GeneratedRegex(@"@media\s*\(\s*prefers-color-scheme\s*:\s*dark\s*\)")]
    private static partial Regex DarkRule();

    [GeneratedRegex("<img (src=)")]
    private static partial Regex Picture();
}
