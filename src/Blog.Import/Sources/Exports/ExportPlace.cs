using System.Collections.Immutable;
using Blog.Html.Tree;
using Blog.Import.Foreign;
using Blog.Syndication;
using Blog.Text;

namespace Blog.Import.Sources.Exports;

/// <summary>The document of an export that is being read, which remarks are about.</summary>
/// <param name="Source">The file.</param>
/// <param name="Item">Names the document there; null where it is the whole file.</param>
/// <param name="Remarks">Gets the remarks.</param>
internal sealed record ExportPlace(ContentPath Source, string? Item, RemarkLog Remarks)
{
    // A longer text is data that was pasted into one; reading it would take minutes.
    private const int LongestText = 16 * 1024 * 1024;

    /// <summary>The line of the file that the document starts on, from 1; null when it is not known.</summary>
    public int? Line { get; init; }

    /// <summary>Adds a remark.</summary>
    public void Remark(RemarkKind kind, string subject, string outcome) =>
        Remarks.Add(new Remark(kind, subject, outcome, Source, Line, Item));

    /// <summary>Reads HTML. What is longer than any text is left out, with a remark.</summary>
    public ImmutableArray<HtmlNode> Read(string html)
    {
        if (html.Length <= LongestText)
        {
            if (HtmlTree.IsTooDeep(html))
                Remark(RemarkKind.Converted, "elements that are nested deeper than any page", "flat, with their text");
            return HtmlTree.ReadWithGaps(html);
        }

        Remark(RemarkKind.Lost, "a text of more than 16 million characters", "left out");
        return [];
    }

    /// <summary>The Markdown of HTML; what it could not keep gets a remark.</summary>
    public string Write(ImmutableArray<HtmlNode> tree)
    {
        var text = MarkdownOfHtml.Write(tree);
        foreach (var (isLost, subject, outcome) in text.Remarks)
            Remark(isLost ? RemarkKind.Lost : RemarkKind.Converted, subject, outcome);
        return text.Markdown;
    }
}
