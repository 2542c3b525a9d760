using Blog.Markdown.Fragments;
using Blog.Text;
using Markdig.Renderers;
using Markdig.Syntax;

namespace Blog.Markdown.Writing;

/// <summary>Markdig's HTML renderer, which also records the holes at the current position. Mutable: one is made for
/// each document, and collects its facts while rendering.</summary>
internal sealed class FragmentRenderer : HtmlRenderer
{
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly List<LiveElement> _live = [];
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

    /// <summary>The prefix that makes ids of footnotes unique among documents.</summary>
    public string IdPrefix { get; }

    /// <summary>The document's language (BCP 47); empty when unknown.</summary>
    public string Language { get; init; } = "";

    /// <summary>The ids of the document.</summary>
    public IdRegister Ids { get; }

    /// <summary>Whether HTML of the author's own was met, other than comments.</summary>
    public bool HasRawHtml { get; set; }

    /// <summary>The scripts and frames of the author's own HTML, the first of each.</summary>
    public IReadOnlyList<LiveElement> Live => _live;

    /// <summary>Whether elements say where they are written.</summary>
    public bool NotesPlaces { get; set; }

    /// <summary>The end tags for the author's own HTML that is open where the excerpt ends; null without an
    /// excerpt.</summary>
    public string? EndOfExcerpt { get; set; }

    /// <summary>How many images were written so far.</summary>
    public int ImageCount { get; set; }

    /// <summary>How many <c>picture</c> elements of the author's own are open.</summary>
    public int OpenPictures { get; set; }

    /// <summary>The current position in the HTML.</summary>
    public int Offset => _buffer.Length;

    /// <summary>The diagnostics so far.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    /// <summary>Reports a mistake.</summary>
    public void Report(Diagnostic diagnostic) => _diagnostics.Add(diagnostic);

    /// <summary>Reports a mistake at a place of the file.</summary>
    public void Report(DiagnosticRule rule, Blog.Text.SourceSpan span, params object[] particulars) =>
        Report(rule.At(Body.Source.At(span), particulars));

    /// <summary>Whether an element of this name is among <see cref="Live"/>.</summary>
    public bool HasLive(string name) => _live.Exists(e => e.Name == name);

    /// <summary>Adds to <see cref="Live"/>.</summary>
    public void NoteLive(LiveElement element) => _live.Add(element);

    /// <summary>Adds a hole here.</summary>
    public void AddHole(HtmlHole hole) => _buffer.Add(hole, hole);

    /// <summary>Adds a hole here, and its replacement in an excerpt; null for none.</summary>
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

    /// <summary>The whole fragment.</summary>
    public HtmlFragment ToFragment() => _buffer.ToFragment();

    /// <summary>The fragment up to the excerpt's end; null without one.</summary>
    public HtmlFragment? ToExcerpt() =>
        _excerptEnd is { } end ? _buffer.ToExcerpt(end.End, end.HoleCount, EndOfExcerpt ?? "") : null;

    /// <summary>Writes the children of a container as a fragment of its own, once for the page and once for an
    /// excerpt.</summary>
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
