using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Blog.Images.Formulas.Elements;

/// <summary>An element of a formula.</summary>
/// <param name="Name">Its name in MathML.</param>
/// <param name="Attributes">Its attributes by name.</param>
/// <param name="Children">The elements in it; none where it has text.</param>
/// <param name="Text">Its text, with white space around it left out; empty where it has elements.</param>
internal sealed record MathElement(
    string Name,
    FrozenDictionary<string, string> Attributes,
    ImmutableArray<MathElement> Children,
    string Text
)
{
    /// <summary>An empty row: it takes the place of a child that an element should have.</summary>
    public static MathElement Nothing { get; } = new("mrow", FrozenDictionary<string, string>.Empty, [], "");

    /// <summary>Whether its content is text.</summary>
    public bool IsToken => Name is "mi" or "mn" or "mo" or "mtext" or "ms";

    /// <summary>The value of an attribute; null when it is not there.</summary>
    public string? this[string attribute] => Attributes.GetValueOrDefault(attribute);

    /// <summary>Its classes.</summary>
    public string[] Classes => this["class"]?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];

    /// <summary>Whether it has a class.</summary>
    public bool Is(string className) => this["class"] is { } written && written.Split(' ').Contains(className);

    /// <summary>One of its children; an empty row when there is none.</summary>
    public MathElement Child(int index) => index < Children.Length ? Children[index] : Nothing;

    /// <summary>It and all below it.</summary>
    public IEnumerable<MathElement> All()
    {
        yield return this;
        foreach (var child in Children)
        {
            foreach (var deeper in child.All())
                yield return deeper;
        }
    }
}
