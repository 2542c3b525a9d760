using System.Collections.Immutable;
using Blog.Html.Tree;
using Blog.Syndication.Trees;

namespace Blog.Syndication.Home;

/// <summary>
/// Brings the HTML of other programs into the normal form that this program's Markdown is written of. Names with a
/// <c>#</c>, which no text of HTML can have, stand for what only this Markdown has: <c>#block</c> and <c>#line</c> are
/// HTML that stays, <c>#fold</c> is a part that unfolds, <c>#terms</c> a list of definitions.
/// </summary>
internal static class HomeForm
{
    /// <summary>The tree in that form.</summary>
    /// <param name="tree">The tree as it was read.</param>
    /// <param name="remarks">Gets what is no longer as it was.</param>
    public static ImmutableArray<HtmlNode> Of(ImmutableArray<HtmlNode> tree, List<HomeRemark> remarks)
    {
        tree = tree.Change("", (e, _) => ElementKinds.Own.Contains(e.Name) ? e.Children : null);
        tree = tree.Change("", (e, _) => e.Name == "#embed" ? LoneAddress(e) : null);
        tree = HomeFormulas.Apply(tree);
        tree = HomeGaps.Apply(tree, remarks);
        tree = HomeTables.Apply(tree);
        tree = HomeCode.Apply(tree);
        tree = HomeNotes.Apply(tree);
        tree = HomeEmbeds.Apply(tree, remarks);
        tree = HomeImages.Apply(tree, remarks);
        tree = HomeFolds.Apply(tree);
        tree = HomeAnchors.Apply(tree);
        return NormalForm.Of(tree);
    }

    private static ImmutableArray<HtmlNode> LoneAddress(HtmlElement element) =>
        SafeAddress.Of(element.Attribute("src")) is { Length: > 0 } address
            ? [Nodes.Element("embed").With("src", address)]
            : [];
}
