using System.Collections.Immutable;
using Blog.Html.Parsing;

namespace Blog.Html;

/// <summary>A door of this room: a finished page in; its addresses and the places in it that links can lead to out. All
/// in the page's order.</summary>
/// <param name="Addresses">Every address: <c>href</c>, <c>src</c>, <c>srcset</c>, <c>poster</c>, <c>action</c>,
/// refreshes, social images and the like.</param>
/// <param name="Ids">Every <c>id</c> as written, repeated ones repeatedly.</param>
/// <param name="Names">Every <c>name</c> of an <c>a</c>, the old way to mark a place.</param>
/// <param name="Canonical">The address of <c>&lt;link rel="canonical"&gt;</c>, or null without one.</param>
/// <param name="BaseAddress">The address of <c>&lt;base href&gt;</c>, against which the others are read, or null
/// without one.</param>
public sealed record HtmlLinks(
    ImmutableArray<HtmlAddress> Addresses,
    ImmutableArray<string> Ids,
    ImmutableArray<string> Names,
    string? Canonical,
    string? BaseAddress
)
{
    /// <summary>Reads a page or a fragment. Any text can be read; text without markup has no links.</summary>
    public static HtmlLinks Read(string html) => LinkReader.Read(ParsedFragment.ParseDocument(html));

    /// <summary>Whether the page has a place for <c>page#fragment</c>: an id, a name, the top (<c>""</c> and
    /// <c>top</c>) or a text fragment.</summary>
    public bool HasPlace(string fragment) =>
        fragment.Length == 0
        || fragment.StartsWith(":~:", StringComparison.Ordinal)
        || fragment.Equals("top", StringComparison.OrdinalIgnoreCase)
        || Ids.Contains(fragment)
        || Names.Contains(fragment);
}

/// <summary>One address on a page, as written there; nothing is resolved.</summary>
/// <param name="Element">The element's name in lower case.</param>
/// <param name="Attribute">The attribute's name in lower case, without a prefix (<c>xlink:href</c> is <c>href</c>);
/// each address of a <c>srcset</c> is one of its own.</param>
/// <param name="Value">The address, trimmed; empty where the attribute is.</param>
/// <param name="Relation">The element's <c>rel</c> in lower case (for <c>meta</c>, its name or property), or
/// empty.</param>
public sealed record HtmlAddress(string Element, string Attribute, string Value, string Relation);
