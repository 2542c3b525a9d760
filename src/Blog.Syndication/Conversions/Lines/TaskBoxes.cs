using System.Collections.Immutable;
using Blog.Html.Tree;
using Blog.Syndication.Trees;

namespace Blog.Syndication.Conversions.Lines;

/// <summary>Task checkboxes: the sign of a box. Other form fields are left out.</summary>
internal sealed class TaskBoxes : IConversion
{
    /// <inheritdoc/>
    public ImmutableArray<HtmlNode> Apply(ImmutableArray<HtmlNode> tree, Conversion conversion) =>
        conversion.Change(
            tree,
            (element, place) =>
            {
                if (element.Name != "input")
                    return null;
                if (!string.Equals(element.Attribute("type"), "checkbox", StringComparison.OrdinalIgnoreCase))
                    return [];
                var sign = element.Attribute("checked") is null ? "☐" : "☑";
                conversion.Converted(place, "box of a task", sign);
                return [Nodes.Text(sign + " ")];
            }
        );
}
