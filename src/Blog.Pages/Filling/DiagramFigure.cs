using System.Globalization;
using System.Net;
using System.Text;
using Blog.Images;
using Blog.Markdown.Diagrams;
using Blog.Markdown.Fragments;
using Blog.Model;
using Blog.Pages.Diagrams;
using Blog.Reading.Catalogue;
using Blog.Reading.Linking;
using Blog.Text.Fingerprints;
using Blog.Text.Reads;

namespace Blog.Pages.Filling;

/// <summary>Writes diagrams: the drawing itself on pages, where its texts stay texts; a picture of it away from the
/// site; the code where there is neither.</summary>
/// <param name="drawings">Finds drawings.</param>
/// <param name="shelf">Their pictures.</param>
/// <param name="catalogue">Says which documents are published, and where.</param>
internal sealed class DiagramFigure(Drawings drawings, DrawingShelf shelf, SiteCatalogue catalogue)
{
    // Texts of a drawing that shrinks further cannot be read; from then on it scrolls.
    private const double LeastScale = 0.55;

    // What a phone shows beside its margins.
    private const int NarrowColumn = 340;

    /// <summary>The figure.</summary>
    public string Write(DiagramHole hole, FillContext context)
    {
        var diagram = hole.Diagram;
        var isPage = context.ShownOn is not null;
        var drawing = context.IsOutward
            ? null
            : drawings.Find(diagram, isPage ? context.Expansion.TurnOf(diagram.Name) : 0);
        var (light, dark) = (drawing?.Light.Fingerprint, drawing?.Dark?.Fingerprint);
        context.Reads.Add(
            new ReadKey("drawing:" + diagram.Name, ""),
            Fingerprint.Of(light ?? default, dark ?? default)
        );
        if (drawing is not { Light.IsReadable: true })
            return hole.Code;
        shelf.Want(diagram.Name);
        if (isPage)
            return Figure(diagram, OnPage(drawing, diagram));
        // A copy can be of a document that is held back: its drawings are not on the web.
        var isPublished = context.Document is not { } document || catalogue.Find(document) is { IsListed: true };
        var hasPicture = isPublished && PictureTools.MissingForText is null;
        context.Reads.Add(new ReadKey("drawing:" + diagram.Name, "picture"), Fingerprint.Of(hasPicture ? "yes" : ""));
        return hasPicture ? Figure(diagram, Picture(drawing, diagram, context)) : hole.Code;
    }

    private static string Figure(Diagram diagram, string content)
    {
        var html = new StringBuilder("<figure class=\"diagram\"");
        if (diagram.Place is { } place)
            html.Append($" {PlaceAttribute.Name}=\"{Escape(place)}\"");
        html.Append('>').Append(content);
        if (diagram.Caption is { } caption)
            html.Append($"<figcaption>{Escape(caption)}</figcaption>");
        return html.Append("</figure>\n").ToString();
    }

    private string Picture(Drawing drawing, Diagram diagram, FillContext context)
    {
        var svg = drawing.Light.Svg;
        var address = catalogue.Settings.BaseUrl.Absolute(DrawingShelf.PathOf(diagram.Name).ToPermalink());
        var alternative = diagram.Alternative ?? svg.Title ?? diagram.Caption ?? context.Say(DocumentWords.Diagram, "");
        return $"<img src=\"{Escape(address)}\" alt=\"{Escape(alternative)}\" "
            + $"width=\"{svg.Width}\" height=\"{svg.Height}\">";
    }

    private static string OnPage(Drawing drawing, Diagram diagram)
    {
        if (drawing.Dark is not { IsReadable: true } dark)
            return Box(drawing.Light, "drawing drawing-alone", diagram);
        return Box(drawing.Light, "drawing drawing-light", diagram)
            // A style sheet that knows nothing of it shows the light one alone.
            + Box(dark, "drawing drawing-dark", diagram).Replace("<div ", "<div hidden ", StringComparison.Ordinal);
    }

    private static string Box(DrawnSvg drawn, string names, Diagram diagram)
    {
        var least = (int)(drawn.Svg.Width * LeastScale);
        var scrolls = diagram.Width is null && least > NarrowColumn;
        var width = diagram.Width ?? drawn.Svg.Width.ToString(CultureInfo.InvariantCulture) + "px";
        var style = scrolls ? $"width:{width};min-width:{least}px" : $"width:{width}";
        var attributes = new StringBuilder($"<svg style=\"{style}\"");
        if ((diagram.Alternative ?? drawn.Svg.Title) is { } label)
            attributes.Append($" role=\"img\" aria-label=\"{Escape(label)}\"");
        // What scrolls can be reached by the keyboard.
        var reach = scrolls ? " tabindex=\"0\"" : "";
        return $"<div class=\"{names} {drawn.Scope}\"{reach}>{attributes}{drawn.Svg.Html["<svg".Length..]}</div>";
    }

    private static string Escape(string text) => WebUtility.HtmlEncode(text);
}
