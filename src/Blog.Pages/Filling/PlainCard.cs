using System.Globalization;
using System.Net;
using System.Text;
using Blog.Markdown.Fragments;
using Blog.Model.Cards;
using Blog.Pages.Values;
using Blog.Reading.Linking;

namespace Blog.Pages.Filling;

/// <summary>Writes a card without style: for feeds and copies, which have no style sheet, and for themes without
/// <c>directives/card.html</c>. It has a picture only where a player would be, since a feed reader would show an icon
/// as large as a photograph. Code and the words of a post stand for themselves, with a link. Renditions recognise a
/// card by the classes <c>card</c>, <c>card-title</c>, <c>card-source</c> and <c>card-description</c>, and by
/// <c>card-player</c> that its address can be embedded.</summary>
internal static class PlainCard
{
    /// <summary>The HTML.</summary>
    /// <param name="card">The content of the card.</param>
    /// <param name="comment">The document's comment on it, as HTML; empty for none.</param>
    public static string Write(CardView card, string comment) =>
        card.Kind switch
        {
            LinkCardKind.Code => WriteCode(card, comment),
            LinkCardKind.Quote => WriteQuote(card, comment),
            _ => WriteLinked(card, comment),
        };

    private static string WriteLinked(CardView card, string comment)
    {
        var names = card.PlayerUrl is null ? "card" : "card card-player";
        var html = new StringBuilder($"<blockquote class=\"{names}\">\n").Append(
            $"<p class=\"card-title\"><a href=\"{Escape(card.Url)}\">{Escape(card.Title)}</a></p>\n"
        );
        if (SourceOf(card) is { Length: > 0 } source)
            html.Append($"<p class=\"card-source\">{Escape(source)}</p>\n");
        if (card is { PlayerUrl: not null, Image: { } image })
            html.Append(
                $"<p class=\"card-image\"><a href=\"{Escape(card.Url)}\">{Picture(image, card.Title)}</a></p>\n"
            );
        // A player stands in the place of the whole quote, and the document's own words behind it.
        var (inside, behind) = card.PlayerUrl is null ? (comment, "") : ("", comment);
        var description = Paragraph(card.Description) + inside;
        if (description.Length > 0)
            html.Append($"<div class=\"card-description\">\n{description}</div>\n");
        return html.Append("</blockquote>\n").Append(behind).ToString();
    }

    private static string WriteCode(CardView card, string comment) =>
        $"<div>\n{card.Code}<p><a href=\"{Escape(card.Url)}\">{Escape(card.Title)}</a>{Behind(SourceOf(card))}</p>\n"
        + $"{comment}</div>\n";

    private static string WriteQuote(CardView card, string comment)
    {
        var picture = card.Image is { } image ? $"<p>{Picture(image, "")}</p>\n" : "";
        string?[] source = [string.Join(", ", card.Authors), card.Site, DayOf(card)];
        var name = string.Join(", ", source.Where(p => !string.IsNullOrEmpty(p)));
        return $"<blockquote>\n{CardQuote.Write(card.Text, hasLinks: false)}{picture}"
            + $"<p>— <a href=\"{Escape(card.Url)}\">{Escape(name)}</a></p>\n</blockquote>\n{comment}";
    }

    private static string Behind(string source) => source.Length > 0 ? " · " + Escape(source) : "";

    private static string Picture(ImageView image, string title)
    {
        var size = image.Size is { } known ? $" width=\"{known.Width}\" height=\"{known.Height}\"" : "";
        var alt = image.Alt.Length > 0 ? image.Alt : title;
        return $"<img src=\"{Escape(image.AbsoluteUrl)}\" alt=\"{Escape(alt)}\"{size}>";
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
            card.Duration?.ToString(),
            card.Kind == LinkCardKind.Repository ? card.Language : null,
            card.Year?.ToString(CultureInfo.InvariantCulture),
            card.Series,
        ];
        return string.Join(" · ", parts.Where(p => !string.IsNullOrEmpty(p)));
    }

    private static string? DayOf(CardView card) => card.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Paragraph(string text) => text.Length == 0 ? "" : $"<p>{Escape(text)}</p>\n";

    private static string Escape(string text) => WebUtility.HtmlEncode(text);
}
