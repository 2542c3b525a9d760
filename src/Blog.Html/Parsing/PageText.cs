using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;

namespace Blog.Html.Parsing;

/// <summary>The text of another site's page, in its own encoding.</summary>
internal static partial class PageText
{
    // Of a page that is all scripts or headings, the first few tell enough.
    private const int MostScripts = 16;
    private const int LongestHeading = 2000;

    /// <summary>The head of a page as a tree, and the whole of it as text.</summary>
    /// <param name="page">Its bytes.</param>
    /// <param name="charset">The encoding that its <c>Content-Type</c> names; null, and for an unknown one, what the
    /// page itself says, or else UTF-8.</param>
    public static (IHtmlHeadElement? Head, string Text) Read(byte[] page, string? charset)
    {
        if (EncodingNamed(charset) is { } named)
        {
            var text = named.GetString(page).TrimStart('\uFEFF');
            return (ParsedFragment.ParseHead(text), text);
        }

        var head = ParsedFragment.ParseHead(page);
        return (head, (EncodingNamed(head?.Owner?.CharacterSet) ?? Encoding.UTF8).GetString(page).TrimStart('\uFEFF'));
    }

    /// <summary>The inside of the first <c>h1</c>; null without one, or for one of more than two thousand
    /// characters.</summary>
    public static string? FirstHeading(string text)
    {
        var start = HeadingStart().Match(text);
        if (!start.Success)
            return null;
        var from = start.Index + start.Length;
        var end = text.IndexOf(
            "</h1",
            from,
            Math.Min(LongestHeading, text.Length - from),
            StringComparison.OrdinalIgnoreCase
        );
        return end < 0 ? null : text[from..end];
    }

    /// <summary>The scripts that hold JSON-LD, as written.</summary>
    public static ImmutableArray<string> DataOf(string text)
    {
        var found = ImmutableArray.CreateBuilder<string>();
        for (
            var start = DataStart().Match(text);
            start.Success && found.Count < MostScripts;
            start = DataStart().Match(text, start.Index + start.Length)
        )
        {
            var from = start.Index + start.Length;
            // What never ends was cut off, and is no JSON any more.
            if (text.IndexOf("</script", from, StringComparison.OrdinalIgnoreCase) is var end and >= 0)
                found.Add(text[from..end]);
        }

        return found.ToImmutable();
    }

    // Beside what .NET knows by itself, the encodings of old pages: windows-1252 and its like.
    private static Encoding? EncodingNamed(string? charset)
    {
        if (string.IsNullOrWhiteSpace(charset))
            return null;
        var name = charset.Trim(' ', '"', '\'');
        return CodePagesEncodingProvider.Instance.GetEncoding(name)
            ?? Encoding
                .GetEncodings()
                .FirstOrDefault(e => e.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
                ?.GetEncoding();
    }

    [GeneratedRegex("<h1(?:\\s[^<>]{0,1000})?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HeadingStart();

    [GeneratedRegex(
        "<script\\s[^<>]{0,500}application/ld\\+json[^<>]{0,500}>",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex DataStart();
}
