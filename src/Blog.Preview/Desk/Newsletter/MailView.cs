using System.Text.RegularExpressions;
using Blog.Model;

namespace Blog.Preview.Desk.Newsletter;

/// <summary>Makes a document for a frame of a mail: in the colours that are asked for, whatever the machine prefers,
/// and with addresses that lead within the preview.</summary>
internal static partial class MailView
{
    // A mail may name pictures of other sites, which are not fetched.
    private const string Policy =
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
        + "img-src 'self' data:; style-src 'unsafe-inline'\">";

    /// <summary>Makes the document.</summary>
    /// <param name="html">The HTML of the mail.</param>
    /// <param name="site">The address at which the site is published.</param>
    /// <param name="isDark">Whether to show it as a dark mail program does.</param>
    /// <param name="isBare">Whether to leave out its pictures, as many mail programs do at first.</param>
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
