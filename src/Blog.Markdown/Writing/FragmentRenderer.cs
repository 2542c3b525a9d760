using Blog.Markdown.Fragments;
using Blog.Text;
using Markdig.Renderers;
using Markdig.Syntax;

namespace Blog.Markdown.Writing;

/// <summary>
/// Markdig's HTML renderer, which also notes the holes at the place it has come to. One is made for each document; it
/// holds what is found out about that document on the way. Mutable: it lives for one document. </summary>
internal sealed class FragmentRenderer : HtmlRenderer
{
    private readonly List<Diagnostic> _diagnostics = [];
    private FragmentBuffer _buffer;
    private (int End, int HoleCount)? _excerptEnd;

    /// <summary>A renderer for one document.</summary>
    public FragmentRenderer(Body body, string idPrefix)
        : this(body, idPrefix, new FragmentBuffer()) { }

    private FragmentRenderer(Body body, string idPrefix, FragmentBuffer buffer)
        : base(buffer.Writer)
    {
        Body = body;
        IdPrefix = idPrefix;
        _buffer = buffer;
        Ids = new IdRegister(this);
    }

    /// <summary>The Markdown and its file.</summary>
    public Body Body { get; }

    /// <summary>What makes ids of footnotes unique among documents.</summary>
    public string IdPrefix { get; }

    /// <summary>The document's language, as BCP 47 has it; empty when unknown.</summary>
    public string Language { get; init; } = "";

    /// <summary>The ids of the document.</summary>
    public IdRegister Ids { get; }

    /// <summary>Whether HTML of the author's own was met, other than comments.</summary>
    public bool HasRawHtml { get; set; }

    /// <summary>Whether elements say where they are written.</summary>
    public bool NotesPlaces { get; set; }

    /// <summary>
    /// The end tags of the author's own HTML that is open where the excerpt ends; null when nothing is known of an
    /// excerpt.
    /// </summary>
    public string? EndOfExcerpt { get; set; }

    /// <summary>How many images were written so far.</summary>
    public int ImageCount { get; set; }

    /// <summary>The position in the HTML that was come to.</summary>
    public int Offset => _buffer.Length;

    /// <summary>What was reported so far.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    /// <summary>Notes a mistake.</summary>
    public void Report(Diagnostic diagnostic) => _diagnostics.Add(diagnostic);

    /// <summary>Notes a mistake at a place of the file.</summary>
    public void Report(DiagnosticRule rule, Blog.Text.SourceSpan span, params object[] particulars) =>
        Report(rule.At(Body.Source.At(span), particulars));

    /// <summary>Notes a hole here.</summary>
    public void AddHole(HtmlHole hole) => _buffer.Add(hole, hole);

    /// <summary>Notes a hole here, and what an excerpt has in its stead: null for nothing.</summary>
    public void AddHole(HtmlHole hole, HtmlHole? inExcerpt) => _buffer.Add(hole, inExcerpt);

    /// <summary>Leaves room here for a word in the document's language.</summary>
    public FragmentRenderer AddWord(Word word, string argument = "")
    {
        AddHole(new WordHole(Offset, word, argument));
        return this;
    }

    /// <summary>Where a node is written, as <c>path:line:column</c>; null when places are not noted.</summary>
    public string? PlaceOf(MarkdownObject node) =>
        NotesPlaces ? Body.Source.At(Body.InFile(node.Span)).ToString() : null;

    /// <summary>Notes in a start tag, after its name or an attribute, where a node is written; nothing when places are
    /// not noted.</summary>
    public FragmentRenderer WritePlace(MarkdownObject node)
    {
        if (PlaceOf(node) is { } place)
            Write(PlaceAttribute.Of(place));
        return this;
    }

    /// <summary>Keeps what was written since an offset out of excerpts, since it only makes sense on the document's own
    /// page.</summary>
    public void KeepOnPage(int start) => _buffer.KeepOnPage(start);

    /// <summary>Lets the excerpt end here; only the first call counts.</summary>
    public void EndExcerpt() => _excerptEnd ??= (_buffer.Length, _buffer.HoleCount);

    /// <summary>All that was written.</summary>
    public HtmlFragment ToFragment() => _buffer.ToFragment();

    /// <summary>What was written before the excerpt's end; null when none was met.</summary>
    public HtmlFragment? ToExcerpt() =>
        _excerptEnd is { } end ? _buffer.ToExcerpt(end.End, end.HoleCount, EndOfExcerpt ?? "") : null;

    /// <summary>Writes the children of a container as a fragment of its own, once as it is on the page and once as it
    /// is in an excerpt.</summary>
    public (HtmlFragment OnPage, HtmlFragment InExcerpt) Capture(ContainerBlock container)
    {
        var (outer, wasImplicit, wasLine) = (_buffer, ImplicitParagraph, previousWasLine);
        Enter(new FragmentBuffer(), implicitParagraph: false, atLineStart: true);
        WriteChildren(container);
        var inner = _buffer;
        Enter(outer, wasImplicit, wasLine);
        return (inner.ToFragment(), inner.ToExcerpt(inner.Length, inner.HoleCount, ""));
    }

    private void Enter(FragmentBuffer buffer, bool implicitParagraph, bool atLineStart)
    {
        _buffer = buffer;
        Writer = buffer.Writer;
        ImplicitParagraph = implicitParagraph;
        previousWasLine = atLineStart;
    }
}
