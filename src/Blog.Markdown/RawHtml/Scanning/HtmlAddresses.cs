using System.Collections.Frozen;
using Blog.Markdown.Fragments;

namespace Blog.Markdown.RawHtml.Scanning;

/// <summary>Finds the addresses in the values of attributes.</summary>
internal static class HtmlAddresses
{
    // The HTML standard's index of attributes, those whose value is a URL, and the obsolete ones of section 16.2.
    // Addresses that a page shows, plays or leads to are below; 'usemap' names a part of the page, and 'itemtype' a
    // vocabulary.
    private static readonly FrozenDictionary<string, FrozenSet<string>> Named = new Dictionary<
        string,
        FrozenSet<string>
    >
    {
        ["cite"] = Tags("blockquote q del ins"),
        ["action"] = Tags("form"),
        ["formaction"] = Tags("button input"),
        ["data"] = Tags("object"),
        ["manifest"] = Tags("html"),
        ["longdesc"] = Tags("img frame iframe"),
        ["background"] = Tags("body table thead tbody tfoot tr td th"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The addresses in a value; none when the attribute holds something else.</summary>
    public static IEnumerable<RawAddress> In(string html, HtmlAttributeValue value) =>
        value switch
        {
            { Tag: "use" } or { Tag: "base" } => [],
            // Nothing is shown there, or a script puts the address in: the page's own address would be wrong.
            { Name: "src" or "poster" } when value.Start == value.End => [],
            { Tag: "image", Name: "href" or "xlink:href" } => [new RawAddress(value.Start, value.End, LinkKind.Image)],
            { Name: "href" } or { Tag: "a", Name: "xlink:href" } =>
            [
                new RawAddress(value.Start, value.End, LinkKind.Link),
            ],
            { Tag: "iframe" or "script" or "embed", Name: "src" } =>
            [
                new RawAddress(value.Start, value.End, LinkKind.Link),
            ],
            { Name: "src" or "poster" } => [new RawAddress(value.Start, value.End, LinkKind.Image)],
            { Name: "srcset" or "imagesrcset" } => Candidates(html, value.Start, value.End),
            { Tag: "a" or "area", Name: "ping" } => Words(html, value.Start, value.End),
            { Name: "style" } => InStyle(html, value),
            _ when Named.TryGetValue(value.Name, out var tags) && tags.Contains(value.Tag) && IsAddress(html, value) =>
            [
                new RawAddress(value.Start, value.End, LinkKind.Named),
            ],
            _ => [],
        };

    // Authors write a person's or a book's name as 'cite' too: that stays as it is.
    private static bool IsAddress(string html, HtmlAttributeValue value)
    {
        var text = html.AsSpan(value.Start, value.End - value.Start);
        return !text.IsEmpty && text.IndexOfAny(" \t\n\r") < 0 && text.IndexOfAny("/.:#") >= 0;
    }

    // The HTML standard, 4.8.4.2.2: candidates between commas, each an address and perhaps a width or density; an
    // address may hold commas, though not end with one.
    private static IEnumerable<RawAddress> Candidates(string html, int start, int end)
    {
        for (var at = start; at < end; )
        {
            while (at < end && (char.IsWhiteSpace(html[at]) || html[at] == ','))
                at++;
            var from = at;
            while (at < end && !char.IsWhiteSpace(html[at]))
                at++;
            var to = at;
            while (to > from && html[to - 1] == ',')
                to--;
            if (to > from)
                yield return new RawAddress(from, to, LinkKind.Image);
            if (to < at)
                continue;
            while (at < end && html[at] != ',')
                at++;
        }
    }

    private static IEnumerable<RawAddress> Words(string html, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            var from = at;
            while (at < end && !char.IsWhiteSpace(html[at]))
                at++;
            if (at > from)
                yield return new RawAddress(from, at, LinkKind.Named);
        }
    }

    // CSS, 4.4: url(…) with or without quotes. A value with double quotes in it is left alone, since holes are escaped
    // for them.
    private static IEnumerable<RawAddress> InStyle(string html, HtmlAttributeValue value)
    {
        if (html.AsSpan(value.Start, value.End - value.Start).Contains('"'))
            yield break;
        for (var at = NextUrl(html, value.Start, value.End); at >= 0; at = NextUrl(html, at, value.End))
        {
            at += 4;
            while (at < value.End && (char.IsWhiteSpace(html[at]) || html[at] == '\''))
                at++;
            var to = at;
            while (to < value.End && html[to] is not (')' or '\'' or '\\') && !char.IsWhiteSpace(html[to]))
                to++;
            if (to > at && to < value.End && html[to] != '\\')
                yield return new RawAddress(at, to, LinkKind.Named);
            at = to;
        }
    }

    private static int NextUrl(string html, int from, int end) =>
        html.IndexOf("url(", from, end - from, StringComparison.OrdinalIgnoreCase);

    private static FrozenSet<string> Tags(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}

/// <summary>An address in a piece of HTML.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Kind">What holds it.</param>
internal readonly record struct RawAddress(int Start, int End, LinkKind Kind);
