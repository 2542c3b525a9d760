using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;

namespace Blog.Html.Parsing;

/// <summary>The text of another site's page, in its own encoding.</summary>
internal static partial class PageText
{
    // The first few scripts or headings of a page are enough.
    private const int MostScripts = 16;
    private const int LongestHeading = 2000;

    /// <summary>The head of a page as a tree, and the whole of it as text.</summary>
    /// <param name="page">Its bytes.</param>
    /// <param name="charset">The encoding that its <c>Content-Type</c> names. Where it is null or unknown, the one that
    /// the page names itself, otherwise UTF-8.</param>
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
            // A script that never ends was cut off, and is no longer JSON.
            if (text.IndexOf("</script", from, StringComparison.OrdinalIgnoreCase) is var end and >= 0)
                found.Add(text[from..end]);
        }

        return found.ToImmutable();
    }

    // The encodings of old pages, such as windows-1252, besides those that .NET knows.
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
