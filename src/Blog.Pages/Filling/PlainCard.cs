using System.Globalization;
using System.Net;
using System.Text;
using Blog.Model.Cards;

namespace Blog.Pages.Filling;

/// <summary>
/// A card without any dress: for feeds and copies, where no style sheet is, and for themes that have no
/// <c>directives/card.html</c>. No picture: a reader of feeds would show an icon as large as a photograph. What copies
/// for other sites know cards by is <c>card</c>, <c>card-title</c>, <c>card-source</c> and <c>card-description</c>.
/// </summary>
internal static class PlainCard
{
    /// <summary>The HTML.</summary>
    /// <param name="card">What is known of the link.</param>
    /// <param name="comment">What the document says of it, as HTML; empty for nothing.</param>
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

    /// <summary>A link of which nothing is known but its address.</summary>
    /// <param name="written">The address as it is shown.</param>
    /// <param name="url">The address it leads to.</param>
    /// <param name="description">What the document says it is about; empty for nothing.</param>
    /// <param name="comment">What the document says of it, as HTML; empty for nothing.</param>
    public static string WriteLink(string written, string url, string description, string comment) =>
        $"<p><a href=\"{Escape(url)}\">{Escape(written)}</a></p>\n{Paragraph(description)}{comment}";

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
