namespace Blog.Images.Metadata;

/// <summary>A door of this room: a picture's file in, the same file without metadata out: no place, camera, date,
/// comment, preview, XMP, IPTC, and nothing behind the picture's end. Pixels, colour profile and animation keep their
/// bytes, and a picture that is turned when it is shown stays so. Needs no libvips, and costs what reading the file
/// costs.</summary>
public static class PictureMetadata
{
    /// <summary>Removes the metadata of JPEG, PNG, GIF, WebP, AVIF, HEIC, JPEG XL and TIFF, the place where a film
    /// (MP4, MOV) was taken, and Exif, XMP and IPTC of photos in a PDF. Bytes decide the format, not a name. Any bytes
    /// can be given. Of a damaged file all stays that a browser could show; the rest goes.</summary>
    /// <param name="file">The bytes; they are not changed.</param>
    public static CleanedPicture Remove(ReadOnlyMemory<byte> file) =>
        FormatOf(file.Span) switch
        {
            MetadataFormat.Jpeg => Parts(file, JpegMetadata.Keep),
            MetadataFormat.Png => Parts(file, PngMetadata.Keep),
            MetadataFormat.Gif => Parts(file, GifMetadata.Keep),
            MetadataFormat.Webp => Parts(file, WebpMetadata.Keep),
            MetadataFormat.JpegXl => Parts(file, JpegXlMetadata.Keep),
            MetadataFormat.Boxes => InPlace(file, new BoxMetadata(file.Span.Length).Erase),
            MetadataFormat.Tiff => InPlace(file, new TiffMetadata().Erase),
            MetadataFormat.Pdf => InPlace(file, PdfMetadata.Erase),
            _ => new CleanedPicture(file),
        };

    /// <summary>Whether bytes of a format that is not known here hold marks of Exif, XMP or IPTC.</summary>
    public static bool HasMarks(ReadOnlySpan<byte> file) =>
        file.IndexOf("Exif\0\0"u8) >= 0
        || file.IndexOf("http://ns.adobe.com/xap/"u8) >= 0
        || file.IndexOf("<x:xmpmeta"u8) >= 0
        || file.IndexOf("Photoshop 3.0\0"u8) >= 0;

    private static MetadataFormat? FormatOf(ReadOnlySpan<byte> bytes) =>
        bytes switch
        {
            [0xFF, 0xD8, 0xFF, ..] => MetadataFormat.Jpeg,
            [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => MetadataFormat.Png,
            [(byte)'G', (byte)'I', (byte)'F', (byte)'8', (byte)'7' or (byte)'9', (byte)'a', ..] => MetadataFormat.Gif,
            [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] =>
                MetadataFormat.Webp,
            [0, 0, 0, 0x0C, (byte)'J', (byte)'X', (byte)'L', (byte)' ', ..] => MetadataFormat.JpegXl,
            [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', ..] => MetadataFormat.Boxes,
            [(byte)'I', (byte)'I', 42, 0, ..] or [(byte)'M', (byte)'M', 0, 42, ..] => MetadataFormat.Tiff,
            [(byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-', ..] => MetadataFormat.Pdf,
            _ => null,
        };

    private static CleanedPicture Parts(ReadOnlyMemory<byte> file, KeepParts keep)
    {
        var parts = new FileParts(file);
        keep(file.Span, parts);
        return new CleanedPicture(parts.Join()) { IsPicture = true };
    }

    private static CleanedPicture InPlace(ReadOnlyMemory<byte> file, FindErasures find)
    {
        var erasure = new Erasure();
        var problem = find(file.Span, erasure);
        return problem is null
            ? new CleanedPicture(erasure.Apply(file)) { IsPicture = true }
            : new CleanedPicture(file) { IsPicture = true, Problem = MayTell(file.Span) ? problem : null };
    }

    // A TIFF file may tell of a place without a word that is found.
    private static bool MayTell(ReadOnlySpan<byte> file) =>
        FormatOf(file) == MetadataFormat.Tiff || HasMarks(file) || file.IndexOf("Exif"u8) >= 0;

    private delegate void KeepParts(ReadOnlySpan<byte> bytes, FileParts parts);

    // Gives why the metadata cannot be found, as a clause; null when it can.
    private delegate string? FindErasures(ReadOnlySpan<byte> bytes, Erasure erasure);

    private enum MetadataFormat
    {
        Jpeg,
        Png,
        Gif,
        Webp,
        JpegXl,
        Boxes,
        Tiff,
        Pdf,
    }
}

/// <summary>A file without metadata.</summary>
/// <param name="Bytes">Its bytes; those that were given when there was nothing to remove.</param>
public sealed record CleanedPicture(ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Whether its format is known here.</summary>
    public bool IsPicture { get; init; }

    /// <summary>Why metadata that is in it cannot be removed, as a clause; the bytes are those that were given. Null
    /// when nothing private is left.</summary>
    public string? Problem { get; init; }
}
