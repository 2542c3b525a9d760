namespace Blog.Math.Symbols;

/// <summary>What a symbol does in a formula, which decides the space around it (The TeXbook, chapter 17).</summary>
internal enum AtomClass
{
    /// <summary>A letter, a number, a group.</summary>
    Ordinary,

    /// <summary>A sum, an integral, a function's name.</summary>
    Operator,

    /// <summary>It joins two things: a plus.</summary>
    Binary,

    /// <summary>It compares two things: an equals sign, an arrow.</summary>
    Relation,

    /// <summary>A left delimiter.</summary>
    Opening,

    /// <summary>A right delimiter.</summary>
    Closing,

    /// <summary>A comma.</summary>
    Punctuation,

    /// <summary>Dots, a fraction.</summary>
    Inner,
}
