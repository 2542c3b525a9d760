using System.Text.RegularExpressions;
using Blog.Model;
using Blog.Text.Characters;

namespace Blog.Reading.Parsing.Addresses;

/// <summary>An address of the site as front matter has it, in the forms that authors and other generators write: whole
/// or below the site, without its first slash, percent-encoded, with <c>index.html</c>.</summary>
/// <param name="Path">The address in this program's form; not yet checked.</param>
/// <param name="HasQuery">Whether a query followed it.</param>
/// <param name="IsForeign">Whether it is an address of another site.</param>
internal readonly partial record struct OwnAddress(string Path, bool HasQuery, bool IsForeign)
{
    private const string IndexFile = "/index.html";

    /// <summary>Reads an address.</summary>
    /// <param name="text">The address as written.</param>
    /// <param name="home">Where the site is published.</param>
    public static OwnAddress Read(string text, BaseUrl home)
    {
        var written = text.Trim();
        var whole = Whole().IsMatch(written);
        if (whole && home.PermalinkOf(written) is null)
            return new OwnAddress(written, false, true);
        var end = written.AsSpan().IndexOfAny('?', '#');
        var hasQuery = end >= 0 && written[end] == '?';
        var below = end < 0 ? written : written[..end];
        var path = whole ? home.PermalinkOf(written)!.Value.Value : Decoded(below);
        if (!path.StartsWith('/'))
            path = "/" + path;
        if (path.EndsWith(IndexFile, StringComparison.OrdinalIgnoreCase))
            path = path[..^(IndexFile.Length - 1)];
        return new OwnAddress(ComposedText.Of(path), hasQuery, false);
    }

    private static string Decoded(string path) =>
        path.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(path) : path;

    [GeneratedRegex("^(?:https?:)?//", RegexOptions.IgnoreCase)]
    private static partial Regex Whole();
}
