using Blog.Html.Feeds;
using Blog.Html.Parsing;

namespace Blog.Html;

/// <summary>A door of this room: the HTML of an article in, the HTML that may stand in a feed or an e-mail
/// out.</summary>
public static class FeedHtml
{
    // Real articles are stable after one pass; markup that is built to change its meaning when it is parsed again takes
    // two or three.
    private const int MostPasses = 6;

    /// <summary>Removes scripts, style sheets, embeds, forms and their fields, event handlers, comments and addresses
    /// that run code. A frame becomes a link to its address and a checkbox a character; a heading's link to itself is
    /// removed. A formula (MathML) stays, without its source and the theme's classes, and with a line of text for
    /// readers that show none. All else stays.</summary>
    /// <param name="html">A fragment: what stands inside <c>body</c>.</param>
    /// <returns>HTML that stays as it is when cleaned again and holds no character XML 1.0 forbids. Markup that changes
    /// its meaning each time it is read comes back as its plain text, escaped.</returns>
    public static string Clean(string html)
    {
        var current = FeedPass.Run(html);
        for (var pass = 1; pass < MostPasses; pass++)
        {
            var next = FeedPass.Run(current);
            if (next == current)
                return current;
            current = next;
        }

        return MarkupText.Escape(PlainText.Of(current));
    }
}
