using Blog.Markdown.Fragments;
using Blog.Text;

namespace Blog.Import.Texts.Addresses;

/// <summary>An address in a text.</summary>
/// <param name="Target">The address.</param>
/// <param name="Start">Where it is written.</param>
/// <param name="End">Where that ends.</param>
/// <param name="Kind">What holds it.</param>
/// <param name="IsShown">Whether readers see the address itself, as that of a link without a text.</param>
internal sealed record FoundAddress(string Target, int Start, int End, LinkKind Kind, bool IsShown)
{
    private const string Scheme = "http://";

    /// <summary>The address of a hole.</summary>
    /// <param name="text">The text it is written in.</param>
    /// <param name="target">The address.</param>
    /// <param name="span">Where it is written, perhaps with marks around it.</param>
    /// <param name="kind">What holds it.</param>
    /// <param name="isAttribute">Whether it is that of a directive.</param>
    public static FoundAddress Of(string text, string target, SourceSpan span, LinkKind kind, bool isAttribute)
    {
        var written = text.AsSpan(span.Start, span.Length);
        var at = written.IndexOf(target, StringComparison.Ordinal);
        var length = target.Length;
        // A bare address may lack the scheme.
        if (at < 0 && target.StartsWith(Scheme, StringComparison.Ordinal))
            (at, length) = (written.IndexOf(target.AsSpan(Scheme.Length)), target.Length - Scheme.Length);
        if (at < 0)
        {
            at = written.IndexOfAnyExcept("<\"' ");
            at = Math.Max(0, at);
            length = Math.Max(1, written.TrimEnd(">\"' ").Length - at);
        }

        var start = span.Start + at;
        return new FoundAddress(
            target,
            start,
            start + length,
            kind,
            kind == LinkKind.Link && !isAttribute && IsBare(text, start)
        );
    }

    // In a link, an attribute or a definition, one of these stands before it.
    private static bool IsBare(string text, int start)
    {
        if (start > 0 && text[start - 1] == '<')
            return start < 2
                || text[start - 2] is not ('(' or '=' or ':') && !text.AsSpan(0, start - 1).EndsWith("]: ");
        return start == 0
            || (
                text[start - 1] is not ('(' or '"' or '\'' or '=' or ':')
                && !text.AsSpan(0, start).TrimEnd(" \t\n").EndsWith("]:")
                && !text.AsSpan(0, start).TrimEnd(" \t\n").EndsWith("](")
            );
    }
}
