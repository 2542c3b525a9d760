using System.Globalization;
using Blog.Pages.Newsletter;
using Blog.Preview.Desk.Markup;

namespace Blog.Preview.Desk.Newsletter;

/// <summary>A meter of the size of a mail, with its heaviest parts.</summary>
internal static class SizeMeter
{
    /// <summary>Makes the meter, in percent of the size up to which Gmail shows a mail.</summary>
    public static Html Of(EditionLook look)
    {
        var most = EditionLook.MostBytes;
        var share = (int)Math.Round(100.0 * look.Bytes / most);
        Html? verdict = share > 100 ? Html.Of($": <b>it cuts the rest off</b>") : null;
        return Html.Of(
            $"""
            <section class="section" id="size" aria-labelledby="size-title"><h2 id="size-title">Size</h2>
            <p><meter min="0" max="{most}" high="{most * 9 / 10}" optimum="0" value="{look.Bytes}"
            aria-label="Size of the mail">{share} %</meter>
            {Kilobytes(look.Bytes)} kB of the {Kilobytes(most)} that Gmail shows{verdict}.</p>
            <ul class="weights">{look.Weights.Select(w => Weight(w.Part, w.Bytes, w.Place))}</ul></section>

            """
        );
    }

    private static Html Weight(string part, int bytes, string place)
    {
        Html? heaviest = place.Length == 0 ? null : Html.Of($""" <span class="quiet">the heaviest at {place}</span>""");
        return Html.Of($"<li>{part} {Kilobytes(bytes)} kB{heaviest}</li>");
    }

    private static string Kilobytes(int bytes) => (bytes / 1024.0).ToString("0.#", CultureInfo.InvariantCulture);
}
