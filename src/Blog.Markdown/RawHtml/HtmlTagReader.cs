using Blog.Markdown.RawHtml.Scanning;

namespace Blog.Markdown.RawHtml;

/// <summary>Reads the tags of one part of a document in their order, and mends elements that would reach beyond
/// it.</summary>
/// <param name="findings">Receives the mistakes.</param>
internal sealed class HtmlTagReader(HtmlFindings findings)
{
    // Browsers stop at 512.
    private const int DeepestNesting = 400;
    private readonly OpenElements _open = new();
    private object? _leaf;
    private int _inLeaf;
    private int _foreign;

    /// <summary>Reads anything but a start tag of raw text or a drawing.</summary>
    public void Read(RawNode node, HtmlTag tag)
    {
        switch (tag.Kind)
        {
            case HtmlTagKind.Unfinished:
                ReadUnfinished(node, tag);
                break;
            case HtmlTagKind.Declaration:
                ReadDeclaration(node, tag);
                break;
            case HtmlTagKind.End:
                ReadEnd(node, tag);
                break;
            default:
                ReadStart(node, tag);
                break;
        }
    }

    /// <summary>Reads a start tag of raw text or a drawing that has an end tag.</summary>
    /// <returns>Whether its content is to be read.</returns>
    public bool ReadRaw(RawNode node, HtmlTag tag)
    {
        if (_foreign == 0 && !HtmlElements.IsForeign(tag.Name))
            return false;
        if (!HtmlElements.IsForeign(tag.Name) || tag.ClosesItself)
            return true;
        _foreign++;
        _open.Open(tag, node);
        return true;
    }

    /// <summary>
    /// Ends raw text or a drawing that has no end tag: where it starts in a paragraph, behind it for a block of its
    /// own.
    /// </summary>
    /// <returns>Whether the rest of the piece is in it.</returns>
    public bool EndRaw(RawNode node, HtmlTag tag)
    {
        if (_foreign > 0 || (tag.ClosesItself && HtmlElements.IsForeign(tag.Name)))
            return false;
        if (!tag.ClosesItself)
            findings.ReportUnclosed(node, tag);
        // Nothing ends this one once it has started.
        if (tag.Name == "plaintext")
            node.Edit(tag.Start, 1, "&lt;");
        else if (node.Leaf is null && !tag.ClosesItself)
            node.Edit(node.End, 0, (tag.Escape == ScriptEscape.Script ? "-->" : "") + $"</{tag.Name}>");
        else
            node.Edit(tag.End, 0, $"</{tag.Name}>");
        return HtmlElements.IsForeign(tag.Name);
    }

    /// <summary>The end tags of all that is open.</summary>
    public string EndTags() =>
        string.Concat(_open.All().Where(e => !HtmlElements.EndsByItself(e.Tag.Name)).Select(e => e.EndTag));

    /// <summary>Ends all that is open.</summary>
    /// <param name="reportsOpen">Whether it is a mistake of its own.</param>
    /// <returns>The end tags to put after the part; others are put nearer to their elements.</returns>
    public string End(bool reportsOpen) => string.Concat(_open.All().Select(e => End(e, reportsOpen)));

    private void ReadUnfinished(RawNode node, HtmlTag tag)
    {
        if (node.IsUnterminated)
        {
            node.Edit(node.End, 0, ">");
            return;
        }

        findings.ReportUnfinished(node, tag);
        node.Edit(tag.Start, 1, "&lt;");
    }

    private void ReadDeclaration(RawNode node, HtmlTag tag)
    {
        var text = node.Piece.Text.AsSpan(tag.Start, tag.End - tag.Start);
        // Conditions for Internet Explorer hide nothing; anything else that starts with "<?" is template syntax.
        var isMeant =
            text.StartsWith("<![if", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("<![endif", StringComparison.OrdinalIgnoreCase)
            || (text.StartsWith("<?") && !text.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase));
        if (!isMeant && !(node.IsUnterminated && tag.Start == 0))
            findings.ReportUnseen(node, tag, "browsers take it for a comment");
    }

