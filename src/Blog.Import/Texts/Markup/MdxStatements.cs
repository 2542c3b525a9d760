using System.Text.RegularExpressions;
using Blog.Import.Foreign;
using Blog.Import.Texts.Drafts;
using Blog.Import.Texts.Scanning;

namespace Blog.Import.Texts.Markup;

/// <summary>Imports, exports and comments of MDX, which no reader sees.</summary>
internal sealed partial class MdxStatements : ITextStep
{
    /// <inheritdoc/>
    public Draft Convert(Draft draft, ConversionContext context)
    {
        if (!context.Speaks(Dialects.Mdx))
            return draft;
        var code = ProseScanner.CodeOf(draft.Text);
        var splices = new List<TextSplice>();
        foreach (Match match in Statements().Matches(draft.Text).Where(m => !CodeSpans.Hold(code, m.Index)))
        {
            if (match.Groups["class"].Success)
            {
                splices.Add(new TextSplice(match.Index, match.Index + match.Length, "class="));
                continue;
            }

            var isComment = match.Groups["comment"].Success;
            splices.Add(new TextSplice(match.Index, match.Index + match.Length, ""));
            context.Tell(
                RemarkKind.Converted,
                isComment ? "{/* … */}" : match.Groups["word"].Value,
                "left out: no reader saw it",
                draft,
                match.Index
            );
        }

        return draft.With(splices);
    }

    [GeneratedRegex(
        """
            ^(?<word>import)[ \t]+(type[ \t]+)?([\w$*{][^'";\n]{0,500}[ \t]from[ \t]+)?["'][^"'\n]{1,500}["'][ \t;]*\n?
            |^(?<word>import)[ \t]+\{[^{}'"]{0,1000}\}[ \t]*from[ \t]+["'][^"'\n]{1,500}["'][ \t;]*\n?
            |^(?<word>export)[ \t]+(const|let|var)[ \t]+[\w$]+[ \t]*=[^\n{(\[`]{1,500}\n
            |^(?<word>export)[ \t]+(const|let|var)[ \t]+[\w$]+[ \t]*=[ \t]*[{\[]
            (?>[^\n]{0,500}\n)(?>[ \t]+[^\n]{0,500}\n)*[}\]][ \t;]*\n
            |\b(?<class>className=)
            |(?<comment>\{/\*[^*]{0,2000}\*/\})
            """,
        RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace | RegexOptions.Multiline
    )]
    private static partial Regex Statements();
}
