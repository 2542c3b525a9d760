using System.Collections.Immutable;

namespace Blog.Html.Tree;

/// <summary>An element of a tree of HTML.</summary>
/// <param name="Name">Its name, in lower case except in SVG.</param>
/// <param name="Attributes">Its attributes in the order written.</param>
/// <param name="Children">What it holds.</param>
public sealed record HtmlElement(
    string Name,
    ImmutableArray<HtmlAttribute> Attributes,
    ImmutableArray<HtmlNode> Children
) : HtmlNode
{
    /// <summary>An element without attributes.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="children">What it holds.</param>
    public HtmlElement(string name, params ImmutableArray<HtmlNode> children)
        : this(name, [], children) { }

    /// <inheritdoc/>
    public override string Text => string.Concat(Children.Select(c => c.Text));

    /// <summary>The value of an attribute; null when it is not there.</summary>
    public string? Attribute(string name)
    {
        foreach (var attribute in Attributes)
        {
            if (attribute.Name == name)
                return attribute.Value;
        }

        return null;
    }

    /// <summary>Whether its <c>class</c> holds the name.</summary>
    public bool HasClass(string name) => Attribute("class")?.Split(' ', '\n', '\t').Contains(name) == true;

    /// <summary>The element with this attribute added or replaced.</summary>
    public HtmlElement With(string name, string value) =>
        this with
        {
            Attributes = [.. Attributes.Where(a => a.Name != name), new HtmlAttribute(name, value)],
        };

    /// <summary>All elements below it, in the order of the text.</summary>
    public IEnumerable<HtmlElement> Descendants()
    {
        foreach (var child in Children.OfType<HtmlElement>())
        {
            yield return child;
            foreach (var deeper in child.Descendants())
                yield return deeper;
        }
    }
}

/// <summary>An attribute of an element.</summary>
/// <param name="Name">Its name, in lower case except in SVG.</param>
/// <param name="Value">Its value, not escaped; empty for one without.</param>
public readonly record struct HtmlAttribute(string Name, string Value);
