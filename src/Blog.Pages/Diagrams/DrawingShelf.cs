using System.Text;
using Blog.Engine.Content;
using Blog.Engine.Outputs;
using Blog.Html.Drawings;
using Blog.Images;
using Blog.Reading.Documents;
using Blog.Reading.Parsing.Files;
using Blog.Text;
using Blog.Text.Fingerprints;
using Blog.Text.Reads;

namespace Blog.Pages.Diagrams;

/// <summary>The drawings of a site as PNG: feed readers, mail programs and other sites show no SVG within a text. Each
/// is an output that is made when a page, feed or mail shows the drawing, so that no text is read to find out which
/// are used.</summary>
/// <param name="content">Has the drawings.</param>
/// <param name="sourceReads">Notes what the output that is being made reads and shows.</param>
internal sealed class DrawingShelf(IContentStore content, SourceReads sourceReads)
{
    // Twice the width of a column of text, for dense screens.
    private const int WidestPicture = 1400;

    private const string Folder = "diagrams/";
    private const string Ending = ".png";

    /// <summary>The path of the picture of a drawing.</summary>
    public static SitePath PathOf(string name) => new($"{Folder}{name}{Ending}");

    /// <summary>Notes that the output which is being made shows a drawing. Its picture becomes part of the site by
    /// this, also when a page shows the SVG: nobody knows when a feed, mail or copy with the picture is read.</summary>
    public void Want(string name) => sourceReads.Want(PathOf(name));

    /// <summary>The output at a path, if it is that of a drawing's picture; else null.</summary>
    public Output? Find(SitePath path)
    {
        if (NameIn(path.Value) is not { } name)
            return null;
        var file = DrawingFiles.Light(name);
        if (!DrawingFiles.Has(file) || content.Files.AsSpan().BinarySearch(file) < 0)
            return null;
        return new Output
        {
            Path = path,
            ContentType = ContentTypes.Of(Ending),
            // The drawing is read, and noted, when the picture is made.
            Fingerprint = Fingerprint.Of(name),
            ClaimedBy = [SourceLocation.OfFile(file)],
            Make = reads =>
            {
                sourceReads.Note(SourceKey.Drawing(file));
                var bytes = content.Read(file).Bytes;
                reads.Add(new ReadKey("drawing:" + name, "file"), Fingerprint.Of(bytes.Span));
                return Draw(file, bytes.Span);
            },
        };
    }

    private static string? NameIn(string path) =>
        path.StartsWith(Folder, StringComparison.Ordinal) && path.EndsWith(Ending, StringComparison.Ordinal)
            ? path[Folder.Length..^Ending.Length]
            : null;

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
