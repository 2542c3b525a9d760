using System.Collections.Immutable;
using Blog.Math.Symbols;

namespace Blog.Math.Tree;

/// <summary>Something between delimiters that are as high as it is.</summary>
/// <param name="Left">The left delimiter; empty for none.</param>
/// <param name="Items">What is between, <see cref="DelimiterNode"/>s for <c>\middle</c> included.</param>
/// <param name="Right">The right delimiter; empty for none.</param>
internal sealed record FencedNode(string Left, ImmutableArray<MathNode> Items, string Right) : MathNode
{
    /// <inheritdoc/>
    public override AtomClass Class => AtomClass.Inner;
}

/// <summary>A delimiter of a size.</summary>
/// <param name="Text">Its character; empty for none.</param>
/// <param name="Size">Its height in em; null when it is as high as what it stands in.</param>
/// <param name="Of">What it does.</param>
internal sealed record DelimiterNode(string Text, string? Size, AtomClass Of) : MathNode
{
    /// <inheritdoc/>
    public override AtomClass Class => Of;
}
