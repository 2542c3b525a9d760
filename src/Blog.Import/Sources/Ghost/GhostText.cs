using System.Collections.Immutable;
using System.Text.Json;
using Blog.Html.Tree;
using Blog.Import.Foreign;
using Blog.Import.Sources.Exports;

namespace Blog.Import.Sources.Ghost;

/// <summary>The text of a post: its HTML, or else what an editor of Ghost keeps, or else its plain words.</summary>
/// <param name="place">The post.</param>
/// <param name="cards">Gets what bookmarks in it know.</param>
/// <param name="isHeldBack">Whether the post is a draft: its text keeps what only mails showed.</param>
internal sealed class GhostText(ExportPlace place, List<ForeignCard> cards, bool isHeldBack)
{
    /// <summary>The text as Markdown.</summary>
    public string Write(JsonElement post)
    {
        var tree =
            Html(post.Text("html"))
            ?? Lexical(post.Text("lexical"))
            ?? Mobiledoc(post.Text("mobiledoc"))
            ?? Markdown(post.Text("markdown"))
            ?? [];
        if (tree.IsEmpty && post.Text("plaintext") is { } plain)
            tree = [.. plain.Split("\n\n").Select(p => new HtmlElement("p", new HtmlText(p)))];
        return place.Write(GhostAddress.AtHome(tree));
    }

    private ImmutableArray<HtmlNode>? Html(string? html) =>
        string.IsNullOrWhiteSpace(html) ? null : new GhostHtml(cards).Convert(place.Read(html));

    // The first versions kept nothing else of posts that were never opened again.
    private ImmutableArray<HtmlNode>? Markdown(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : Cards().Markdown(text);

    private ImmutableArray<HtmlNode>? Lexical(string? text) =>
        Read(text, "lexical", d => new LexicalReader(Cards()).Read(d));

    private ImmutableArray<HtmlNode>? Mobiledoc(string? text) =>
        Read(text, "mobiledoc", d => new MobiledocReader(d, Cards()).Read());

    private ImmutableArray<HtmlNode>? Read(string? text, string name, Func<JsonElement, ImmutableArray<HtmlNode>> read)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        if (JsonFacts.Parse(text) is not { } document)
        {
            place.Remark(RemarkKind.Lost, $"the text in '{name}', which is not valid or nested too deeply", "left out");
            return null;
        }

        using (document)
        {
            var tree = read(document.RootElement);
            return tree.IsEmpty ? null : tree;
        }
    }

    private GhostCards Cards() => new(place, cards, isHeldBack);
}
