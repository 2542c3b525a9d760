using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Blog.Html.Parsing;

/// <summary>Reads HTML as a browser does (the HTML standard's parsing), with scripts off. Any text is HTML, so reading
/// cannot fail.</summary>
internal static class ParsedFragment
{
    /// <summary>The document of a whole page.</summary>
    public static IHtmlDocument ParseDocument(string html) => Parser().ParseDocument(html);

    /// <summary>The head of a page; the rest is not read.</summary>
    public static IHtmlHeadElement? ParseHead(string html) => Parser().ParseHead(html);

    /// <summary>The head of a page that names its encoding itself, by a byte order mark or <c>meta</c>; UTF-8 without
    /// either.</summary>
    public static IHtmlHeadElement? ParseHead(byte[] page)
    {
        using var bytes = new MemoryStream(page, writable: false);
        return Parser().ParseHead(bytes);
    }

    /// <summary>The body that a fragment fills; a doctype, <c>html</c> or <c>body</c> in the text adds nothing to
    /// it.</summary>
    public static IElement Parse(string html) =>
        ParseDocument("<!doctype html><html><head></head><body>" + FlatMarkup.Of(html)).Body!;

    // A parser is cheap, and it is not documented as safe for threads.
    private static HtmlParser Parser() => new(new HtmlParserOptions { IsScripting = false, MaximumDepth = 400 });
}
