using System.Collections.Immutable;
using Blog.Import.Foreign;
using Blog.Import.Texts.Drafts;
using Blog.Import.Texts.Scanning;
using Blog.Import.Texts.Tags;

namespace Blog.Import.Texts.Templates;

/// <summary>What template languages leave out of a page: comments, <c>{# x #}</c>, and <c>{% if false %}</c> with what
/// stands in it. Asked for ever later positions.</summary>
internal sealed class UnseenTags(string text, ConversionContext context)
{
    /// <summary>What a report calls comments.</summary>
    public const string Comment = "{# … #}";

    /// <summary>What becomes of them.</summary>
    public const string Outcome = "left out: no reader saw it";

    private const int LongestId = 200;

    private readonly ForwardFinder _finder = new(text);

    // One of its own: it reads ahead of the one that goes through the text.
    private readonly TagReader _ahead = new(text, context.Document.Dialects);
    private bool _isUnended;

    // Blocks within blocks are read again; a text of nothing else is not.
    private int _left = text.Length;

    /// <summary>Where a comment at a position ends; null for none. Liquid has none with these braces, but one in a tag:
    /// <c>{% # x %}</c>.</summary>
    public int? CommentAt(int at)
    {
        var isBraced = context.Speaks(Dialects.Nunjucks | Dialects.Zola) && StartsWith(at, "{#");
        if (!isBraced && !(context.Speaks(Dialects.Liquid) && IsInlineComment(at)))
            return null;
        var mark = isBraced ? "#}" : "%}";
        var end = _finder.Find(mark, at + 2);
        return end == text.Length || (isBraced && IsId(at + 2)) ? null : end + 2;
    }

    // "{#intro}" is the id of a heading.
    private bool IsId(int at)
    {
        var rest = text.AsSpan(at, Math.Min(LongestId, text.Length - at));
        var end = rest.IndexOfAny(' ', '}', '\n');
        return end > 0 && rest[end] == '}' && rest[end - 1] != '#';
    }

    /// <summary>What to leave out of a block that is never shown; null for other tags. What follows "else"
    /// stays.</summary>
    public (ImmutableArray<TextSplice> Splices, int End)? IfAt(ForeignTag tag)
    {
        var isNever =
            tag is { Form: TagForm.Percent, IsEnd: false }
            && (tag.Name, tag.Arguments.Trim()) is ("if", "false" or "nil" or "none") or ("unless", "true");
        if (!isNever || _isUnended)
            return null;
        var (depth, otherwise) = (0, (ForeignTag?)null);
        for (
            var at = text.IndexOf("{%", tag.End, StringComparison.Ordinal);
            at >= 0;
            at = text.IndexOf("{%", at + 2, StringComparison.Ordinal)
        )
        {
            if (_left-- <= 0)
                return null;
            if (_ahead.At(at) is not { } next)
                continue;
            if (next.Name is "if" or "unless")
                depth += next.IsEnd ? -1 : 1;
            else if (depth == 0 && next.Name is "else" or "elsif" or "elif")
                otherwise ??= next;
            if (depth < 0)
                return (Splices(tag, otherwise, next), (otherwise ?? next).End);
        }

        _isUnended = true;
        return null;
    }

    // Another condition takes the place of the first; its end stays then.
    private static ImmutableArray<TextSplice> Splices(ForeignTag tag, ForeignTag? otherwise, ForeignTag end) =>
        otherwise switch
        {
            null => [new TextSplice(tag.Start, end.End, "")],
            { Name: "else" } other =>
            [
                new TextSplice(tag.Start, other.End, ""),
                new TextSplice(end.Start, end.End, ""),
            ],
            { } other => [new TextSplice(tag.Start, other.End, $"{{% if {other.Arguments} %}}")],
        };

    private bool IsInlineComment(int at)
    {
        if (!StartsWith(at, "{%"))
            return false;
        var inner = text.AsSpan(at + 2).TrimStart('-').TrimStart();
        return inner.Length > 0 && inner[0] == '#';
    }

    private bool StartsWith(int at, string mark) => string.CompareOrdinal(text, at, mark, 0, mark.Length) == 0;
}