    private void ReadStart(RawNode node, HtmlTag tag)
    {
        if (_foreign > 0)
            return;
        CheckDepth(node, tag);
        if (WhyUnseen(node, tag) is { } reason)
        {
            findings.ReportUnseen(node, tag, reason);
            if (!HtmlElements.IsVoid(tag.Name) && !tag.ClosesItself)
                findings.Expect(tag.Name);
            if (HtmlElements.IsOfPage(tag.Name))
                Remove(node, tag);
        }
        else if (!HtmlElements.IsVoid(tag.Name))
        {
            _open.Open(tag, node);
        }
    }

    private void CheckDepth(RawNode node, HtmlTag tag)
    {
        object leaf = node.Leaf ?? node.Node;
        _inLeaf = leaf != _leaf ? 0 : _inLeaf;
        _leaf = leaf;
        if (CountsInLeaf(tag))
            _inLeaf++;
        if (_open.Depth + _inLeaf > DeepestNesting)
            throw findings.TooDeep(node, tag);
    }

    private static bool CountsInLeaf(HtmlTag tag) =>
        !tag.ClosesItself
        && !HtmlElements.IsVoid(tag.Name)
        && !HtmlElements.EndsByItself(tag.Name)
        && !HtmlElements.IsSpecial(tag.Name)
        && !HtmlElements.IsRaw(tag.Name);

    private string? WhyUnseen(RawNode node, HtmlTag tag) =>
        !HtmlFindings.IsAnElement(tag.Name) ? "HTML has no such element"
        : HtmlElements.IsOfPage(tag.Name) ? "the page has one already"
        : HtmlElements.IsOfTables(tag.Name) && !_open.Has("table") ? "it means nothing outside of a table"
        : node.Leaf is not null && !tag.HasAttributes && HtmlElements.IsEmptyWithoutAttributes(tag.Name)
            ? "without attributes it shows nothing"
        : null;

    private void ReadEnd(RawNode node, HtmlTag tag)
    {
        if (_foreign > 0 && !HtmlElements.IsForeign(tag.Name))
            return;
        if (HtmlElements.IsForeign(tag.Name) && _foreign > 0)
            _foreign--;
        if (_inLeaf > 0 && CountsInLeaf(tag))
            _inLeaf--;
        if (HtmlElements.IsVoid(tag.Name))
            return;
        if (_open.Close(tag.Name, node, tag.Start) is { } within)
        {
            foreach (var element in within)
                EndAt(element, node, tag.Start);
            return;
        }

        findings.ReportStray(node, tag);
        if (HtmlFindings.IsAnElement(tag.Name))
            Remove(node, tag);
    }

    private static void Remove(RawNode node, HtmlTag tag) => node.Edit(tag.Start, tag.End - tag.Start, "");

    private void EndAt(OpenElement element, RawNode node, int at)
    {
        if (element.Tag.ClosesItself)
            element.Node.Edit(element.Tag.End, 0, element.EndTag);
        else
            findings.ReportUnclosed(element.Node, element.Tag);
        if (!element.Tag.ClosesItself)
            node.Edit(at, 0, element.EndTag);
    }

    private string End(OpenElement element, bool reports)
    {
        var (node, tag) = (element.Node, element.Tag);
        if (HtmlElements.EndsByItself(tag.Name))
            return "";
        if (reports && !tag.ClosesItself)
            findings.ReportUnclosed(node, tag);
        if (tag.ClosesItself || IsPlace(node, tag) || (HtmlElements.HidesText(tag.Name) && node.Leaf is not null))
            node.Edit(tag.End, 0, element.EndTag);
        else if (element.EndOfParent is var (parent, at))
            parent.Edit(at, 0, element.EndTag);
        else if (node.Leaf is null && HtmlElements.IsSpecial(tag.Name) && !HtmlElements.HidesText(tag.Name))
            return element.EndTag;
        else
            node.EndWith(element.EndTag);
        return "";
    }

    // An <a> that leads nowhere is a place to lead to.
    private static bool IsPlace(RawNode node, HtmlTag tag) =>
        tag.Name == "a"
        && !node.Piece.Text.AsSpan(tag.Start, tag.End - tag.Start).Contains("href", StringComparison.OrdinalIgnoreCase);
}
