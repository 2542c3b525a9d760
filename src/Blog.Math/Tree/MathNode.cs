using System.Collections.Immutable;
using Blog.Math.Symbols;

namespace Blog.Math.Tree;

/// <summary>A part of a formula.</summary>
internal abstract record MathNode
{
    /// <summary>What it does beside its neighbours.</summary>
    public virtual AtomClass Class => AtomClass.Ordinary;
}

/// <summary>A letter, a number, a sign, a piece of text.</summary>
/// <param name="Text">Its characters, in no alphabet.</param>
/// <param name="Kind">Which of them it is.</param>
/// <param name="Of">What it does.</param>
/// <param name="Alphabet">How it is set.</param>
internal sealed record LeafNode(
    string Text,
    LeafKind Kind,
    AtomClass Of = AtomClass.Ordinary,
    Alphabet Alphabet = Alphabet.Normal
) : MathNode
{
    /// <inheritdoc/>
    public override AtomClass Class => Of;
}

/// <summary>The kinds of leaves.</summary>
internal enum LeafKind
{
    /// <summary>A letter, or a word that is one name.</summary>
    Identifier,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A sign.</summary>
    Operator,

    /// <summary>Text.</summary>
    Text,
}

/// <summary>What stands one behind the other, in braces.</summary>
internal sealed record RowNode(ImmutableArray<MathNode> Items) : MathNode
{
    /// <summary>Nothing.</summary>
    public static RowNode Empty { get; } = new([]);

    /// <summary>The items as one node.</summary>
    public static MathNode Of(ImmutableArray<MathNode> items) =>
        items is [LeafNode { Of: AtomClass.Ordinary } or not (LeafNode or BigOperatorNode or NamedNode)]
            ? items[0]
            : new RowNode(items);
}

/// <summary>A function's name.</summary>
/// <param name="Name">As it is shown.</param>
/// <param name="HasLimits">Whether scripts stand above and below it in a formula of its own.</param>
/// <param name="Alphabet">How it is set.</param>
internal sealed record NamedNode(string Name, bool HasLimits, Alphabet Alphabet = Alphabet.Upright) : MathNode
{
    /// <inheritdoc/>
    public override AtomClass Class => AtomClass.Operator;
}

/// <summary>A sum, a product, an integral.</summary>
/// <param name="Text">Its sign.</param>
/// <param name="HasLimits">Whether scripts stand above and below it in a formula of its own.</param>
/// <param name="IsSmall">Whether it stays small there.</param>
internal sealed record BigOperatorNode(string Text, bool HasLimits, bool IsSmall = false) : MathNode
{
    /// <inheritdoc/>
    public override AtomClass Class => AtomClass.Operator;
}

/// <summary>Something with scripts.</summary>
/// <param name="Base">What has them.</param>
/// <param name="Sub">What stands below, or null.</param>
/// <param name="Sup">What stands above, or null.</param>
/// <param name="Limits">Where they stand.</param>
internal sealed record ScriptNode(MathNode Base, MathNode? Sub, MathNode? Sup, LimitPlace Limits) : MathNode
{
    /// <inheritdoc/>
    public override AtomClass Class => Base.Class;
}

/// <summary>Where scripts stand.</summary>
internal enum LimitPlace
{
    /// <summary>At the side.</summary>
    Beside,

    /// <summary>Above and below, and at the side in a line of text.</summary>
    Movable,

    /// <summary>Above and below.</summary>
    Stacked,
}

/// <summary>Scripts on both sides.</summary>
internal sealed record MultiscriptNode(
    MathNode Base,
    MathNode? Sub,
    MathNode? Sup,
    MathNode? LeftSub,
    MathNode? LeftSup
) : MathNode
{
    /// <inheritdoc/>
    public override AtomClass Class => Base.Class;
}

/// <summary>One thing above another.</summary>
/// <param name="Over">The upper one.</param>
/// <param name="Under">The lower one.</param>
/// <param name="Line">How thick the line between them is; null for the usual line.</param>
/// <param name="Style">In which style it is set.</param>
internal sealed record FractionNode(MathNode Over, MathNode Under, string? Line, FractionStyle Style) : MathNode;

/// <summary>The styles of fractions.</summary>
internal enum FractionStyle
{
    /// <summary>That of the formula.</summary>
    Given,

    /// <summary>As in a formula of its own.</summary>
    Display,

    /// <summary>As in a line of text.</summary>
    Text,

    /// <summary>As in a script.</summary>
    Script,

    /// <summary>As in a script of a script.</summary>
    ScriptScript,

    /// <summary>A part of a continued fraction.</summary>
    Continued,
}

/// <summary>A root.</summary>
internal sealed record RootNode(MathNode Body, MathNode? Index) : MathNode;

/// <summary>A mark above or below something.</summary>
/// <param name="Body">What is marked.</param>
/// <param name="Mark">The mark.</param>
/// <param name="IsWide">Whether it is as wide as what it marks.</param>
/// <param name="IsBelow">Whether it stands below.</param>
/// <param name="TakesLabel">Whether scripts are labels of it: a brace.</param>
internal sealed record AccentNode(MathNode Body, string Mark, bool IsWide, bool IsBelow, bool TakesLabel = false)
    : MathNode;

/// <summary>Small things above and below something.</summary>
internal sealed record StackNode(MathNode Base, MathNode? Over, MathNode? Under) : MathNode
{
    /// <inheritdoc/>
    public override AtomClass Class => Base.Class;
}

/// <summary>An arrow that is as long as its labels.</summary>
internal sealed record ArrowNode(string Mark, MathNode? Over, MathNode? Under) : MathNode
{
    /// <inheritdoc/>
    public override AtomClass Class => AtomClass.Relation;
}
