using Markdig.Renderers.Html;

namespace Blog.Markdown.Attributes;

/// <summary>
/// Tells the attributes of a heading or paragraph from words in braces that happen to stand at its end:
/// <c>We moved to {.NET}</c>, <c>blocks open with {#if}</c>.
/// </summary>
internal static class BlockAttributes
{
    /// <summary>Whether such an element can have all of them.</summary>
    public static bool AreMeant(HtmlAttributes attributes) =>
        !IsKeyword(attributes.Id)
        && attributes.Classes?.TrueForAll(c => !char.IsAsciiLetterUpper(c[0])) != false
        && attributes.Properties?.TrueForAll(p => IsForAnyElement(p.Key.ToLowerInvariant())) != false;

    /// <summary>
    /// Whether they are meant at the end of a paragraph, where <c>{#1234}</c> is the number of an issue.
    /// </summary>
    public static bool AreMeantForParagraph(HtmlAttributes attributes) =>
        AreMeant(attributes) && attributes.Id?.All(char.IsAsciiDigit) != true;

    // The blocks of Svelte, Handlebars and Angular.
    private static bool IsKeyword(string? id) =>
        id is "if" or "each" or "await" or "snippet" or "unless" or "else" or "switch" or "for";

    private static bool IsForAnyElement(string key) =>
        key.StartsWith("data-", StringComparison.Ordinal)
        || key.StartsWith("aria-", StringComparison.Ordinal)
        || key.StartsWith("item", StringComparison.Ordinal)
        || key.StartsWith("on", StringComparison.Ordinal)
        || key
            is "style"
                or "title"
                or "lang"
                or "xml:lang"
                or "dir"
                or "align"
                or "role"
                or "hidden"
                or "tabindex"
                or "translate"
                or "spellcheck"
                or "contenteditable"
                or "draggable"
                or "accesskey"
                or "inert"
                or "popover"
                or "slot"
                or "part"
                or "property"
                or "typeof"
                or "about"
                or "resource";
}
