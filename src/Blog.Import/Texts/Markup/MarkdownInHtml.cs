using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Blog.Import.Foreign;
using Blog.Import.Texts.Drafts;
using Blog.Import.Texts.Scanning;

namespace Blog.Import.Texts.Markup;

/// <summary>Elements whose content is Markdown by an attribute, <c>&lt;div markdown="1"></c> (kramdown,
/// Python-Markdown), lose it and get empty lines around their content: a block of HTML ends at an empty line
/// (CommonMark 0.31.2, 4.6).</summary>
internal sealed partial class MarkdownInHtml : ITextStep
{
    private static readonly FrozenSet<string> _blocks = (
        "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure "
        + "footer form header legend li main menu nav ol p section summary td th ul"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public Draft Convert(Draft draft, ConversionContext context)
    {
        if (!draft.Text.Contains("markdown", StringComparison.OrdinalIgnoreCase) || !Attribute().IsMatch(draft.Text))
            return draft;
        var code = ProseScanner.CodeOf(draft.Text);
        var open = new Dictionary<string, Stack<Match>>(StringComparer.OrdinalIgnoreCase);
        var layout = new HtmlLayout(draft);
        foreach (Match tag in Tags().Matches(draft.Text).Where(t => !CodeSpans.Hold(code, t.Index)))
        {
            var name = tag.Groups["name"].Value;
            if (!open.TryGetValue(name, out var before))
                open[name] = before = new Stack<Match>();
            if (!tag.Groups["end"].Success)
                before.Push(tag);
            else if (before.TryPop(out var opening) && Attribute().Match(opening.Value) is { Success: true } attribute)
                Change(opening, attribute, tag);
        }

        foreach (var left in open.Values.SelectMany(s => s).Where(t => Attribute().IsMatch(t.Value)))
            context.Tell(
                RemarkKind.Lost,
                "markdown=\"1\"",
                "left as it is: nothing ends the element",
                draft,
                left.Index
            );
        return draft.With(layout.Splices);

        void Change(Match opening, Match attribute, Match end)
        {
            var isMarkdown = attribute.Groups["value"].Value is not "0";
            layout.DropAttribute(opening.Index + attribute.Index, attribute.Length);
            if (isMarkdown && _blocks.Contains(opening.Groups["name"].Value))
                layout.SetApart(opening.Index, opening.Index + opening.Length, end.Index, end.Index + end.Length);
            context.Tell(
                RemarkKind.Converted,
                attribute.Value.Trim(),
                "Markdown between empty lines",
                draft,
                opening.Index
            );
        }
    }

    [GeneratedRegex("""<(?<end>/)?(?<name>[A-Za-z][A-Za-z0-9-]*)(?=[\s>/])[^<>]*>""", RegexOptions.ExplicitCapture)]
    private static partial Regex Tags();

    [GeneratedRegex(
        """
            \s+markdown(\s*=\s*(?<quote>["']?)(?<value>1|0|block|span)\k<quote>)(?=[\s>/])
            (?<=<[A-Za-z][^<>]{0,1000})
            """,
        RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex Attribute();
}
