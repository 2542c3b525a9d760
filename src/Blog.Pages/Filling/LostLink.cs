using System.Text;

namespace Blog.Pages.Filling;

/// <summary>Makes a placeholder of a link whose page the site is made without: an <c>a</c> element without
/// <c>href</c>, which HTML has for "where a link might otherwise have been placed" (HTML, 4.5.1).</summary>
internal static class LostLink
{
    private const string Attribute = " href=";

    /// <summary>Takes out the attribute that the address would fill.</summary>
    /// <param name="filled">The HTML so far, which ends with the start of the attribute.</param>
    /// <param name="html">The HTML with the hole.</param>
    /// <param name="at">The position of the hole; after that, the position where the HTML goes on.</param>
    /// <returns>Whether it was there: raw HTML can have an address elsewhere.</returns>
    public static bool TryTakeOut(StringBuilder filled, string html, ref int at)
    {
        var start = filled.Length - Attribute.Length - 1;
        if (start < 0 || at >= html.Length || html[at] is not ('"' or '\'') || filled[^1] != html[at])
            return false;
        if (!filled.ToString(start, Attribute.Length).Equals(Attribute, StringComparison.OrdinalIgnoreCase))
            return false;
        filled.Length = start;
        at++;
        return true;
    }
}
