using System.Net;

namespace Blog.Markdown.Fragments;

/// <summary>The attribute that says where an element is written, when places are noted
/// (<see cref="MarkdownOptions.NotesPlaces"/>).</summary>
public static class PlaceAttribute
{
    /// <summary>Its name.</summary>
    public const string Name = "data-at";

    /// <summary>HTML with a place noted on its first element, for the output of a directive's template. HTML that
    /// starts with anything else is unchanged.</summary>
    /// <param name="html">The HTML.</param>
    /// <param name="place">The place: <c>path:line:column</c>.</param>
    public static string AddTo(string html, string place)
    {
        var end = EndOfFirstName(html);
        return end < 0 ? html : $"{html[..end]}{Of(place)}{html[end..]}";
    }

    /// <summary>The attribute with a space before it.</summary>
    internal static string Of(string place) => $" {Name}=\"{WebUtility.HtmlEncode(place)}\"";

    /// <summary>Where the name of a text's first start tag ends, white space before it aside; -1 when the text begins
    /// with anything else.</summary>
    internal static int EndOfFirstName(string html)
    {
        var start = 0;
        while (start < html.Length && char.IsWhiteSpace(html[start]))
            start++;
        if (start + 1 >= html.Length || html[start] != '<' || !char.IsAsciiLetter(html[start + 1]))
            return -1;
        var end = start + 1;
        while (end < html.Length && !char.IsWhiteSpace(html[end]) && html[end] is not ('/' or '>'))
            end++;
        return end < html.Length ? end : -1;
    }
}
