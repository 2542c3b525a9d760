using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Blog.Editing.Reviews.Texts;
using Blog.Markdown.Blocks;

namespace Blog.Editing.Reviews;

/// <summary>Finds where something new belongs in a review that its author has been writing.</summary>
/// <param name="review">The review.</param>
/// <param name="all">Everything that may be in it. The items found show what each section is for, whatever its
/// heading.</param>
internal sealed partial class ReviewPlaces(ReviewText review, ImmutableArray<Proposal> all)
{
    private readonly ImmutableArray<MarkdownBlock> _headings =
    [
        .. review.Blocks.Where(b => b.Kind == MarkdownBlockKind.Heading),
    ];

    private string Text => review.Source.Text;

    /// <summary>Puts new items at the ends of their sections; a missing section is inserted where it belongs in the
    /// order.</summary>
    public ImmutableArray<Insertion> Of(ImmutableArray<Proposal> news)
    {
        var number = _headings.Select(h => SectionName.NumberOf(h.Text)).DefaultIfEmpty(0).Max();
        var insertions = ImmutableArray.CreateBuilder<Insertion>();
        foreach (var section in news.GroupBy(n => n.Section))
        {
            var blocks = string.Join("\n\n", section.Select(p => p.Markdown));
            if (EndOf(section.Key) is { } end)
            {
                insertions.Add(new Insertion(end, blocks));
                continue;
            }

            var heading =
                section.Key.Kind == SectionKind.Tag
                    ? string.Create(
                        CultureInfo.InvariantCulture,
                        $"{new string('#', NumberedLevel())} {++number}. {PlainMarkdown.OfLine(section.Key.Title)}"
                    )
                    : $"## {section.Key.Title}";
            insertions.Add(new Insertion(StartOf(section.Key.Kind), $"{heading}\n\n{blocks}"));
        }

        return insertions.ToImmutable();
    }

    // The end of the section of that name; else of the last one that shows something of its kind. Null when there is
    // none.
    private int? EndOf(SectionName section)
    {
        if (_headings.FirstOrDefault(h => section.IsCalled(h.Text)) is { } called)
            return EndOf(called);
        var kin = all.Where(p => p.Section == section).Select(p => p.Identity).ToHashSet(StringComparer.Ordinal);
        var shown = review.Links.Where(l => kin.Contains(l.Identity)).Select(l => (int?)l.Position).LastOrDefault();
        if (shown is not { } position)
            return null;
        return _headings.LastOrDefault(h => h.Span.Start <= position) is { } around
            ? EndOf(around)
            : BeforeDefinitions(_headings is [var first, ..] ? LineStart(first) : Text.Length);
    }

    private int EndOf(MarkdownBlock heading)
    {
        var next = _headings.FirstOrDefault(h => h.Span.Start > heading.Span.Start && h.Level <= heading.Level);
        return BeforeDefinitions(next is null ? Text.Length : LineStart(next));
    }

    // News from the blog comes first, then links by tag, then the rest.
    private int StartOf(SectionKind kind)
    {
        var before = kind switch
        {
            SectionKind.FromThisBlog => _headings.FirstOrDefault(),
            SectionKind.Tag => _headings.FirstOrDefault(h =>
                new SectionName(SectionKind.OddsAndEnds, "").IsCalled(h.Text)
            ),
            _ => null,
        };
        return BeforeDefinitions(before is null ? Text.Length : LineStart(before));
    }

    private int NumberedLevel() => _headings.LastOrDefault(h => SectionName.NumberOf(h.Text) > 0)?.Level ?? 2;

    private int LineStart(MarkdownBlock block) =>
        block.Span.Start == 0 ? 0 : Text.LastIndexOf('\n', block.Span.Start - 1) + 1;

    // Definitions of links and abbreviations, and footnotes, are kept at the end of a text.
    private int BeforeDefinitions(int position)
    {
        var at = position;
        for (var (line, isPassed) = (position, false); line > review.BodyStart; )
        {
            var start = Text.LastIndexOf('\n', Math.Max(0, line - 2)) + 1;
            var words = Text[Math.Min(start, line)..line].Trim();
            if (start >= line || start < review.BodyStart || (words.Length > 0 && !Definition().IsMatch(words)))
                break;
            isPassed |= words.Length > 0;
            line = start;
            at = isPassed ? line : at;
        }

        return at;
    }

    [GeneratedRegex(@"^\*?\[[^\]]+\]:\s")]
    private static partial Regex Definition();
}
