using System.Collections.Immutable;
using Blog.Html.Tree;
using Blog.Syndication.Home;
using Blog.Syndication.Traits;
using Blog.Syndication.Writing;

namespace Blog.Syndication;

/// <summary>A door of this room: the HTML of an article from elsewhere in, a text of this program out. Pure.</summary>
public static class MarkdownOfHtml
{
    /// <summary>
    /// Writes HTML as the Markdown of this program. Words and code stay; what Markdown has no form for stays HTML, such
    /// as a table with joined cells, a film, a frame. Nothing that runs gets through: no script, no event handler, no
    /// address that is code.
    /// </summary>
    /// <param name="html">What stands inside <c>body</c>. Any text can be read.</param>
    public static HomeText Write(string html)
    {
        ArgumentNullException.ThrowIfNull(html);
        return Write(HtmlTree.ReadWithGaps(html));
    }

    /// <summary>A block that stands for an address alone in its paragraph, which becomes a card.</summary>
    /// <param name="address">An address of the web; a block with any other is left out.</param>
    public static HtmlElement LoneAddress(string address) => new HtmlElement("#embed").With("src", address);

    /// <summary>A block of Markdown that goes into the text as it is.</summary>
    public static HtmlElement Written(string markdown)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        return new HtmlElement("#block", new HtmlText(markdown.ReplaceLineEndings("\n").Trim('\n')));
    }

    /// <summary>Markdown within a line, which goes into the text as it is.</summary>
    public static HtmlElement WrittenInLine(string markdown)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        return new HtmlElement("#line", new HtmlText(markdown.ReplaceLineEndings(" ")));
    }

    /// <summary>A formula by its TeX.</summary>
    /// <param name="tex">The TeX, without dollars.</param>
    /// <param name="isBlock">Whether it stands by itself.</param>
    public static HtmlElement Formula(string tex, bool isBlock) =>
        new HtmlElement(isBlock ? "div" : "span").With("data-tex", tex);

    /// <summary>The same for a tree, as <see cref="HtmlTree.ReadWithGaps"/> makes it, with blocks of this door in
    /// it.</summary>
    public static HomeText Write(ImmutableArray<HtmlNode> tree)
    {
        var remarks = new List<HomeRemark>();
        var home = HomeForm.Of(tree, remarks);
        return new HomeText(new MarkdownWriter(TargetTraits.Home).Write(home), [.. remarks]);
    }
}
