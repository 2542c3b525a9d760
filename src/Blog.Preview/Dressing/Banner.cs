using System.Globalization;
using Blog.Model;

namespace Blog.Preview.Dressing;

/// <summary>The strip above a page that a build would leave out: why, and when it would be published.</summary>
internal static class Banner
{
    // A theme may style any element, so that every property is given; light-dark() follows the scheme of the page.
    private const string Box =
        "all:initial;display:block;box-sizing:border-box;flex:none;grid-column:1/-1;width:100%;max-width:none;margin:0 "
        + "0 .75rem;padding:.6em max(1rem,calc(50% - 36rem));"
        + "color-scheme:inherit;direction:ltr;text-align:left;overflow-wrap:anywhere;font:14px/1.5 "
        + "system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',sans-serif;";

    private const string Note = "all:unset;display:block";

    private const string Word = "all:unset;font-weight:650";

    private const string Code =
        "all:unset;font-family:ui-monospace,Menlo,Consolas,'DejaVu Sans Mono',monospace;font-size:.93em";

    // Only a style sheet can leave something out in print.
    private const string NotPrinted = "<style>@media print{[data-blog-banner]{display:none!important}}</style>";

    /// <summary>The banner as HTML; empty for a published document.</summary>
    public static string HtmlOf(HeldBackFacts facts)
    {
        var parts = PartsOf(facts);
        if (parts.Length == 0)
            return "";
        return $"<aside aria-label=\"Preview\" data-blog-banner style=\"{Box}{ColoursOf(facts.State)}\">{NotPrinted}"
            + $"<div role=\"note\" style=\"{Note}\">{string.Concat(parts.Select(Html))}</div></aside>";
    }

    private static (string Text, string Style)[] PartsOf(HeldBackFacts facts) =>
        facts switch
        {
            { State: PublishingState.Draft, Date: { } date } when date > facts.Now =>
            [
                ("Draft:", Word),
                (" a build leaves it out until ", ""),
                ("draft: true", Code),
                ($" is removed, and then until {Moment(date, facts.Now)}.", ""),
            ],
            { State: PublishingState.Draft } =>
            [
                ("Draft:", Word),
                (" a build leaves it out until ", ""),
                ("draft: true", Code),
                (" is removed.", ""),
            ],
            { State: PublishingState.Future, Date: { } date } =>
            [
                ("Scheduled:", Word),
                ($" published on {Moment(date, facts.Now)}. A build before then leaves it out.", ""),
            ],
            { State: PublishingState.Expired, Expires: { } expires } =>
            [
                ("Expired:", Word),
                ($" a build leaves it out since {Moment(expires, facts.Now)}, as ", ""),
                ("expires", Code),
                (" says.", ""),
            ],
            _ => [],
        };

    private static string Html((string Text, string Style) part) =>
        part.Style.Length == 0 ? part.Text : $"<span style=\"{part.Style}\">{part.Text}</span>";

    private static string Moment(DateTimeOffset moment, DateTimeOffset now) =>
        string.Create(CultureInfo.InvariantCulture, $"{moment:d MMMM yyyy, HH:mm} ({Distance.Between(moment, now)})");

    private static string ColoursOf(PublishingState state) =>
        state switch
        {
            PublishingState.Future =>
                "background:light-dark(#e8f0fb,#1b2a3d);color:light-dark(#173a63,#cfe1f7);border-bottom:1px "
                    + "solid light-dark(#bcd2ee,#32496a)",
            PublishingState.Expired =>
                "background:light-dark(#eeeeec,#2a2a29);color:light-dark(#42403c,#d8d6d1);border-bottom:1px "
                    + "solid light-dark(#d3d2ce,#454441)",
            _ => "background:light-dark(#fdf1d3,#352a12);color:light-dark(#5c3f00,#f3dca6);border-bottom:1px "
                + "solid light-dark(#ecd79f,#5a4a22)",
        };
}

/// <summary>Why a build leaves a document out, as its front matter says.</summary>
/// <param name="State">The reason: a draft, scheduled or expired.</param>
/// <param name="Date">When it is published, in the site's time zone; null when it has no date.</param>
/// <param name="Expires">When it stops being published, in the site's time zone; null for never.</param>
/// <param name="Now">The moment at which the page is shown, in the site's time zone.</param>
internal sealed record HeldBackFacts(
    PublishingState State,
    DateTimeOffset? Date,
    DateTimeOffset? Expires,
    DateTimeOffset Now
);
