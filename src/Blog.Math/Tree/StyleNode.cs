using System.Collections.Immutable;
using Blog.Math.Symbols;

namespace Blog.Math.Tree;

/// <summary>Things in another style, size or colour. They stand among their neighbours as if they stood by
/// themselves.</summary>
/// <param name="Items">The things.</param>
/// <param name="Look">What is different.</param>
internal sealed record StyleNode(ImmutableArray<MathNode> Items, MathLook Look) : MathNode
{
    /// <inheritdoc/>
    public override AtomClass Class => Items is [var only] ? only.Class : AtomClass.Ordinary;
}

/// <summary>How things look.</summary>
internal sealed record MathLook
{
    /// <summary>Whether as in a formula of its own; null as before.</summary>
    public bool? IsDisplay { get; init; }

    /// <summary>How deep in scripts: 0, 1 or 2; null as before.</summary>
    public int? ScriptLevel { get; init; }

    /// <summary>The size of letters, as a length; null as before.</summary>
    public string? Size { get; init; }

    /// <summary>The colour; null as before.</summary>
    public MathColour? Colour { get; init; }
}

/// <summary>A colour.</summary>
/// <param name="Name">The name of a colour that a style knows in light and dark; null for any other.</param>
/// <param name="Value">Its value: <c>#rrggbb</c>.</param>
internal sealed record MathColour(string? Name, string Value);

/// <summary>Something with a frame, a ground or strokes through it.</summary>
/// <param name="Body">What it is about.</param>
/// <param name="Kind">The class that styles know: <c>box</c>, <c>cancel</c>.</param>
/// <param name="Ground">The colour behind it; null for none.</param>
/// <param name="Frame">The colour of its frame; null for that of the text.</param>
internal sealed record BoxNode(MathNode Body, string Kind, MathColour? Ground = null, MathColour? Frame = null)
    : MathNode;

/// <summary>Something that takes another room than its own.</summary>
/// <param name="Body">What it is about.</param>
internal sealed record PaddedNode(MathNode Body) : MathNode
{
    /// <summary>Whether it is not seen.</summary>
    public bool IsHidden { get; init; }

    /// <summary>Its width; null for its own.</summary>
    public string? Width { get; init; }

    /// <summary>Its height above the line; null for its own.</summary>
    public string? Height { get; init; }

    /// <summary>Its depth below the line; null for its own.</summary>
    public string? Depth { get; init; }

    /// <summary>How far it is raised; null for not at all.</summary>
    public string? Raised { get; init; }

    /// <summary>To which side it stands out when it has no width: left, right or center; null for none.</summary>
    public string? Lap { get; init; }

    /// <inheritdoc/>
    public override AtomClass Class => Body.Class;
}

/// <summary>Space.</summary>
/// <param name="Width">How wide, as a length.</param>
internal sealed record SpaceNode(string Width) : MathNode;

/// <summary>A filled rectangle.</summary>
internal sealed record RuleNode(string Width, string Height, string? Raised) : MathNode;

/// <summary>Something that does what its author says among its neighbours.</summary>
internal sealed record ClassNode(MathNode Body, AtomClass Of) : MathNode
{
    /// <inheritdoc/>
    public override AtomClass Class => Of;
}

/// <summary>The number of another formula.</summary>
/// <param name="Label">The label of that.</param>
/// <param name="HasParentheses">Whether it is shown in parentheses.</param>
internal sealed record ReferenceNode(string Label, bool HasParentheses) : MathNode;

/// <summary>A link.</summary>
internal sealed record LinkNode(string Address, MathNode Body) : MathNode;

/// <summary>What could not be understood, as it is written.</summary>
internal sealed record ErrorNode(string Source) : MathNode;
