using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Blog.Markdown.Reading;

/// <summary>The nodes of a parsed text, each before what is in it. All are listed before the first is read, so
/// that a reader may change the tree. Markdig's own walks find the same nodes by iterators, which took a twelfth of a
/// build.</summary>
internal static class NodeWalk
{
    /// <summary>All nodes below one.</summary>
    public static List<MarkdownObject> Nodes(this MarkdownObject root)
    {
        var found = new List<MarkdownObject>();
        if (root is Block block)
            AddNodes(block, found);
        else if (root is ContainerInline container)
            AddInlines(container, found);
        return found;
    }

    /// <summary>The blocks of a kind below one.</summary>
    public static List<T> Blocks<T>(this ContainerBlock root)
        where T : Block
    {
        var found = new List<T>();
        AddBlocks(root, found);
        return found;
    }

    /// <summary>The inlines of a kind below a node.</summary>
    public static List<T> Inlines<T>(this MarkdownObject root)
        where T : Inline
    {
        var found = new List<T>();
        if (root is ContainerInline container)
            AddInlines(container, found);
        else if (root is Block block)
            AddInlinesOf(block, found);
        return found;
    }

    // Markdig limits how deeply blocks nest.
    private static void AddNodes(Block block, List<MarkdownObject> found)
    {
        if (block is LeafBlock { Inline: { } inline })
            AddInlines(inline, found);
        else if (block is ContainerBlock container)
        {
            for (var i = 0; i < container.Count; i++)
            {
                found.Add(container[i]);
                AddNodes(container[i], found);
            }
        }
    }

    private static void AddBlocks<T>(ContainerBlock container, List<T> found)
        where T : Block
    {
        for (var i = 0; i < container.Count; i++)
        {
            if (container[i] is T wanted)
                found.Add(wanted);
            if (container[i] is ContainerBlock inner)
                AddBlocks(inner, found);
        }
    }

    private static void AddInlinesOf<T>(Block block, List<T> found)
        where T : Inline
    {
        if (block is LeafBlock { Inline: { } inline })
            AddInlines(inline, found);
        else if (block is ContainerBlock container)
        {
            for (var i = 0; i < container.Count; i++)
                AddInlinesOf(container[i], found);
        }
    }

    // Inlines may nest as deeply as a text is long, so that this goes by their links.
    private static void AddInlines<T>(ContainerInline root, List<T> found)
        where T : MarkdownObject
    {
        for (var node = root.FirstChild; node is not null; node = Next(node, root))
        {
            if (node is T wanted)
                found.Add(wanted);
        }
    }

    private static Inline? Next(Inline node, ContainerInline root)
    {
        if (node is ContainerInline { FirstChild: { } child })
            return child;
        for (var at = node; at is not null && at != root; at = at.Parent)
        {
            if (at.NextSibling is { } next)
                return next;
        }

        return null;
    }
}
