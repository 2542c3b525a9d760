using System.Text;
using Blog.Data;
using Blog.Text;

namespace Blog.Reading.Parsing.Files;

/// <summary>Looks into the bytes of files whose names do not say whether they are documents.</summary>
internal static class DocumentBytes
{
    private const int Longest = 128 * 1024;

    /// <summary>Whether a file starts with front matter that has at least one key.</summary>
    /// <param name="path">The file.</param>
    /// <param name="bytes">Its content, in any encoding whose ASCII is ASCII.</param>
    public static bool HaveFrontMatter(ContentPath path, ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("\uFEFF"u8))
            bytes = bytes[3..];
        if (bytes.IsEmpty || !MayStart(bytes[0]))
            return false;
        var head = new SourceText(path, Encoding.UTF8.GetString(bytes[..int.Min(bytes.Length, Longest)]));
        var matter = FrontMatter.Read(head);
        return !matter.Values.Entries.IsEmpty || IsEmptyBlock(head.Text, matter);
    }

    // A fence, a key or a brace: this quick test rules out most files.
    private static bool MayStart(byte first) =>
        first is (byte)'-' or (byte)'+' or (byte)';' or (byte)'{' || char.IsAsciiLetter((char)first);

    // Two lines of hyphens with nothing between them: Jekyll's mark of a file to render.
    private static bool IsEmptyBlock(string text, FrontMatter matter) =>
        matter.BodyStart is > 0 and < 16
        && matter.Diagnostics.IsEmpty
        && text.StartsWith("---", StringComparison.Ordinal);
}
