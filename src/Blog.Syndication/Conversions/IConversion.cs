using System.Collections.Immutable;
using Blog.Html.Tree;

namespace Blog.Syndication.Conversions;

/// <summary>Turns one kind of thing into what the target can show, and says so. It works on one text and is made anew
/// for the next.</summary>
internal interface IConversion
{
    /// <summary>The tree without what the target cannot show.</summary>
    ImmutableArray<HtmlNode> Apply(ImmutableArray<HtmlNode> tree, Conversion conversion);
}
