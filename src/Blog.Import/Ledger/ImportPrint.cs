using System.Buffers;
using Blog.Data;
using Blog.Text;
using Blog.Text.Fingerprints;

namespace Blog.Import.Ledger;

/// <summary>Takes the fingerprints that the ledger compares.</summary>
public static class ImportPrint
{
    private const byte Return = (byte)'\r';

    /// <summary>The fingerprint of the text of a document behind its front matter; null for other files, and where
    /// there is no such text.</summary>
    public static Fingerprint? OfBody(ContentPath path, ReadOnlySpan<byte> bytes)
    {
        if (path.Extension != ".md")
            return null;
        var text = SourceText.Decode(path, bytes, out _);
        var body = text.Text[FrontMatter.Read(text).BodyStart..].ReplaceLineEndings("\n").Trim();
        return body.Length == 0 ? null : Fingerprint.Of(body);
    }

    /// <summary>The fingerprint of a file. In texts the ends of lines do not count: git changes them on
    /// Windows.</summary>
    public static Fingerprint Of(ContentPath path, ReadOnlySpan<byte> bytes)
    {
        if (path.Extension is not (".md" or ".yml" or ".html" or ".txt") || !bytes.Contains(Return))
            return Fingerprint.Of(bytes);
        var plain = ArrayPool<byte>.Shared.Rent(bytes.Length);
        try
        {
            var length = 0;
            for (var i = 0; i < bytes.Length; i++)
            {
                if (bytes[i] != Return || i + 1 == bytes.Length || bytes[i + 1] != (byte)'\n')
                    plain[length++] = bytes[i];
            }

            return Fingerprint.Of(plain.AsSpan(0, length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(plain);
        }
    }
}
