using System.Globalization;
using Blog.Pages.Newsletter;
using Blog.Preview.Desk.Markup;

namespace Blog.Preview.Desk.Newsletter;

/// <summary>How large a mail is, and what weighs most.</summary>
internal static class SizeMeter
{
    /// <summary>The meter.</summary>
    public static Html Of(EditionLook look)
    {
        var share = (int)Math.Round(100.0 * look.Bytes / EditionLook.MostBytes);
        return Html.Of(
            $"""
            <section class="section" id="size" aria-labelledby="size-title"><h2 id="size-title">Size</h2>
            <p><meter min="0" max="{EditionLook.MostBytes}" high="{EditionLook.MostBytes
                * 9
                / 10}" optimum="0" value="{look.Bytes}" aria-label="Size of the mail">{share} %</meter>
            {Kilobytes(look.Bytes)} kB of the {Kilobytes(EditionLook.MostBytes)} that Gmail shows{(
                share > 100 ? Html.Of($": <b>it cuts the rest off</b>") : default
            )}.</p>
            <ul class="weights">{look.Weights.Select(w => Weight(w.Part, w.Bytes, w.Place))}</ul></section>

            """
        );
    }

    private static Html Weight(string part, int bytes, string place) =>
        Html.Of(
            $"""<li>{part} {Kilobytes(bytes)} kB{(place.Length > 0 ? Html.Of($""" <span class="quiet">the heaviest at {place}</span>""") : default)}</li>"""
        );

    private static string Kilobytes(int bytes) => (bytes / 1024.0).ToString("0.#", CultureInfo.InvariantCulture);
}
