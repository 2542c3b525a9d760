using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Blog.Html.Tree;
using Blog.Import.Sources.Exports;
using Blog.Syndication;

namespace Blog.Import.Sources.WordPress;

/// <summary>The text of a document: that of the editor of blocks, or that of the classic one, in which an empty line
/// parts paragraphs.</summary>
/// <param name="place">The document.</param>
/// <param name="facts">What the export says.</param>
/// <param name="uploads">The addresses of pictures that are there.</param>
internal sealed partial class WordPressText(ExportPlace place, WordPressFacts facts, ImmutableHashSet<string> uploads)
{
    private const string More = "wordpress-more";

    /// <summary>The text as Markdown.</summary>
    /// <param name="content">The text.</param>
    /// <param name="notes">Its footnotes as JSON; null for none.</param>
    public string Write(string content, string? notes)
    {
        var isOfBlocks = content.Contains("<!-- wp:", StringComparison.Ordinal);
        var text = isOfBlocks ? new WordPressBlocks(place, facts).Convert(content) : content;
        text = new WordPressNotes(place, notes).WithNotes(facts.WithPictures(text));
        text = new ShortcodeHtml(facts).Convert(MoreMark().Replace(text, $"<hr class=\"{More}\">", 1));
        if (NextPage().IsMatch(text))
            place.Remark(Foreign.RemarkKind.Converted, "a text of several pages", "one page");
        var tree = place.Read(text);
        tree = AutoParagraphs.Of(tree, isOfBlocks);
        return place.Write(Finished(tree));
    }

    private ImmutableArray<HtmlNode> Finished(ImmutableArray<HtmlNode> tree) =>
        WordPressLines.Of(
            tree.Replace(element =>
                element.Name switch
                {
                    "pre" or "code" => [element],
                    "hr" when element.HasClass(More) => [MarkdownOfHtml.Written("<!-- more -->")],
                    "figure" when element.HasClass("wp-block-embed") => Embed(element),
                    "p" when LoneAddress(element) is { } address => [MarkdownOfHtml.LoneAddress(address)],
                    "img" => [WithFile(element)],
                    _ => null,
                }
            )
        );

    private static ImmutableArray<HtmlNode>? Embed(HtmlElement figure)
    {
        var wrapper = figure.Find("wp-block-embed__wrapper");
        if (wrapper is null || TreeEdits.Words(wrapper) is not { } address || !Address().IsMatch(address))
            return null;
        var caption = figure.Children.OfType<HtmlElement>().FirstOrDefault(c => c.Name == "figcaption");
        return caption is null
            ? [MarkdownOfHtml.LoneAddress(address)]
            : [MarkdownOfHtml.LoneAddress(address), new HtmlElement("p", new HtmlElement("em", caption.Children))];
    }

    // WordPress embeds what stands alone in its line.
    private static string? LoneAddress(HtmlElement paragraph) =>
        paragraph.Children.All(c => c is HtmlText) && Address().IsMatch(paragraph.Text.Trim())
            ? paragraph.Text.Trim()
            : null;

    // WordPress makes pictures of several sizes; who copied the uploads may have the first alone.
    private HtmlElement WithFile(HtmlElement image)
    {
        var source = image.Attribute("src") ?? "";
        if (uploads.IsEmpty || Sized().Match(source) is not { Success: true } match || IsThere(source))
            return image;
        var whole = match.Groups[1].Value + match.Groups[3].Value;
        if (!IsThere(whole))
            return image;
        var sized = image.With("src", whole);
        return image.Attribute("width") is null ? sized.With("width", match.Groups[2].Value) : sized;
    }

    private bool IsThere(string address) =>
        (ExportNames.PathOf(address) ?? address) is var path
        && path.IndexOf("/wp-content/uploads/", StringComparison.Ordinal) is >= 0 and var at
        && uploads.Contains(path[at..]);

    [GeneratedRegex(@"<!--\s*more\b[^<>]{0,200}?-->", RegexOptions.IgnoreCase)]
    private static partial Regex MoreMark();

    [GeneratedRegex(@"<!--\s*nextpage\s*-->", RegexOptions.IgnoreCase)]
    private static partial Regex NextPage();

    [GeneratedRegex(@"\Ahttps?://\S+\z")]
    private static partial Regex Address();

    [GeneratedRegex(@"\A(.+)-([0-9]{1,5})x[0-9]{1,5}(\.\w{3,4})\z")]
    private static partial Regex Sized();
}
