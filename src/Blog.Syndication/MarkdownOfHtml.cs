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

    /// <summary>The same for a tree, as <see cref="HtmlTree.ReadWithGaps"/> makes it.</summary>
    public static HomeText Write(ImmutableArray<HtmlNode> tree)
    {
        var remarks = new List<HomeRemark>();
        var home = HomeForm.Of(tree, remarks);
        return new HomeText(new MarkdownWriter(TargetTraits.Home).Write(home), [.. remarks]);
    }
}

/// <summary>A text of this program.</summary>
/// <param name="Markdown">The text, ended by a line end; empty for nothing.</param>
/// <param name="Remarks">What is no longer as it was, in the order of the kinds of conversion.</param>
public sealed record HomeText(string Markdown, ImmutableArray<HomeRemark> Remarks);

/// <summary>Something that is no longer as it was.</summary>
/// <param name="IsLost">Whether readers miss it now.</param>
/// <param name="Subject">What it is: <c>a script</c>.</param>
/// <param name="Outcome">What became of it, as a clause: <c>left out</c>.</param>
public sealed record HomeRemark(bool IsLost, string Subject, string Outcome);
