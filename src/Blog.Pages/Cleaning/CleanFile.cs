using System.Collections.Frozen;
using System.Collections.Immutable;
using Blog.Engine.Outputs;
using Blog.Html.SvgFiles;
using Blog.Images.Metadata;
using Blog.Text;

namespace Blog.Pages.Cleaning;

/// <summary>A file of the author in, the bytes that leave this program out: without what pictures say of their author,
/// and without what drawings run.</summary>
internal static class CleanFile
{
    // A message is one line.
    private const int MostNames = 5;

    // Pictures by their names, whatever is in them. Of cameras' raw pictures those that no format is known of here.
    private static readonly FrozenSet<string> Pictures = (
        ".jpg .jpeg .jpe .jfif .png .apng .gif .webp .avif .heic .heif .hif .jxl .jp2 .tif .tiff .bmp .psd .mpo .dng "
        + ".nef .arw .raf .orf .rw2 .cr2 .cr3"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Raw = FrozenSet.Create(".raf", ".orf", ".rw2", ".cr3");

    /// <summary>The file as it is published: the bytes that were given when there is nothing to remove.</summary>
    /// <param name="path">The file.</param>
    /// <param name="bytes">What is in it.</param>
    /// <param name="isAskedFor">Whether the settings ask to publish it, whatever is in it: scripts of a drawing
    /// stay.</param>
    public static OutputContent Of(ContentPath path, ReadOnlyMemory<byte> bytes, bool isAskedFor)
    {
        if (path.Extension == ".svg")
            return isAskedFor ? new OutputContent(bytes, []) : Drawing(path, bytes);
        var clean = PictureMetadata.Remove(bytes);
        var problem = clean.Problem;
        if (path.Extension == ".svgz")
            problem = "it is a compressed drawing, which is not looked into; save it as .svg";
        if (!clean.IsPicture && Pictures.Contains(path.Extension))
            problem =
                Raw.Contains(path.Extension) || PictureMetadata.HasMarks(bytes.Span)
                    ? "its format is not known here"
                    : null;
        return problem is null || isAskedFor
            ? new OutputContent(clean.Bytes, [])
            : new OutputContent(
                ReadOnlyMemory<byte>.Empty,
                [DiagnosticCatalogue.MetadataStays.At(SourceLocation.OfFile(path), path, problem)]
            );
    }

    private static OutputContent Drawing(ContentPath path, ReadOnlyMemory<byte> bytes)
    {
        var clean = SvgFile.Clean(bytes, picture => PictureMetadata.Remove(picture).Bytes);
        return new OutputContent(clean.Bytes, clean.Removed.IsEmpty ? [] : [.. Told(path, bytes, clean.Removed)]);
    }

    private static IEnumerable<Diagnostic> Told(
        ContentPath path,
        ReadOnlyMemory<byte> bytes,
        ImmutableArray<RemovedPart> removed
    )
    {
        var source = SourceText.Decode(path, bytes.Span, out _);
        if (removed.Where(r => r.Name is not null).ToImmutableArray() is [var first, ..] parts)
        {
            ImmutableArray<string> names = [.. parts.Select(p => $"'{p.Name}'").Distinct(StringComparer.Ordinal)];
            var listed = string.Join(", ", names.Take(MostNames));
            var more = names.Length > MostNames ? $" and {names.Length - MostNames} more" : "";
            yield return DiagnosticCatalogue.DrawingCleaned.At(PlaceOf(first, source), listed + more);
        }

        if (removed.FirstOrDefault(r => r.Name is null) is { } mistake)
            yield return DiagnosticCatalogue.DrawingCleaned.At(
                PlaceOf(mistake, source),
                "all from here on, as it is not well-formed XML"
            );
    }

    private static SourceLocation PlaceOf(RemovedPart part, SourceText source)
    {
        var line = int.Clamp(part.Line, 1, source.LineCount);
        var start = int.Min(source.StartOf(line) + int.Max(0, part.Column - 1), source.Text.Length);
        return source.At(start, int.Min(part.Name?.Length ?? 0, source.Text.Length - start));
    }
}
