using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Blog.Markdown.Fragments;

namespace Blog.Markdown.Writing;

/// <summary>A fragment while it is written: its HTML, its holes, and the parts that are for the document's own page
/// only.</summary>
internal sealed class FragmentBuffer
{
    private readonly StringBuilder _html = new(1024);
    private readonly List<(HtmlHole OnPage, HtmlHole? InExcerpt)> _holes = [];
    private readonly List<(int Start, int End)> _onPageOnly = [];

    /// <summary>An empty fragment.</summary>
    public FragmentBuffer() => Writer = new StringWriter(_html, CultureInfo.InvariantCulture);

    /// <summary>Receives the HTML.</summary>
    public StringWriter Writer { get; }

    /// <summary>How much HTML there is.</summary>
    public int Length => _html.Length;

    /// <summary>How many holes there are.</summary>
    public int HoleCount => _holes.Count;

    /// <summary>Adds a hole, and its replacement in an excerpt; null for none.</summary>
    public void Add(HtmlHole hole, HtmlHole? inExcerpt) => _holes.Add((hole, inExcerpt));

    /// <summary>Keeps what was written since <paramref name="start"/> out of excerpts.</summary>
    public void KeepOnPage(int start) => _onPageOnly.Add((start, Length));

    /// <summary>All that was written.</summary>
    public HtmlFragment ToFragment() => new(_html.ToString(), [.. _holes.Select(h => h.OnPage)]);

    /// <summary>The HTML up to a point, without the parts for the page only, and with end tags for the elements open
    /// there.</summary>
    public HtmlFragment ToExcerpt(int end, int holeCount, string endTags)
    {
        var html = new StringBuilder(end);
        var holes = ImmutableArray.CreateBuilder<HtmlHole>();
        var written = 0;
        var nextHole = 0;
        foreach (var (from, to) in _onPageOnly.Where(r => r.End <= end).Append((Start: end, End: end)))
        {
            for (; nextHole < holeCount && _holes[nextHole].OnPage.Offset <= from; nextHole++)
            {
                if (_holes[nextHole].InExcerpt is { } hole)
                    holes.Add(hole with { Offset = hole.Offset - written + html.Length });
            }

            html.Append(_html, written, from - written);
            written = to;
            while (nextHole < holeCount && _holes[nextHole].OnPage.Offset < to)
                nextHole++;
        }

        return new HtmlFragment(html.Append(endTags).ToString(), holes.ToImmutable());
    }
}
