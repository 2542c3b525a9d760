using System.Collections.Immutable;
using Blog.Html.Tree;
using Blog.Syndication.Trees;

namespace Blog.Syndication.Conversions.Lines;

/// <summary>
/// Abbreviations: the first of each is followed by what it stands for, unless the text says that itself somewhere.
/// </summary>
internal sealed class Abbreviations : IConversion
{
    /// <inheritdoc/>
    public ImmutableArray<HtmlNode> Apply(ImmutableArray<HtmlNode> tree, Conversion conversion)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        // A meaning may be broken over lines.
        var text = HtmlSpace.Joined(string.Concat(tree.Select(n => n.Text)));
        return conversion.Change(
            tree,
            (element, place) =>
            {
                if (element.Name != "abbr")
                    return null;
                var meaning = element.Attribute("title") ?? "";
                if (meaning.Length == 0 || !known.Add(element.Text))
                    return element.Children;
                if (text.Contains(HtmlSpace.Joined(meaning), StringComparison.OrdinalIgnoreCase))
                    return element.Children;
                conversion.Converted(
                    place,
                    $"abbreviation '{element.Text}'",
                    "its meaning in parentheses where it stands first"
                );
                return [.. element.Children, Nodes.Text($" ({meaning})")];
            }
        );
    }
}
