using Blog.Markdown.RawHtml.Scanning;

namespace Blog.Markdown.RawHtml;

/// <summary>The elements that are open in one part of a document. The cost of an operation depends on how many elements
/// it closes, not on the depth.</summary>
internal sealed class OpenElements
{
    private readonly Dictionary<string, Stack<OpenElement>> _byName = new(StringComparer.Ordinal);
    private readonly Stack<OpenElement> _special = [];
    private readonly Stack<OpenElement> _others = [];
    private int _count;

    /// <summary>How many open elements frame a page.</summary>
    public int Depth => _special.Count;

    /// <summary>Opens an element.</summary>
    public void Open(HtmlTag tag, RawNode node)
    {
        var element = new OpenElement(tag, node, _count++);
        if (!_byName.TryGetValue(tag.Name, out var same))
            _byName.Add(tag.Name, same = []);
        same.Push(element);
        (HtmlElements.IsSpecial(tag.Name) ? _special : _others).Push(element);
    }

    /// <summary>Whether an element of this name is open.</summary>
    public bool Has(string name) => Find(name) is not null;

    /// <summary>Closes the innermost element of this name, and those inside it; null when none is open.</summary>
    /// <returns>The elements that are closed without an end tag of their own, innermost first.</returns>
    public List<OpenElement>? Close(string name, RawNode node, int at)
    {
        if (Find(name) is not { } element)
            return null;
        element.IsClosed = true;
        _byName[name].Pop();
        if (!HtmlElements.IsSpecial(name))
            return [];
        var within = new List<OpenElement>();
        CloseSpecial(element, within);
        CloseOthers(element, within, node, at);
        within.Sort((a, b) => b.Order.CompareTo(a.Order));
        return within;
    }

    /// <summary>All that is open, innermost first.</summary>
    public List<OpenElement> All() =>
        [.. _byName.Values.SelectMany(s => s).Where(e => !e.IsClosed).OrderByDescending(e => e.Order)];

    private OpenElement? Find(string name)
    {
        if (!_byName.TryGetValue(name, out var same))
            return null;
        while (same.TryPeek(out var element))
        {
            if (!element.IsClosed)
                return element;
            same.Pop();
        }

        return null;
    }

    private void CloseSpecial(OpenElement element, List<OpenElement> within)
    {
        while (_special.TryPop(out var inner) && inner != element)
        {
            inner.IsClosed = true;
            within.Add(inner);
        }
    }

    private void CloseOthers(OpenElement element, List<OpenElement> within, RawNode node, int at)
    {
        while (_others.TryPeek(out var inner) && inner.Order > element.Order)
        {
            _others.Pop();
            if (inner.IsClosed)
                continue;
            // A browser goes on with those behind the parent's end.
            if (HtmlElements.IsFormatting(inner.Tag.Name))
            {
                inner.EndOfParent = (node, at);
                continue;
            }

            inner.IsClosed = true;
            if (!HtmlElements.EndsByItself(inner.Tag.Name))
                within.Add(inner);
        }
    }
}

/// <summary>An element whose start tag was met. Mutable: what ends it comes later in the text.</summary>
/// <param name="tag">The start tag.</param>
/// <param name="node">Where it stands.</param>
/// <param name="order">How many elements were opened before it.</param>
internal sealed class OpenElement(HtmlTag tag, RawNode node, int order)
{
    /// <summary>The start tag.</summary>
    public HtmlTag Tag { get; } = tag;

    /// <summary>Where it stands.</summary>
    public RawNode Node { get; } = node;

    /// <summary>How many elements were opened before it.</summary>
    public int Order { get; } = order;

    /// <summary>Whether it has ended.</summary>
    public bool IsClosed { get; set; }

    /// <summary>The end tag of the element around it, which comes before its own; null when there is none.</summary>
    public (RawNode Node, int At)? EndOfParent { get; set; }

    /// <summary>Its end tag.</summary>
    public string EndTag => $"</{Tag.Name}>";
}
