using System.Collections.Frozen;

namespace Blog.Markdown.RawHtml.Scanning;

/// <summary>The HTML standard's rules for elements, and for obsolete ones that browsers still know.</summary>
internal static class HtmlElements
{
    private static readonly FrozenSet<string> _void = Set(
        "area base basefont bgsound br col embed frame hr image img input keygen link meta param source track wbr"
    );

    private static readonly FrozenSet<string> _rawText = Set(
        "script style textarea title xmp iframe noembed noframes plaintext"
    );

    // "Special" and "formatting" are the standard's words (13.2.4.2): how an end tag looks for its element depends on
    // them.
    private static readonly FrozenSet<string> _special = Set(
        "address applet article aside blockquote button center details dialog dir div dl fieldset figcaption figure "
            + "footer form h1 h2 h3 h4 h5 h6 header hgroup listing main marquee menu nav noscript object ol pre search "
            + "section select summary table template ul svg math"
    );

    private static readonly FrozenSet<string> _formatting = Set(
        "a b big code em font i nobr s small strike strong tt u"
    );

    private static readonly FrozenSet<string> _ordinary = Set(
        "abbr acronym audio bdi bdo blink canvas cite data datalist del dfn ins kbd label legend map mark menuitem "
            + "meter multicol output picture progress q ruby samp selectedcontent slot span sub sup time var video"
    );

    private static readonly FrozenSet<string> _endsByItself = Set(
        "p li dt dd rt rp rb rtc option optgroup tr td th thead tbody tfoot caption colgroup"
    );

    private static readonly FrozenSet<string> _ofTables = Set("tr td th thead tbody tfoot caption colgroup col");

    private static readonly FrozenSet<string> _ofPage = Set("html head body frameset");

    private static readonly FrozenSet<string> _hiding = Set(
        "applet audio canvas datalist dialog math noscript object select svg template video"
    );

    private static readonly FrozenSet<string> _emptyWithoutAttributes = Set(
        "area base basefont bgsound embed frame image img keygen link meta param source track"
    );

    private static readonly FrozenSet<string> _known = new[]
    {
        _void,
        _rawText,
        _special,
        _formatting,
        _ordinary,
        _endsByItself,
        _ofPage,
    }
        .SelectMany(names => names)
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The names of all elements of HTML, in alphabetical order.</summary>
    public static IEnumerable<string> Names => _known.Order(StringComparer.Ordinal);

    /// <summary>Whether HTML has an element of this name.</summary>
    public static bool IsKnown(string name) => _known.Contains(name);

    /// <summary>Whether it is the name of an element of a site's own: it has a hyphen.</summary>
    public static bool IsCustom(string name) => name.Contains('-', StringComparison.Ordinal);

    /// <summary>Whether it has no content and no end tag.</summary>
    public static bool IsVoid(string name) => _void.Contains(name);

    /// <summary>Whether its content up to its end tag is text, not HTML.</summary>
    public static bool HasRawText(string name) => _rawText.Contains(name);

    /// <summary>Whether it is a drawing or a formula, which holds elements of its own.</summary>
    public static bool IsForeign(string name) => name is "svg" or "math";

    /// <summary>Whether its content is not HTML.</summary>
    public static bool IsRaw(string name) => HasRawText(name) || IsForeign(name);

    /// <summary>Whether it frames the page, so that its end tag closes everything open within.</summary>
    public static bool IsSpecial(string name) => _special.Contains(name);

    /// <summary>Whether browsers open it again where its parent ended before it.</summary>
    public static bool IsFormatting(string name) => _formatting.Contains(name);

    /// <summary>Whether its end tag may be left out.</summary>
    public static bool EndsByItself(string name) => _endsByItself.Contains(name);

    /// <summary>Whether browsers ignore it outside a table.</summary>
    public static bool IsOfTables(string name) => _ofTables.Contains(name);

    /// <summary>Whether a page has it once, around all content.</summary>
    public static bool IsOfPage(string name) => _ofPage.Contains(name);

    /// <summary>Whether text within it is not shown, or not as text.</summary>
    public static bool HidesText(string name) => _hiding.Contains(name) || _rawText.Contains(name);

    /// <summary>Whether it shows nothing when it has no attributes.</summary>
    public static bool IsEmptyWithoutAttributes(string name) => _emptyWithoutAttributes.Contains(name);

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
