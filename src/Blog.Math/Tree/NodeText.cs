using System.Text;

namespace Blog.Math.Tree;

/// <summary>The text of what consists of leaves alone.</summary>
internal static class NodeText
{
    /// <summary>The text of a node, or null when it has parts that are not leaves or spaces.</summary>
    public static string? Of(MathNode node)
    {
        var text = new StringBuilder();
        return Append(node, text) ? text.ToString() : null;
    }

    private static bool Append(MathNode node, StringBuilder text)
    {
        switch (node)
        {
            case LeafNode leaf:
                text.Append(leaf.Text == "−" ? "-" : leaf.Text);
                return true;
            case NamedNode named:
                text.Append(named.Name);
                return true;
            case SpaceNode space:
                text.Append(space.Width.StartsWith('-') ? "" : "\u2009");
                return true;
            case RowNode row:
                return row.Items.All(i => Append(i, text));
            default:
                return false;
        }
    }
}
