using System.Collections.Frozen;

namespace Blog.Math.Symbols;

/// <summary>Symbols with a stroke through them.</summary>
internal static class NegatedSymbols
{
    private const string Pairs =
        "=≠ ∈∉ ∋∌ <≮ >≯ ≤≰ ≥≱ ⩽≰ ⩾≱ ∼≁ ≃≄ ≅≇ ≈≉ ≡≢ ≍≭ ≺⊀ ≻⊁ ⪯⋠ ⪰⋡ ≼⋠ ≽⋡ ⊂⊄ ⊃⊅ ⊆⊈ ⊇⊉ ⊑⋢ ⊒⋣ ∣∤ |∤ ∥∦ ‖∦ ⊢⊬ ⊨⊭ "
        + "⊩⊮ ⊫⊯ ⊲⋪ ⊳⋫ ⊴⋬ ⊵⋭ ∃∄ ←↚ →↛ ↔↮ ⇐⇍ ⇒⇏ ⇔⇎ ≲≴ ≳≵ ≶≸ ≷≹";

    private const string Stroke = "\u0338";

    private static readonly FrozenDictionary<string, string> Known = Pairs
        .Split(' ')
        .ToFrozenDictionary(p => p[..1], p => p[1..], StringComparer.Ordinal);

    /// <summary>The symbol with a stroke through it.</summary>
    public static string Of(string symbol) => Known.GetValueOrDefault(symbol) ?? symbol + Stroke;
}
