using System.Text.RegularExpressions;
using Blog.Import.Foreign;
using Blog.Import.Texts.Drafts;
using Blog.Import.Texts.Scanning;

namespace Blog.Import.Texts.Markup;

/// <summary>Marks that a table of contents takes the place of, <c>[TOC]</c>, are left out: the front matter asks for
/// one here.</summary>
internal sealed partial class ContentsMarks : ITextStep
{
    /// <summary>Whether a text asks for a table of contents, in any dialect.</summary>
    public static bool AreIn(string text)
    {
        var code = ProseScanner.CodeOf(text);
        return Any().Matches(text).Any(m => !CodeSpans.Hold(code, m.Index));
    }

    /// <inheritdoc/>
    public Draft Convert(Draft draft, ConversionContext context)
    {
        var matches = Brackets().Matches(draft.Text);
        if (matches.Count == 0)
            return draft;
        var code = ProseScanner.CodeOf(draft.Text);
        var splices = new List<TextSplice>();
        foreach (Match match in matches.Where(m => !CodeSpans.Hold(code, m.Index)))
        {
            splices.Add(new TextSplice(match.Index, match.Index + match.Length, ""));
            context.Tell(
                RemarkKind.Converted,
                "[TOC]",
                "left out: 'toc: true' in the front matter shows a table of contents",
                draft,
                match.Index
            );
        }

        return draft.With(splices);
    }

    [GeneratedRegex(@"^(\[TOC\]|\[\[_?toc_?\]\])(?=[ \t]*$)", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex Brackets();

    [GeneratedRegex(
        @"^[ \t]*(\[TOC\]|\[\[_?toc_?\]\]|\{:[ \t]*toc[ \t]*\}|\{%[ \t]*toc[ \t]*%\}|\{\{[<%][ \t]*toc[ \t]*[>%]\}\}"
            + @"|\{%[ \t]*include[ \t]+toc\b[^%\n]*%\})[ \t]*$",
        RegexOptions.Multiline | RegexOptions.IgnoreCase
    )]
    private static partial Regex Any();
}
