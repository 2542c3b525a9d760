using Blog.Math.Tokens;
using Blog.Math.Tree;

namespace Blog.Math.Parsing;

/// <summary>What an author says about a row beside what stands in it. Mutable: commands of the row fill it.</summary>
internal sealed class RowNotes
{
    /// <summary>Whether a row can have a tag here.</summary>
    public bool CanHaveTag { get; init; }

    /// <summary>Whether it gets a number by itself.</summary>
    public bool IsNumbered { get; set; }

    /// <summary>What stands in the place of its number, with how references show it.</summary>
    public (MathNode Shown, string Plain)? Tag { get; set; }

    /// <summary>Its label, where it is given.</summary>
    public (string Name, TexToken At)? Label { get; set; }
}
