using System.Globalization;
using System.Net;
using System.Text;
using Blog.Markdown.Fragments;
using Blog.Model.Cards;
using Blog.Reading.Linking;

namespace Blog.Pages.Filling;

/// <summary>Writes a card without style: for feeds and copies, which have no style sheet, and for themes without
/// <c>directives/card.html</c>. It has no picture, since a feed reader would show an icon as large as a photograph.
/// Renditions recognise a card by the classes <c>card</c>, <c>card-title</c>, <c>card-source</c> and
/// <c>card-description</c>.</summary>
internal static class PlainCard
{
    /// <summary>The HTML.</summary>
    /// <param name="card">The content of the card.</param>
    /// <param name="comment">The document's comment on it, as HTML; empty for none.</param>
    public static string Write(CardView card, string comment)
    {
        var html = new StringBuilder("<blockquote class=\"card\">\n").Append(
            $"<p class=\"card-title\"><a href=\"{Escape(card.Url)}\">{Escape(card.Title)}</a></p>\n"
        );
        if (SourceOf(card) is { Length: > 0 } source)
            html.Append($"<p class=\"card-source\">{Escape(source)}</p>\n");
        var description = Paragraph(card.Description) + comment;
        if (description.Length > 0)
            html.Append($"<div class=\"card-description\">\n{description}</div>\n");
        return html.Append("</blockquote>\n").ToString();
    }

    /// <summary>The HTML of a link when only its address is known.</summary>
    /// <param name="written">The address as it is shown.</param>
    /// <param name="url">The address it leads to.</param>
    /// <param name="description">The document's description of it as plain text; empty for none.</param>
    /// <param name="comment">The document's comment on it, as HTML; empty for none.</param>
    public static string WriteLink(string written, string url, string description, string comment) =>
        $"<p><a href=\"{Escape(url)}\">{Escape(written)}</a></p>\n{Paragraph(description)}{comment}";

    /// <summary>The HTML of a card whose page the site is made without: what the document itself says. Nothing of the
    /// page is shown, and neither is its address, which leads nowhere.</summary>
    /// <param name="directive">The card.</param>
    /// <param name="comment">The document's comment on it, as HTML; empty for none.</param>
    public static string WriteText(DirectiveHole directive, string comment)
    {
        var title = Paragraph(CardFinder.Attribute(directive, "title"));
        return title + Paragraph(CardFinder.Attribute(directive, "description")) + comment;
    }

    private static string SourceOf(CardView card)
    {
        string?[] parts =
        [
            card.Site,
            string.Join(", ", card.Authors.Take(3)) + (card.Authors.Length > 3 ? ", …" : ""),
            card.Kind == LinkCardKind.Repository ? card.Language : null,
            card.Year?.ToString(CultureInfo.InvariantCulture),
            card.Series,
        ];
        return string.Join(" · ", parts.Where(p => !string.IsNullOrEmpty(p)));
    }

    private static string Paragraph(string text) => text.Length == 0 ? "" : $"<p>{Escape(text)}</p>\n";

    private static string Escape(string text) => WebUtility.HtmlEncode(text);
}
