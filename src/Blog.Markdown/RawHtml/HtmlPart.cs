using Blog.Markdown.RawHtml.Scanning;

namespace Blog.Markdown.RawHtml;

/// <summary>The HTML of one part of a document, piece by piece.</summary>
/// <param name="findings">Receives the mistakes.</param>
internal sealed class HtmlPart(HtmlFindings findings)
{
    private readonly List<(RawNode? Node, HtmlTag Tag)> _tags = [];
    private readonly List<RawNode> _nodes = [];
    private (RawNode Node, int At)? _comment;
    private bool _hasEndlessScript;
    private int _searched;

    /// <summary>The end tags that close what is open where the excerpt ends; null when it does not end here.</summary>
    public string? EndOfExcerpt { get; private set; }

    /// <summary>Adds the next piece.</summary>
    public void Add(RawNode node)
    {
        var scan = HtmlScanner.Scan(node.Piece.Text, _comment is not null);
        if (node.IsUnterminated && node.Marks is var (opening, terminator) && scan.OpenComment < 0)
            findings.ReportUnclosedComment(node, 0, opening, terminator);
        if (scan.OpenComment < 0)
            _comment = null;
        else
            _comment ??= (node, scan.OpenComment);
        _nodes.Add(node);
        foreach (var tag in scan.Tags)
            _tags.Add((node, tag));
    }

    /// <summary>Notes that the excerpt ends here.</summary>
    public void MarkExcerpt() => _tags.Add((null, default));

    /// <summary>Checks everything that was added, reports mistakes and mends them.</summary>
    /// <returns>The HTML to put behind the part.</returns>
    public string End()
    {
        if (_tags.Count == 0 && _comment is null)
            return "";
        var reader = new HtmlTagReader(findings);
        var ends = FindEndsOfRawText();
        for (var i = 0; i < _tags.Count; i++)
        {
            var (node, tag) = _tags[i];
            if (node is null)
                EndOfExcerpt ??= reader.EndTags();
            else if (tag.Kind != HtmlTagKind.Start || !HtmlElements.IsRaw(tag.Name))
                reader.Read(node, tag);
            else if (EndOfRaw(ends, i) is not { } end)
                i = EndHere(reader, node, tag, i);
            else if (!reader.ReadRaw(node, tag))
                i = end;
        }

        return EndComment() + reader.End(reportsOpen: _comment is null);
    }

    private string EndComment()
    {
        if (_comment is not var (node, at))
            return "";
        findings.ReportUnclosedComment(node, at, "<!--", "-->");
        return "-->";
    }

    private int? EndOfRaw(Dictionary<int, int> ends, int index) =>
        _tags[index].Tag.Escape != ScriptEscape.None ? FindEndOfScript(index)
        : ends.TryGetValue(index, out var end) ? end
        : null;

    // For a script whose piece ends within a comment. Once one of them has no end, no more are searched, so that many
    // of them do not take long.
    private int? FindEndOfScript(int index)
    {
        if (_hasEndlessScript)
            return null;
        var (node, tag) = _tags[index];
        var escape = tag.Escape;
        _searched = _nodes.IndexOf(node!, _searched);
        var at = -1;
        while (at < 0 && ++_searched < _nodes.Count)
            at = RawText.FindEnd(_nodes[_searched].Piece.Text, tag.Name, 0, ref escape);
        var end = at < 0 ? -1 : _tags.FindIndex(index, t => t.Node == _nodes[_searched] && t.Tag.Start == at);
        _hasEndlessScript = end < 0;
        return end < 0 ? null : end;
    }

    // By the start tag's number: without its end tag, raw text or a drawing must not swallow what follows. An end tag
    // is that of the nearest start tag before it: "the <script> tag" would take all up to the end of the next script.
    private Dictionary<int, int> FindEndsOfRawText()
    {
        var ends = new Dictionary<int, int>();
        var next = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = _tags.Count - 1; i >= 0; i--)
        {
            var tag = _tags[i].Tag;
            if (_tags[i].Node is null || !HtmlElements.IsRaw(tag.Name))
                continue;
            if (tag.Kind == HtmlTagKind.End)
                next[tag.Name] = i;
            else if (next.TryGetValue(tag.Name, out var end))
                ends.Add(i, end);
            if (tag.Kind != HtmlTagKind.End && !HtmlElements.IsForeign(tag.Name))
                next.Remove(tag.Name);
        }

        return ends;
    }

    // The rest of the drawing in its own piece is not HTML.
    private int EndHere(HtmlTagReader reader, RawNode node, HtmlTag tag, int index)
    {
        if (!reader.EndRaw(node, tag))
            return index;
        while (index + 1 < _tags.Count && _tags[index + 1].Node == node)
            index++;
        return index;
    }
}
