using Blog.Markdown.Formulas;
using Blog.Markdown.Writing;
using Blog.Text;
using Markdig.Syntax;

namespace Blog.Markdown.Templates;

/// <summary>Reports texts that look like formulas and are none, with the reason: the first of a document. In code,
/// comments and after a backslash a dollar sign is meant as text.</summary>
internal sealed class LostFormulasFeature : IFeature
{
    private const int LongestLength = 4000;
    private const int LongestShown = 60;

    /// <inheritdoc/>
    public void Prepare(MarkdownDocument document, FragmentRenderer renderer)
    {
        var body = renderer.Body;
        if (body.Text.AsSpan().IndexOfAny('$', '\\') < 0)
            return;
        var meant = new Lazy<MeantText>(() => MeantText.Of(document));
        var found = ShownBlocks
            .In(document, body)
            .Where(block => Find(block.Text, block.Block is HtmlBlock).Any())
            .SelectMany(block =>
                Find(meant.Value.Blanked(block.Block, block.Text, block.Start), block.Block is HtmlBlock)
                    .Select(f => (Start: block.Start + f.Start, End: block.Start + f.End, f.Why))
            )
            .OrderBy(f => f.Start)
            .ToList();
        if (found.Count == 0)
            return;
        var (start, end, why) = found[0];
        var written = body.Text[start..end].ReplaceLineEndings(" ");
        var shown = written.Length <= LongestShown ? written : written[..LongestShown] + "…";
        var told = DiagnosticCatalogue.FormulaAsText.At(body.Source.At(body.InFile(start, end)), shown, why);
        renderer.Report(
            found.Count == 1 ? told : told.WithNote($"More of the kind in this document: {found.Count - 1}.")
        );
    }

    private static IEnumerable<(int Start, int End, string Why)> Find(string text, bool isHtml)
    {
        for (var at = Next(text, 0); at >= 0; at = Next(text, at))
        {
            var found = text[at] == '$' ? Dollars(text, at) : Backslash(text, at, isHtml);
            if (found.Why is { } why)
                yield return (at, found.End, isHtml ? "it stands in HTML, where Markdown has no formulas" : why);
            at = found.End;
        }
    }

    private static int Next(string text, int from)
    {
        var next = from >= text.Length ? -1 : text.AsSpan(from).IndexOfAny('$', '\\');
        return next < 0 ? -1 : from + next;
    }

    private static (int End, string? Why) Dollars(string text, int at)
    {
        var length = text.AsSpan(at).StartsWith("$$") ? 2 : 1;
        var rest = text.AsSpan(at + length, Math.Min(LongestLength, text.Length - at - length));
        var close = length == 2 ? rest.IndexOf("$$") : Closing(rest);
        if (close < 0 && length == 2 && TexText.LooksLikeTex(rest) && !TexText.HasWords(rest))
            return (at + length + rest.Length, "no dollars close it before the empty line");
        if (close <= 0 || !TexText.LooksLikeTex(rest[..close]) || TexText.HasWords(rest[..close]))
            return (at + length, null);
        var end = at + (2 * length) + close;
        var after = end < text.Length ? text[end] : '\0';
        var why = length == 2 ? "an empty line is in it" : DollarRule.WhyNot(rest[..close], before: '\0', after);
        return (end, why ?? "what stands around its dollars makes it text");
    }

    // The next dollar in the line that is not behind a backslash; -1 for none.
    private static int Closing(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length && text[i] != '\n'; i++)
        {
            if (text[i] == '\\')
                i++;
            else if (text[i] == '$')
                return i;
        }

        return -1;
    }

    // What stands behind a backslash in Markdown was read as a formula or is meant as text.
    private static (int End, string? Why) Backslash(string text, int at, bool isHtml) =>
        isHtml && FormulaMarks.At(text.AsSpan(at), before: '\0') is { IsReference: false } found
            ? (at + found.End, "")
            : (at + 2, null);
}
