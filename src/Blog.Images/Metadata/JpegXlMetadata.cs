namespace Blog.Images.Metadata;

/// <summary>The boxes of a JPEG XL file (ISO 18181-2) that its picture needs. How it is turned stands in the picture
/// itself. What a program needs to make the JPEG again that it was made from holds that file's metadata too.</summary>
internal static class JpegXlMetadata
{
    /// <summary>Says which parts stay.</summary>
    public static void Keep(ReadOnlySpan<byte> bytes, FileParts parts)
    {
        foreach (var box in FileBox.In(bytes, 0, bytes.Length))
        {
            if (box.Type is "JXL " or "ftyp" or "jxlc" or "jxlp" or "jxll" or "jxli")
                parts.Keep(box.Start, box.End);
        }
    }
}
