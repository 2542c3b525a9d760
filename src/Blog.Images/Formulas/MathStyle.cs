namespace Blog.Images.Formulas;

/// <summary>How large a part of a formula is set.</summary>
/// <param name="Base">The size of letters on the line, in pixels.</param>
/// <param name="Level">How deep it stands in scripts.</param>
/// <param name="IsDisplay">Whether it is set as in a formula of its own.</param>
internal readonly record struct MathStyle(double Base, int Level, bool IsDisplay)
{
    private static readonly double[] Factors = [1, 0.71, 0.55];

    /// <summary>The size of letters in pixels.</summary>
    public double Size => Base * Factors[Math.Clamp(Level, 0, Factors.Length - 1)];

    /// <summary>How thick lines are.</summary>
    public double Line => Math.Max(Size * 0.055, 0.75);

    /// <summary>The style of scripts on it.</summary>
    public MathStyle Script => this with { Level = Level + 1, IsDisplay = false };

    /// <summary>The same without the room of a formula of its own.</summary>
    public MathStyle Tight => this with { IsDisplay = false };
}

/// <summary>What an operator is to grow to.</summary>
/// <param name="Ascent">How far above the baseline, in pixels.</param>
/// <param name="Descent">How far below the baseline, in pixels.</param>
/// <param name="Width">How wide, in pixels; null for one that grows in height.</param>
internal readonly record struct Stretch(double Ascent, double Descent, double? Width = null);
