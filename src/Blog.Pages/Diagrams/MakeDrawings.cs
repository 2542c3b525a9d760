using System.Collections.Immutable;
using System.Text;
using Blog.Engine;
using Blog.Engine.Outputs;
using Blog.Html.Drawings;
using Blog.Images;
using Blog.Reading.Documents;
using Blog.Reading.Parsing.Files;
using Blog.Text;
using Blog.Text.Fingerprints;

namespace Blog.Pages.Diagrams;

/// <summary>Makes a PNG of each drawing that a published document shows: feed readers, mail programs and other sites
/// do not show SVG in a text.</summary>
internal sealed class MakeDrawings : IOutputModule<DrawingShelf>
{
    // Twice the width of a column of text, for dense screens.
    private const int WidestPicture = 1400;

    /// <summary>The path of the picture of a drawing.</summary>
    public static SitePath PathOf(string name) => new($"diagrams/{name}.png");

    /// <inheritdoc/>
    public ImmutableArray<Output> Run(ImmutableArray<Document<DrawingShelf>> documents, ModuleContext context)
    {
        var shelf = documents[0].Value;
        return
        [
            .. context
                .Content.Files.Where(f => DrawingFiles.NameOf(f) is { } name && f == DrawingFiles.Light(name))
                .Where(f => shelf.IsPublished(DrawingFiles.NameOf(f)!))
                .Select(f => Picture(f, context)),
        ];
    }

    private static Output Picture(ContentPath file, ModuleContext context)
    {
        var (content, noting) = (context.Content, context.Kept.SourceReads);
        return new Output
        {
            Path = PathOf(DrawingFiles.NameOf(file)!),
            ContentType = ContentTypes.Of(".png"),
            Fingerprint = Fingerprint.Of(content.Read(file).Bytes.Span),
            ClaimedBy = [SourceLocation.OfFile(file)],
            Make = _ =>
            {
                noting.Note(SourceKey.Drawing(file));
                return Draw(file, content.Read(file).Bytes.Span);
            },
        };
    }

    // librsvg takes away the space that a piece of a line starts with, which Mermaid writes between words.
    private static string Spaced(string svg) =>
        svg.StartsWith("<svg", StringComparison.Ordinal) ? svg.Insert("<svg".Length, " xml:space=\"preserve\"") : svg;

    // A drawing that cannot be read is shown nowhere; its picture is not asked for.
    private static OutputContent Draw(ContentPath file, ReadOnlySpan<byte> bytes)
    {
        var svg = SvgDrawing.Read(SourceText.Decode(file, bytes, out _).Text, "", "");
        var width = Math.Min(WidestPicture, 2 * Math.Max(1, svg.Width));
        return SvgImage.ToPng(Encoding.UTF8.GetBytes(Spaced(svg.Html)), width) is { } drawn
            ? new OutputContent(drawn.Png, [])
            : new OutputContent(
                ReadOnlyMemory<byte>.Empty,
                [DiagnosticCatalogue.DrawingWithoutPicture.At(SourceLocation.OfFile(file), file)]
            );
    }
}
