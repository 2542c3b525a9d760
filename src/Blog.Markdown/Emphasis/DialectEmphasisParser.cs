using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax.Inlines;

namespace Blog.Markdown.Emphasis;

/// <summary>Reads <c>*</c>, <c>_</c> and, as GitHub does, <c>~</c>: one or two tildes strike out, more are text, and
/// one tilde never closes what two have opened. Beside Chinese, Japanese and Korean text <c>*</c> and <c>~</c> follow
/// the CommonMark amendment for these languages (github.com/tats-u/markdown-cjk-friendly), since they have no spaces
/// between words that could tell where emphasis begins.</summary>
internal sealed class DialectEmphasisParser : EmphasisInlineParser
{
    // Markdig matches runs by their character, and takes two tildes for twice one. Noncharacters of Unicode stand for
    // the two kinds.
    private const char OneTilde = '\uFDD0';
    private const char TwoTildes = '\uFDD1';
    private readonly EmphasisDescriptor _one = new(OneTilde, 1, 1, enableWithinWord: true);
    private readonly EmphasisDescriptor _two = new(TwoTildes, 2, 2, enableWithinWord: true);

    public DialectEmphasisParser()
    {
        CjkFriendlyEmphasis = true;
        EmphasisDescriptors.Add(new EmphasisDescriptor('~', 1, 2, enableWithinWord: true));
        EmphasisDescriptors.Add(_one);
        EmphasisDescriptors.Add(_two);
        TryCreateEmphasisInlineList.Add(
            (kind, count) =>
                new EmphasisInline
                {
                    DelimiterChar = kind is OneTilde or TwoTildes ? '~' : kind,
                    DelimiterCount = count,
                    // Emphasis that is settled early takes in nothing more.
                    IsClosed = true,
                }
        );
    }

    /// <inheritdoc/>
    public override void Initialize()
    {
        base.Initialize();
        OpeningCharacters = ['*', '_', '~'];
    }

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        processor.GetParserState(this, () => new SettledEmphasis()).Add(processor, this);
        var before = slice.PeekCharExtra(-1);
        if (!base.Match(processor, ref slice))
            return false;
        if (processor.Inline is EmphasisDelimiterInline { DelimiterChar: '~' } run)
            processor.Inline = OfKind(run, isInWord: IsWord(before) && IsWord(slice.CurrentChar));
        return true;
    }

    // One tilde within a word is mostly a subscript of another dialect, as in "H~2~O", and striking it out would be
    // worse than showing the tildes.
    private Inline OfKind(EmphasisDelimiterInline run, bool isInWord) =>
        run.DelimiterCount > 2 || (isInWord && run.DelimiterCount == 1)
            ? run.AsLiteralInline()
            : new EmphasisDelimiterInline(this, run.DelimiterCount == 1 ? _one : _two)
            {
                Content = run.Content,
                DelimiterCount = run.DelimiterCount,
                Type = run.Type,
                Span = run.Span,
                Line = run.Line,
                Column = run.Column,
            };

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) && c < '\u2E80';
}
