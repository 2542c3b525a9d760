using System.Net;
using System.Text;
using Blog.Markdown.Fragments;

namespace Blog.Pages.Filling;

/// <summary>The form in which a formula is shown.</summary>
internal static class ShownFormula
{
    /// <summary>The plain text of a formula, on its element away from the site.</summary>
    public const string Text = "data-text";

    /// <summary>The HTML of a formula for where none is shown, on its element away from the site; left out when the
    /// formula needs more.</summary>
    public const string Simple = "data-simple";

    private const string Start = "<math";

    /// <summary>Its HTML. Away from the site it has its other forms as attributes, so that those who make feeds, mails
    /// and copies choose among them.</summary>
    public static string Of(FormulaHole hole, FillMode mode)
    {
        if (mode is FillMode.Page or FillMode.Excerpt)
            return mode == FillMode.Page ? hole.Forms.Page : hole.Forms.Elsewhere;
        var html = new StringBuilder(Start);
        if (hole.Place is { } place)
            Append(html, PlaceAttribute.Name, place);
        Append(html, Text, hole.Forms.Text);
        if (hole.Forms.Simple is { } simple)
            Append(html, Simple, simple);
        return html.Append(hole.Forms.Elsewhere, Start.Length, hole.Forms.Elsewhere.Length - Start.Length).ToString();
    }

    private static void Append(StringBuilder html, string name, string value) =>
        html.Append(' ').Append(name).Append("=\"").Append(WebUtility.HtmlEncode(value)).Append('"');
}
