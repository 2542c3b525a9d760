using System.Text;
using System.Text.Unicode;

namespace Blog.Text;

/// <summary>Turns bytes into text.</summary>
internal static class SourceDecoder
{
    /// <summary>See <see cref="SourceText.Decode"/>.</summary>
    public static SourceText Decode(ContentPath path, ReadOnlySpan<byte> bytes, out Diagnostic? problem)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
            return DecodeUtf16(path, bytes, out problem);
        var content = bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes[3..] : bytes;
        var source = new SourceText(path, Encoding.UTF8.GetString(content));
        problem = Utf8.IsValid(content) ? null : Mistake(source, content, bytes.Length - content.Length);
        return source;
    }

    // Notepad and PowerShell once wrote this by default. The text is right, so that nothing else in the file is
    // reported for it.
    private static SourceText DecodeUtf16(ContentPath path, ReadOnlySpan<byte> bytes, out Diagnostic? problem)
    {
        var encoding = bytes[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode;
        var source = new SourceText(path, encoding.GetString(bytes[2..]));
        problem = DiagnosticCatalogue
            .InvalidUtf8.At(source.At(0, 0), 0)
            .WithNote("It is UTF-16, by its byte order mark.");
        return source;
    }

    private static Diagnostic Mistake(SourceText source, ReadOnlySpan<byte> content, int skipped)
    {
        Utf8.ToUtf16(content, new char[content.Length], out var read, out var written, replaceInvalidSequences: false);
        return DiagnosticCatalogue.InvalidUtf8.At(source.At(written, 1), skipped + read);
    }
}
