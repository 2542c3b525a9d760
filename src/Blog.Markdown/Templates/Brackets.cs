using System.Buffers;
using System.Collections.Frozen;

namespace Blog.Markdown.Templates;

/// <summary>Wiki links and the shortcodes of WordPress.</summary>
internal static class Brackets
{
    private static readonly SearchValues<char> _letters = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_"
    );
    private static readonly SearchValues<char> _figures = SearchValues.Create("0123456789,. -");

    private static readonly FrozenSet<string> _shortcodes = new[]
    {
        "caption",
        "wp_caption",
        "gallery",
        "youtube",
        "vimeo",
        "embed",
        "audio",
        "video",
        "playlist",
        "code",
        "sourcecode",
        "gist",
        "tweet",
        "contact-form",
        "contact-form-7",
        "slideshow",
        "soundcloud",
        "googlemaps",
        "polldaddy",
        "latex",
        "vc_row",
        "vc_column",
        "su_note",
        "toggle",
    }.ToFrozenSet(StringComparer.Ordinal);

    // C++ has these in double brackets.
    private static readonly FrozenSet<string> _cppAttributes = new[]
    {
        "nodiscard",
        "maybe_unused",
        "fallthrough",
        "likely",
        "unlikely",
        "noreturn",
        "deprecated",
        "no_unique_address",
        "carries_dependency",
        "assume",
        "indeterminate",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The syntax that a text starts with; null when there is none.</summary>
    public static (TemplateKind? Kind, int Length) At(ReadOnlySpan<char> text, char before) =>
        before == '\n' && LengthOfContents(text) is > 0 and var length ? (TemplateKind.Contents, length)
        : text.StartsWith("[[") ? WikiLink(text, before)
        : Shortcode(text);

    // Only alone on its line.
    private static int LengthOfContents(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf('\n');
        var line = (end < 0 ? text : text[..end]).TrimEnd();
        var isMark =
            line.Equals("[toc]", StringComparison.OrdinalIgnoreCase)
            || line.Equals("[[toc]]", StringComparison.OrdinalIgnoreCase)
            || line.Equals("[[_toc_]]", StringComparison.OrdinalIgnoreCase);
        return isMark ? line.Length : 0;
    }

    private static (TemplateKind? Kind, int Length) WikiLink(ReadOnlySpan<char> text, char before)
    {
        var end = text.IndexOf("]]");
        if (end < 3 || char.IsLetterOrDigit(before) || before is ']' or ')' || text[2..end].ContainsAny('[', ']', '\n'))
            return default;
        var name = text[2..end];
        var follows = end + 2 < text.Length ? text[end + 2] : ' ';
        var isCode =
            char.IsWhiteSpace(name[0])
            || name[0] is '"' or '\''
            || name.Contains("::", StringComparison.Ordinal)
            || follows is '(' or '[' or ':'
            || !name.ContainsAnyExcept(_figures)
            || _cppAttributes.GetAlternateLookup<ReadOnlySpan<char>>().Contains(Word(name));
        var kind = before == '!' ? TemplateKind.WikiEmbed : TemplateKind.WikiLink;
        return isCode ? default : (kind, end + 2);
    }

    private static (TemplateKind? Kind, int Length) Shortcode(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf(']');
        if (end < 3)
            return default;
        var isEnd = text[1] == '/';
        var inner = text[(isEnd ? 2 : 1)..end];
        var name = Word(inner);
        if (!_shortcodes.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name))
            return default;
        var rest = inner[name.Length..];
        var follows = end + 1 < text.Length ? text[end + 1] : ' ';
        var isMeant =
            isEnd
            || rest.Contains('=')
            || rest.Contains("://", StringComparison.Ordinal)
            || text[end..].Contains($"[/{name}]", StringComparison.Ordinal);
        return isMeant && follows is not ('(' or ':') ? (TemplateKind.WordPress, end + 1) : default;
    }

    private static ReadOnlySpan<char> Word(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExcept(_letters);
        return end < 0 ? text : text[..end];
    }
}
