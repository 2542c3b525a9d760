using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Blog.Pages.Filling;

/// <summary>Writes the words of a short post as HTML.</summary>
internal static partial class CardQuote
{
    /// <summary>A paragraph for each, with breaks between lines; addresses of the web become links.</summary>
    /// <param name="text">The words, with an empty line between paragraphs.</param>
    /// <param name="hasLinks">Whether addresses become links.</param>
    public static string Write(string text, bool hasLinks = true)
    {
        var html = new StringBuilder();
        foreach (var paragraph in text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        {
            var lines = paragraph
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(l => hasLinks ? Linked(l) : WebUtility.HtmlEncode(l));
            html.Append("<p>").AppendJoin("<br>\n", lines).Append("</p>\n");
        }

        return html.ToString();
    }

    private static string Linked(string line)
    {
        var html = new StringBuilder();
        var at = 0;
        foreach (Match match in Address().Matches(line))
        {
            var address = WebUtility.HtmlEncode(match.Value);
            html.Append(WebUtility.HtmlEncode(line[at..match.Index])).Append($"<a href=\"{address}\">{address}</a>");
            at = match.Index + match.Length;
        }

        return html.Append(WebUtility.HtmlEncode(line[at..])).ToString();
    }

    // What ends a sentence does not belong to the address.
    [GeneratedRegex("https?://[^\\s<>\"'“”]*[^\\s<>\"'“”.,;:!?)\\]…]")]
    private static partial Regex Address();
}
