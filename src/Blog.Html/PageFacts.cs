using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Blog.Html.Parsing;

namespace Blog.Html;

/// <summary>A door of this room: the bytes of another site's page in, its description of itself out. Its head is read
/// as a browser reads it. Of its body only two things are searched, in its text: bodies can be written so that parsing
/// them never ends.</summary>
/// <param name="Head">Its addresses.</param>
/// <param name="Title">Its <c>title</c> in one line; empty for none.</param>
/// <param name="Heading">Its first <c>h1</c> in one line; empty for none.</param>
/// <param name="Metas">The <c>meta</c> elements of its head, in the page's order.</param>
/// <param name="Links">The <c>link</c> elements of its head, in the page's order.</param>
/// <param name="Data">Its scripts of the type <c>application/ld+json</c> as written, wherever they stand.</param>
public sealed record PageFacts(
    PageHead Head,
    string Title,
    string Heading,
    ImmutableArray<PageMeta> Metas,
    ImmutableArray<PageLink> Links,
    ImmutableArray<string> Data
)
{
    /// <summary>Reads a page, or as much of it as there is.</summary>
    /// <param name="page">Its bytes.</param>
    /// <param name="charset">The encoding that its <c>Content-Type</c> names. Where it is null or unknown, the one that
    /// the page names itself, otherwise UTF-8.</param>
    public static PageFacts Read(byte[] page, string? charset)
    {
        var (head, text) = PageText.Read(page, charset);
        return new PageFacts(
            PageHead.Of(head),
            Line(head?.QuerySelector("title")?.TextContent),
            Line(PageText.FirstHeading(text) is { } heading ? ParsedFragment.Parse(heading).TextContent : null),
            [.. (head?.QuerySelectorAll<IHtmlMetaElement>("meta") ?? []).SelectMany(MetasOf)],
            [
                .. (head?.QuerySelectorAll<IHtmlLinkElement>("link") ?? [])
                    .Select(LinkOf)
                    .Where(l => l.Address.Length > 0),
            ],
            PageText.DataOf(text)
        );
    }

    /// <summary>The first text that a <c>meta</c> of one of these names holds, those of an earlier name first; null for
    /// none.</summary>
    /// <param name="names">Names in lower case, the best first.</param>
    public string? Meta(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (Metas.FirstOrDefault(m => m.Name == name) is { } meta)
                return meta.Content;
        }

        return null;
    }

    private static IEnumerable<PageMeta> MetasOf(IHtmlMetaElement element)
    {
        var content = element.GetAttribute("content")?.Trim() ?? "";
        string[] attributes = content.Length == 0 ? [] : ["property", "name", "itemprop"];
        return attributes
            .Select(a => element.GetAttribute(a)?.Trim().ToLowerInvariant())
            .OfType<string>()
            .Where(n => n.Length > 0)
            .Distinct()
            .Select(n => new PageMeta(n, content));
    }

    private static PageLink LinkOf(IHtmlLinkElement element) =>
        new(
            Word(element, "rel"),
            element.GetAttribute("href")?.Trim() ?? "",
            Word(element, "type").Split(';')[0].Trim(),
            Word(element, "sizes")
        );

    private static string Word(IHtmlLinkElement element, string attribute) =>
        element.GetAttribute(attribute)?.Trim().ToLowerInvariant() ?? "";

    private static string Line(string? text) =>
        string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

/// <summary>A <c>meta</c> element of a page.</summary>
/// <param name="Name">Its <c>property</c>, <c>name</c> or <c>itemprop</c> in lower case: <c>og:title</c>.</param>
/// <param name="Content">Its content, trimmed; never empty.</param>
public sealed record PageMeta(string Name, string Content);

/// <summary>A <c>link</c> element of a page's head.</summary>
/// <param name="Relations">Its <c>rel</c> in lower case, as written: <c>shortcut icon</c>.</param>
/// <param name="Address">Its <c>href</c>, trimmed; never empty.</param>
/// <param name="MediaType">Its <c>type</c> in lower case without parameters; empty for none.</param>
/// <param name="Sizes">Its <c>sizes</c> in lower case; empty for none.</param>
public sealed record PageLink(string Relations, string Address, string MediaType, string Sizes)
{
    /// <summary>Whether it has a relation.</summary>
    /// <param name="relation">The relation in lower case.</param>
    public bool Is(string relation) =>
        Relations
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Contains(relation, StringComparer.Ordinal);
}
