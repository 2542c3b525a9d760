using System.Net;
using System.Text;
using Blog.Html.Parsing;
using Blog.Markdown.Fragments;

namespace Blog.Pages.Filling;

/// <summary>The form in which a formula is shown.</summary>
internal static class ShownFormula
{
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
        Append(html, FormulaAttributes.Text, hole.Forms.Text);
        if (hole.Forms.Simple is { } simple)
            Append(html, FormulaAttributes.Simple, simple);
        if (hole.Forms.PortableTex is { } tex)
            Append(html, FormulaAttributes.Tex, tex);
        return html.Append(hole.Forms.Elsewhere, Start.Length, hole.Forms.Elsewhere.Length - Start.Length).ToString();
    }

    private static void Append(StringBuilder html, string name, string value) =>
        html.Append(' ').Append(name).Append("=\"").Append(WebUtility.HtmlEncode(value)).Append('"');
}
