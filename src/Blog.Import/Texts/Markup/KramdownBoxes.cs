using Blog.Import.Foreign;
using Blog.Import.Texts.Drafts;
using Blog.Import.Texts.Meanings;
using Blog.Import.Texts.Scanning;

namespace Blog.Import.Texts.Markup;

/// <summary>Classes that themes make boxes of: Chirpy's <c>{: .prompt-tip }</c>, Minimal Mistakes'
/// <c>{: .notice--info }</c>; and what they say of a block of code.</summary>
internal static class KramdownBoxes
{
    private const int MostLines = 500;
    private const string Subject = "{: … }";

    /// <summary>The box that a list below a block makes of it; null for other lists.</summary>
    /// <param name="draft">The text.</param>
    /// <param name="list">The list.</param>
    /// <param name="at">Where its mark starts, alone in its line.</param>
    /// <param name="end">Where its mark ends.</param>
    public static KramdownChange? Box(Draft draft, AttributeList list, int at, int end)
    {
        var kind = list.Classes.Select(KindOf).FirstOrDefault(k => k is not null);
        var (line, first) = (draft.OpenedLine(at), FirstLine(draft, at));
        if (kind is null || first == line)
            return null;
        var text = draft.Text;
        var content = first + text.AsSpan(first).IndexOfAnyExcept(' ', '\t');
        var margin = text[first..content];
        var isQuote = text[content] == '>';
        var gap = draft.LineAfter(line).IsWhiteSpace() ? "" : "\n";
        TextSplice[] splices = isQuote
            ? [new(first, first, $"{margin}> [!{kind.ToUpperInvariant()}]\n"), new(line - 1, end, gap)]
            : [new(first, first, $"{margin}{Note.Open(kind, "")}\n"), new(line, end, $"{margin}:::{gap}")];
        return new KramdownChange([.. splices], RemarkKind.Converted, Subject, $"a box of the kind '{kind}'");
    }

    /// <summary>What a list below a fence says of its code: the file, the language.</summary>
    /// <param name="draft">The text.</param>
    /// <param name="list">The list.</param>
    /// <param name="fence">The fence above.</param>
    /// <param name="at">Where the mark starts.</param>
    /// <param name="end">Where the mark ends.</param>
    public static KramdownChange OfFence(Draft draft, AttributeList list, CodeSpan fence, int at, int end)
    {
        var lineEnd = draft.Text.IndexOf('\n', fence.Start);
        var info = draft.Text.AsSpan(fence.Start, lineEnd - fence.Start).TrimStart(" \t>`~").Trim();
        var language = list.Classes.FirstOrDefault(c => c.StartsWith("language-", StringComparison.Ordinal))?[9..];
        var file = list.Values.FirstOrDefault(v => v.Key == "file").Value;
        var hasTitle = file is not null && !info.Contains("title=", StringComparison.Ordinal);
        language ??= hasTitle ? "text" : null;
        var words = info.IsEmpty && language is not null ? $" {language}" : "";
        words += hasTitle ? $" title=\"{file!.Replace('`', '\'').Replace('"', '\'')}\"" : "";
        var isKnown =
            list.Id is null
            && list.Classes.All(c => c is "nolineno" or "noheader" || c == $"language-{language}")
            && list.Values.All(v => v.Key == "file");
        return new KramdownChange(
            [
                new TextSplice(lineEnd, lineEnd, info.IsEmpty ? words.TrimStart() : words),
                new TextSplice(draft.OpenedLine(at) - 1, end, ""),
            ],
            isKnown ? RemarkKind.Converted : RemarkKind.Lost,
            Subject,
            isKnown ? "words behind the fence" : "left out: such an element has no attributes here"
        );
    }

    private static string? KindOf(string name) =>
        name.StartsWith("prompt-", StringComparison.Ordinal) ? Note.KindOf(name["prompt-".Length..])
        : name == "notice" ? "note"
        : name.StartsWith("notice--", StringComparison.Ordinal) ? Note.KindOf(name["notice--".Length..])
        : null;

    // Of the lines without an empty one between them.
    private static int FirstLine(Draft draft, int at)
    {
        var first = draft.OpenedLine(at);
        for (var i = 0; i < MostLines && first > 0 && !draft.LineBefore(first).IsWhiteSpace(); i++)
            first = draft.OpenedLine(first - 1);
        return first;
    }
}
