using System.Collections.Immutable;
using Blog.Html.Tree;

namespace Blog.Syndication.Conversions;

/// <summary>
/// Converts one kind of thing to what the target can show, and reports it. An instance converts one text.
/// </summary>
internal interface IConversion
{
    /// <summary>The tree without what the target cannot show.</summary>
    ImmutableArray<HtmlNode> Apply(ImmutableArray<HtmlNode> tree, Conversion conversion);
}
