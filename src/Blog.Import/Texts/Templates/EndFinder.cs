using Blog.Import.Texts.Meanings;
using Blog.Import.Texts.Tags;

namespace Blog.Import.Texts.Templates;

/// <summary>Finds the tag that ends one whose content is not Markdown. A name that nothing ends is looked for
/// once.</summary>
internal sealed class EndFinder(string text, TagReader reader)
{
    private readonly Dictionary<(TagForm Form, string Name), (int From, ForeignTag? End)> _known = [];

    private const int LongestOptional = 1000;

    /// <summary>The tag that ends this one; null for none. Where the content is optional, another tag before it says
    /// that it ends something else.</summary>
    public ForeignTag? Find(ForeignTag tag, BodyKind body)
    {
        if (body is not (BodyKind.Verbatim or BodyKind.Optional) || Find(tag) is not { } end)
            return null;
        var content = text.AsSpan(tag.End, end.Start - tag.End);
        return body == BodyKind.Verbatim || (content.Length <= LongestOptional && !content.ContainsAny("[{"))
            ? end
            : null;
    }

    private ForeignTag? Find(ForeignTag tag)
    {
        var key = (tag.Form, tag.Name.ToLowerInvariant());
        if (
            _known.TryGetValue(key, out var known)
            && known.From <= tag.End
            && (known.End is null || known.End.Value.Start >= tag.End)
        )
            return known.End;
        var end = Search(tag);
        _known[key] = (tag.End, end);
        return end;
    }

    private ForeignTag? Search(ForeignTag tag)
    {
        var mark = tag.Form switch
        {
            TagForm.Percent => "{%",
            TagForm.Hugo => "{{",
            TagForm.Statiq => "<?#",
            TagForm.Bracket => "[/",
            TagForm.Component => "</",
            _ => null,
        };
        if (mark is null)
            return null;
        for (
            var at = text.IndexOf(mark, tag.End, StringComparison.Ordinal);
            at >= 0;
            at = text.IndexOf(mark, at + 1, StringComparison.Ordinal)
        )
        {
            if (IsEndOf(at + mark.Length, tag) && reader.At(at) is { IsEnd: true } end)
                return end;
        }

        return null;
    }

    // A look ahead, which costs less than reading the tag. Zola's end has no name.
    private bool IsEndOf(int at, ForeignTag tag)
    {
        while (at < text.Length && text[at] is ' ' or '-' or '<' or '%' or '/')
            at++;
        if (tag.Form == TagForm.Percent)
        {
            if (string.CompareOrdinal(text, at, "end", 0, 3) != 0)
                return false;
            at += 3;
            if (at < text.Length && text[at] is ' ' or '%' or '-')
                return true;
        }

        var end = at + tag.Name.Length;
        return end < text.Length
            && string.Compare(text, at, tag.Name, 0, tag.Name.Length, StringComparison.OrdinalIgnoreCase) == 0
            && !char.IsLetterOrDigit(text[end]);
    }
}
