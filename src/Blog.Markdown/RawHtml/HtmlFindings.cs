using Blog.Markdown.RawHtml.Scanning;
using Blog.Markdown.Writing;
using Blog.Text;

namespace Blog.Markdown.RawHtml;

/// <summary>Reports mistakes in the HTML of a document, each cause once.</summary>
/// <param name="renderer">Receives the diagnostics.</param>
internal sealed class HtmlFindings(FragmentRenderer renderer)
{
    private const int LongestShown = 60;
    private readonly Dictionary<string, int> _expected = new(StringComparer.Ordinal);

    /// <summary>Reports a start tag without visible effect.</summary>
    public void ReportUnseen(RawNode node, HtmlTag tag, string reason)
    {
        var place = renderer.Body.Source.At(InFile(node, tag.Start, tag.End));
        var unseen = DiagnosticCatalogue.UnseenTag.At(place, Written(node, tag), reason);
        // Without attributes it is rather a type or a placeholder: List<string>. Components have capitals.
        var isMisspelt =
            tag.HasAttributes && !IsAnElement(tag.Name) && char.IsAsciiLetterLower(node.Piece.Text[tag.Start + 1]);
        renderer.Report(isMisspelt ? unseen.Suggesting(tag.Name, HtmlElements.Names) : unseen);
    }

    /// <summary>Reports an element that never ends. Its end tag, if it comes later where it cannot count, is not
    /// reported again.</summary>
    public void ReportUnclosed(RawNode node, HtmlTag tag)
    {
        renderer.Report(DiagnosticCatalogue.UnclosedElement, InFile(node, tag.Start, tag.End), tag.Name);
        Expect(tag.Name);
    }

    /// <summary>Reports an end tag that ends nothing, unless it is one that was expected.</summary>
    public void ReportStray(RawNode node, HtmlTag tag)
    {
        if (IsExpected(tag.Name))
            return;
        if (IsAnElement(tag.Name))
            renderer.Report(DiagnosticCatalogue.StrayEndTag, InFile(node, tag.Start, tag.End), Written(node, tag));
        else
            ReportUnseen(node, tag, "HTML has no such element");
    }

    /// <summary>Reports a tag without its <c>></c>.</summary>
    public void ReportUnfinished(RawNode node, HtmlTag tag)
    {
        var span = InFile(node, tag.Start, tag.Start + 1 + tag.Name.Length);
        renderer.Report(DiagnosticCatalogue.UnfinishedTag, span, tag.Name);
    }

    /// <summary>Reports a comment, or what counts as one, that never ends.</summary>
    public void ReportUnclosedComment(RawNode node, int start, string opening, string terminator)
    {
        var span = InFile(node, start, start + opening.Length);
        renderer.Report(DiagnosticCatalogue.UnclosedComment, span, opening, terminator);
    }

    /// <summary>Reports an element that has an end, and words that browsers do not show.</summary>
    public void ReportHidden(RawNode node, HtmlTag tag, string text)
    {
        var words = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        renderer.Report(
            DiagnosticCatalogue.HiddenText,
            InFile(node, tag.Start, tag.End),
            tag.Name,
            $"'{Shortened(words)}'"
        );
    }

    /// <summary>Expects an end tag of this name, of a start tag that does not count.</summary>
    public void Expect(string name) => _expected[name] = _expected.GetValueOrDefault(name) + 1;

    /// <summary>Whether there is an element of this name, in HTML or as one of a site's own.</summary>
    public static bool IsAnElement(string name) => HtmlElements.IsKnown(name) || HtmlElements.IsCustom(name);

    /// <summary>The exception for a tag that stands within too many others.</summary>
    public NestingException TooDeep(RawNode node, HtmlTag tag) => new(InFile(node, tag.Start, tag.End));

    private bool IsExpected(string name)
    {
        if (_expected.GetValueOrDefault(name) is not (> 0 and var count))
            return false;
        _expected[name] = count - 1;
        return true;
    }

    private SourceSpan InFile(RawNode node, int start, int end) =>
        node.Piece.InFile(renderer.Body, start, Math.Min(end, node.Piece.Text.Length));

    private static string Written(RawNode node, HtmlTag tag) =>
        Shortened(node.Piece.Text[tag.Start..tag.End].ReplaceLineEndings(" "));

    private static string Shortened(string text) => text.Length <= LongestShown ? text : text[..LongestShown] + "…";
}
