using System.Collections.Frozen;

namespace Blog.Markdown.Links;

/// <summary>Text that would be a link or an image without the space in its address.</summary>
/// <param name="Start">Where its text or <c>!</c> starts.</param>
/// <param name="End">Behind its bracket.</param>
/// <param name="AddressStart">Where the address starts.</param>
/// <param name="AddressEnd">Behind the address.</param>
/// <param name="IsImage">Whether it is an image.</param>
internal sealed record SpacedAddress(int Start, int End, int AddressStart, int AddressEnd, bool IsImage)
{
    private const int LongestLength = 500;

    // Endings of files that people link to or show. 'Node.js' is a word in a sentence.
    private static readonly FrozenSet<string> _extensions = (
        "md markdown mdx htm html xhtml pdf epub mobi txt csv tsv json xml yml yaml toml zip gz tgz tar 7z rar "
        + "png jpg jpeg gif svg webp avif bmp tif tiff ico heic mp3 m4a ogg wav flac mp4 m4v mov webm avi mkv "
        + "doc docx odt rtf xls xlsx ods ppt pptx odp key ipynb tex bib h5 hdf5 parquet npy npz exe msi dmg apk "
        + "deb rpm"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>All in a text.</summary>
    /// <param name="text">The text with blanks for code.</param>
    /// <param name="written">The text as it is written.</param>
    public static IEnumerable<SpacedAddress> Find(string text, string written)
    {
        for (var at = Next(text, 0); at >= 0; at = Next(text, at + 2))
        {
            if (At(text, written, at) is { } found)
                yield return found;
        }
    }

    private static int Next(string text, int from) => text.IndexOf("](", from, StringComparison.Ordinal);

    private static SpacedAddress? At(string text, string written, int close)
    {
        var open = Opening(text, close);
        var start = close + 2;
        var end = Closing(text, start);
        if (open < 0 || end < 0)
            return null;
        var address = WithoutTitle(written.AsSpan(start, end - start));
        var trimmed = address.Trim();
        if (!trimmed.Contains(' ') || trimmed.ContainsAny('<', '>') || IsTemplate(trimmed) || !IsAddress(trimmed))
            return null;
        start += address.Length - address.TrimStart().Length;
        var isImage = open > 0 && text[open - 1] == '!' && !IsEscaped(text, open - 1);
        return new SpacedAddress(isImage ? open - 1 : open, end + 1, start, start + trimmed.Length, isImage);
    }

    private static int Opening(string text, int close)
    {
        var depth = 0;
        for (var at = close - 1; at >= 0 && at >= close - LongestLength; at--)
        {
            if (text[at] is not ('[' or ']') || IsEscaped(text, at))
                continue;
            if (text[at] == '[' && depth == 0)
                return IsEscaped(text, close) ? -1 : at;
            depth += text[at] == ']' ? 1 : -1;
        }

        return -1;
    }

    private static int Closing(string text, int start)
    {
        var depth = 0;
        for (var at = start; at < text.Length && at < start + LongestLength && text[at] != '\n'; at++)
        {
            if (text[at] is not ('(' or ')') || IsEscaped(text, at))
                continue;
            if (text[at] == ')' && depth == 0)
                return at;
            depth += text[at] == '(' ? 1 : -1;
        }

        return -1;
    }

    private static ReadOnlySpan<char> WithoutTitle(ReadOnlySpan<char> written)
    {
        var text = written.TrimEnd();
        if (text.Length < 2 || text[^1] is not ('"' or '\''))
            return text;
        var open = text[..^1].LastIndexOf(text[^1]);
        return open > 0 && text[open - 1] == ' ' ? text[..open].TrimEnd() : text;
    }

    // The warning about template syntax covers that.
    private static bool IsTemplate(ReadOnlySpan<char> text) =>
        text.Contains("{{", StringComparison.Ordinal) || text.Contains("{%", StringComparison.Ordinal);

    private static bool IsAddress(ReadOnlySpan<char> text)
    {
        if (
            text[0] == '/'
            || text.StartsWith("./")
            || text.StartsWith("../")
            || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        )
            return true;
        var end = text.IndexOfAny('?', '#');
        var path = end < 0 ? text : text[..end];
        var extension = path[(path.LastIndexOf('.') + 1)..];
        return extension.Length < path.Length
            && _extensions.GetAlternateLookup<ReadOnlySpan<char>>().Contains(extension);
    }

    private static bool IsEscaped(string text, int at)
    {
        var backslashes = 0;
        while (at > backslashes && text[at - backslashes - 1] == '\\')
            backslashes++;
        return backslashes % 2 == 1;
    }
}
