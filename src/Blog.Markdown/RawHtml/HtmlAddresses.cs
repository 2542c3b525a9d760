using Blog.Markdown.Fragments;

namespace Blog.Markdown.RawHtml;

/// <summary>Finds the addresses in the values of attributes.</summary>
internal static class HtmlAddresses
{
    /// <summary>The addresses in a value; none when the attribute holds something else.</summary>
    public static IEnumerable<HtmlAddress> In(string html, HtmlAttributeValue value) => value switch
    {
        { Tag: "use" } or { Tag: "base" } => [],
        { Tag: "image", Name: "href" } => [new HtmlAddress(value.Start, value.End, LinkKind.Image)],
        { Name: "href" } => [new HtmlAddress(value.Start, value.End, LinkKind.Link)],
        { Tag: "iframe" or "script" or "embed", Name: "src" } => [new HtmlAddress(value.Start, value.End, LinkKind.Link)],
        { Name: "src" or "poster" } => [new HtmlAddress(value.Start, value.End, LinkKind.Image)],
        { Name: "srcset" } => Candidates(html, value.Start, value.End),
        _ => [],
    };

    // The HTML standard, 4.8.4.2.2: candidates between commas, each an address and perhaps a width or density; an address may hold
    // commas, though not end with one.
    private static IEnumerable<HtmlAddress> Candidates(string html, int start, int end)
    {
        for (var at = start; at < end;)
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
                yield return new HtmlAddress(from, to, LinkKind.Image);
            if (to < at)
                continue;
            while (at < end && html[at] != ',')
                at++;
        }
    }
}
