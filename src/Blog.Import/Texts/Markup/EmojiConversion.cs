using Blog.Import.Foreign;
using Blog.Import.Texts.Drafts;
using Blog.Import.Texts.Scanning;
using Blog.Markdown.Templates;

namespace Blog.Import.Texts.Markup;

/// <summary>Codes for emoji, <c>:rocket:</c>, become their characters.</summary>
internal sealed class EmojiConversion : ITextStep
{
    private const int LongestCode = 48;

    /// <inheritdoc/>
    public Draft Convert(Draft draft, ConversionContext context)
    {
        var splices = new List<TextSplice>();
        ProseScanner.Scan(draft.Text, Visit);
        return draft.With(splices);

        int Visit(int at)
        {
            if (
                draft.Text[at] != ':'
                || CodeAt(draft.Text, at) is not { } code
                || EmojiTable.Find(code) is not { } emoji
            )
                return at;
            splices.Add(new TextSplice(at, at + code.Length, emoji));
            context.Tell(RemarkKind.Converted, "a code for an emoji", "the character", draft, at);
            return at + code.Length;
        }
    }

    // At the start of a line, ":date:" is a field, and before a backtick a role of reStructuredText.
    private static string? CodeAt(string text, int at)
    {
        var before = at == 0 ? '\n' : text[at - 1];
        if (char.IsLetterOrDigit(before) || before is ':' or '/' or '"' or '=' or '{')
            return null;
        var length = text.AsSpan(at + 1, Math.Min(LongestCode, text.Length - at - 1)).IndexOf(':') + 2;
        var after = at + length < text.Length ? text[at + length] : '\n';
        if (length < 3 || char.IsLetterOrDigit(after) || after is ':' or '`' or '/')
            return null;
        var code = text.Substring(at, length);
        var isWord = code.AsSpan(1, length - 2).IndexOfAnyExceptInRange('a', 'z') < 0;
        return EmojiTable.IsCertain(code) || (char.IsWhiteSpace(before) && before != '\n' && !isWord) ? code : null;
    }
}
