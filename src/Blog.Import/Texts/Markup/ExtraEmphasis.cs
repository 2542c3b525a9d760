using System.Text.RegularExpressions;
using Blog.Import.Foreign;
using Blog.Import.Texts.Drafts;
using Blog.Import.Texts.Scanning;

namespace Blog.Import.Texts.Markup;

/// <summary>Markdig's further kinds of emphasis, <c>==marked==</c>, <c>++inserted++</c>, <c>H~2~O</c> and
/// <c>x^2^</c>, become elements of HTML.</summary>
internal sealed partial class ExtraEmphasis : ITextStep
{
    /// <inheritdoc/>
    public Draft Convert(Draft draft, ConversionContext context)
    {
        if (!context.Speaks(Dialects.Statiq))
            return draft;
        var code = ProseScanner.CodeOf(draft.Text);
        var splices = new List<TextSplice>();
        foreach (Match match in Marks().Matches(draft.Text).Where(m => !CodeSpans.Hold(code, m.Index)))
        {
            var mark = match.Groups["mark"].Value;
            var element = mark switch
            {
                "==" => "mark",
                "++" => "ins",
                "~" => "sub",
                _ => "sup",
            };
            splices.Add(new TextSplice(match.Index, match.Index + mark.Length, $"<{element}>"));
            var end = match.Index + match.Length;
            splices.Add(new TextSplice(end - mark.Length, end, $"</{element}>"));
            context.Tell(RemarkKind.Converted, $"{mark}…{mark}", $"an element '{element}'", draft, match.Index);
        }

        // Every second one ends a figure.
        foreach (var match in Figures().Matches(draft.Text).Where(m => !CodeSpans.Hold(code, m.Index)).Chunk(2))
            context.Tell(RemarkKind.Lost, "^^^", "left as it is: a figure is '::: figure' here", draft, match[0].Index);
        return draft.With(splices);
    }

    [GeneratedRegex(
        @"(?<![=+~^\w\\])(?<mark>==|\+\+)(?=[^\s=+])[^=+\n`<>]{1,200}(?<![\s])\k<mark>(?![=+\w])"
            + @"|(?<=\w)(?<mark>[~^])[A-Za-z0-9+-]{1,20}\k<mark>(?![~^])",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Marks();

    [GeneratedRegex(@"^[ \t>]*\^{3,}(?=[ \t\n]|$)", RegexOptions.Multiline)]
    private static partial Regex Figures();
}
