using Blog.Import.Foreign;
using Blog.Import.Texts.Drafts;
using Blog.Import.Texts.Scanning;
using Blog.Import.Texts.Templates;

namespace Blog.Import.Texts.Markup;

/// <summary>Formulas that kramdown has between two dollars also among words; here they have one. Those of
/// <c>&lt;script type="math/tex"></c> and of WordPress's <c>$latex x$</c> become the same.</summary>
internal sealed class ForeignFormulas : ITextStep
{
    private const string WordPress = "$latex ";
    private const string Script = "<script type=\"math/tex";

    /// <inheritdoc/>
    public Draft Convert(Draft draft, ConversionContext context)
    {
        var hasScript = draft.Text.Contains(Script, StringComparison.Ordinal);
        // Hugo has display formulas only between two dollars.
        var hasDollars =
            context.Speaks(Dialects.Kramdown)
            && (context.Speaks(Dialects.Liquid) || !context.Speaks(Dialects.HugoShortcodes))
            && draft.Text.Contains("$$", StringComparison.Ordinal);
        var hasSlashes =
            draft.Text.Contains(@"\\(", StringComparison.Ordinal)
            || draft.Text.Contains(@"\\[", StringComparison.Ordinal);
        var hasLatex = context.Speaks(Dialects.WordPress) && draft.Text.Contains(WordPress, StringComparison.Ordinal);
        if (!hasScript && !hasDollars && !hasLatex && !hasSlashes)
            return draft;
        var finder = new ForwardFinder(draft.Text);
        var splices = new List<TextSplice>();
        ProseScanner.Scan(draft.Text, Visit);
        return draft.With(splices);

        int Visit(int at)
        {
            var found = draft.Text[at] switch
            {
                '$' when hasLatex && Latex(draft.Text, at) is { } latex => latex,
                '$' when hasDollars => Dollars(draft, finder, at),
                '\\' when hasSlashes => Slashes(draft.Text, finder, at),
                '<' when hasScript => InScript(draft.Text, finder, at),
                _ => null,
            };
            if (found is not { } splice)
                return at;
            if (splice.Text.Length > 0)
            {
                splices.Add(splice);
                context.Tell(RemarkKind.Converted, "a formula", "a formula between dollars", draft, at);
            }

            return splice.End;
        }
    }

    // An empty text stands for a formula that stays as it is.
    private static TextSplice? Dollars(Draft draft, ForwardFinder finder, int at)
    {
        var text = draft.Text;
        if (string.CompareOrdinal(text, at, "$$", 0, 2) != 0)
            return null;
        var close = finder.Find("$$", at + 2);
        if (close == text.Length)
            return null;
        if (finder.Find("\n\n", at + 2) < close)
            return null;
        var (end, inner) = (close + 2, text[(at + 2)..close]);
        var place = new Placement(draft, at, end);
        var isAlone = place.StartsLine && place.EndsLine;
        var tex = inner.Trim();
        var stays =
            isAlone
            || tex.Length == 0
            || tex.Contains('$', StringComparison.Ordinal)
            || (end < text.Length && char.IsAsciiDigit(text[end]));
        return new TextSplice(at, end, stays ? "" : $"${tex}$");
    }

    // MathJax reads "\\( x \\)" when Markdown has taken one backslash away.
    private static TextSplice? Slashes(string text, ForwardFinder finder, int at)
    {
        var isDisplay = string.CompareOrdinal(text, at, @"\\[", 0, 3) == 0;
        if (!isDisplay && string.CompareOrdinal(text, at, @"\\(", 0, 3) != 0)
            return null;
        var close = finder.Find(isDisplay ? @"\\]" : @"\\)", at + 3);
        // What stands nearer says that the end is not that of this one.
        if (close == text.Length || finder.Find("$", at) < close || finder.Find("\n\n", at) < close)
            return null;
        var tex = text[(at + 3)..close].Trim();
        var written = isDisplay ? $"$$\n{tex}\n$$" : $"${tex}$";
        return tex.Length > 0 ? new TextSplice(at, close + 3, written) : null;
    }

    private static TextSplice? Latex(string text, int at)
    {
        if (string.CompareOrdinal(text, at, WordPress, 0, WordPress.Length) != 0)
            return null;
        var start = at + WordPress.Length;
        var length = text.AsSpan(start).IndexOfAny('$', '\n');
        var tex = length < 1 || text[start + length] == '\n' ? "" : text.Substring(start, length).Trim();
        return tex.Length == 0 ? null : new TextSplice(at, start + length + 1, $"${tex}$");
    }

    private static TextSplice? InScript(string text, ForwardFinder finder, int at)
    {
        if (string.CompareOrdinal(text, at, Script, 0, Script.Length) != 0)
            return null;
        var (start, close) = (finder.Find(">", at) + 1, finder.Find("</script>", at));
        if (close == text.Length || start > close)
            return null;
        var isDisplay = text.AsSpan(at, start - at).Contains("mode=display", StringComparison.Ordinal);
        var tex = text[start..close]
            .Replace("% <![CDATA[", "", StringComparison.Ordinal)
            .Replace("%]]>", "", StringComparison.Ordinal)
            .Trim();
        var end = close + "</script>".Length;
        return tex.Length == 0 || tex.Contains('$', StringComparison.Ordinal)
            ? new TextSplice(at, end, "")
            : new TextSplice(at, end, isDisplay ? $"$$\n{tex}\n$$" : $"${tex}$");
    }
}
