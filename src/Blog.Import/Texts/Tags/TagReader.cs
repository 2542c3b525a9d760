using Blog.Import.Foreign;
using Blog.Import.Texts.Scanning;

namespace Blog.Import.Texts.Tags;

/// <summary>Reads the tags of a text, from ever later positions on.</summary>
/// <param name="text">The text.</param>
/// <param name="dialects">The dialects it may be written in.</param>
internal sealed class TagReader(string text, Dialects dialects)
{
    private const int LongestTag = 4000;
    private readonly ForwardFinder _finder = new(text);

    /// <summary>The tag at a position; null for none.</summary>
    public ForeignTag? At(int at) =>
        text[at] switch
        {
            '{' when StartsWith(at, "{{<") => Hugo(at, ">}}"),
            '{' when StartsWith(at, "{{%") => Hugo(at, "%}}"),
            '{' when StartsWith(at, "{{") => Speaks(Dialects.Liquid | Dialects.Nunjucks | Dialects.Zola)
                ? Expression(at)
                : null,
            '{' when StartsWith(at, "{%") => Speaks(Dialects.Liquid | Dialects.Nunjucks | Dialects.Zola)
                ? Percent(at)
                : null,
            '<' when StartsWith(at, "<?#") => Speaks(Dialects.Statiq) ? Statiq(at) : null,
            '<' => Speaks(Dialects.Mdx) ? Component(at) : null,
            '[' => Speaks(Dialects.WordPress) ? Bracket(at) : null,
            _ => null,
        };

    private bool Speaks(Dialects any) => (dialects & any) != 0;

    private bool StartsWith(int at, string mark) => string.CompareOrdinal(text, at, mark, 0, mark.Length) == 0;

    private ForeignTag? Percent(int at)
    {
        if (Inner(at, "{%", "%}") is not var (inner, end))
            return null;
        var (name, rest) = Split(inner.Trim('-', '+', ' ', '\t', '\n'));
        if (name.Length == 0)
            return null;
        var isEnd = name.StartsWith("end", StringComparison.Ordinal);
        return new ForeignTag(TagForm.Percent, isEnd ? name[3..] : name, rest, at, end) { IsEnd = isEnd };
    }

    private ForeignTag? Expression(int at)
    {
        if (Inner(at, "{{", "}}") is not var (inner, end))
            return null;
        inner = inner.Trim('-', ' ', '\t', '\n');
        var (name, rest) = Split(inner);
        var isCall = name.Length > 0 && rest.StartsWith('(') && rest.EndsWith(')');
        return isCall ? new ForeignTag(TagForm.Call, name, rest[1..^1], at, end)
            : inner.Length > 0 ? new ForeignTag(TagForm.Expression, inner, "", at, end)
            : null;
    }

    private ForeignTag? Hugo(int at, string close)
    {
        if (!Speaks(Dialects.HugoShortcodes) || Inner(at, "{{<", close) is not var (inner, end))
            return null;
        inner = inner.Trim();
        // {{</* x */>}} shows how one is written.
        if (inner.StartsWith("/*", StringComparison.Ordinal) && inner.EndsWith("*/", StringComparison.Ordinal))
            return inner.Length < 4
                ? null
                : new ForeignTag(TagForm.Hugo, "/*", text[at..(at + 3)] + inner[2..^2] + close, at, end);
        var isEnd = inner.StartsWith('/');
        var isClosed = inner.EndsWith('/') && inner.Length > 1;
        inner = (isClosed ? inner[..^1] : inner).TrimStart('/').Trim();
        var (name, rest) = Split(inner);
        return name.Length == 0
            ? null
            : new ForeignTag(TagForm.Hugo, name, rest, at, end) { IsEnd = isEnd, IsClosed = isClosed };
    }

    private ForeignTag? Statiq(int at)
    {
        if (Inner(at, "<?#", "?>") is not var (inner, end))
            return null;
        inner = inner.Trim();
        var isEnd = inner.StartsWith('/');
        var isClosed = inner.EndsWith('/') && inner.Length > 1;
        var (name, rest) = Split((isClosed ? inner[..^1] : inner).TrimStart('/').Trim());
        return name.Length == 0
            ? null
            : new ForeignTag(TagForm.Statiq, name, rest, at, end) { IsEnd = isEnd, IsClosed = isClosed };
    }

    private ForeignTag? Bracket(int at)
    {
        if (Inner(at, "[", "]") is not var (inner, end) || IsLink(end))
            return null;
        var isEnd = inner.StartsWith('/');
        var (name, rest) = Split(inner.TrimStart('/').TrimEnd('/').TrimEnd());
        return name.Length == 0
            ? null
            : new ForeignTag(TagForm.Bracket, name, rest, at, end) { IsEnd = isEnd, IsClosed = inner.EndsWith('/') };
    }

    private bool IsLink(int end) =>
        end < text.Length && (text[end] is '(' or ':' || (text[end] == '[' && !StartsWith(end, "[/")));

    // Components have a capital, elements of HTML none.
    private ForeignTag? Component(int at)
    {
        var isEnd = StartsWith(at, "</");
        var first = at + (isEnd ? 2 : 1);
        if (
            first >= text.Length
            || !char.IsAsciiLetterUpper(text[first])
            || Inner(at, "<", ">") is not var (inner, end)
        )
            return null;
        var isClosed = inner.EndsWith('/');
        var (name, rest) = Split(inner.Trim('/').Trim());
        return new ForeignTag(TagForm.Component, name, rest, at, end) { IsEnd = isEnd, IsClosed = isClosed };
    }

    private (string Inner, int End)? Inner(int at, string open, string close)
    {
        var end = _finder.Find(close, at + open.Length);
        return end == text.Length || end - at > LongestTag ? null : (text[(at + open.Length)..end], end + close.Length);
    }

    private static (string Name, string More) Split(string inner)
    {
        var end = 0;
        while (end < inner.Length && (char.IsLetterOrDigit(inner[end]) || inner[end] is '_' or '-' or '.' or '/'))
            end++;
        return (inner[..end].TrimEnd('.'), inner[end..].Trim());
    }
}
