using System.Collections.Frozen;

namespace Blog.Math.Symbols;

/// <summary>Characters that are raised or lowered by themselves: x², aᵢ.</summary>
internal static class RaisedCharacters
{
    private const string Raised =
        "⁰0 ¹1 ²2 ³3 ⁴4 ⁵5 ⁶6 ⁷7 ⁸8 ⁹9 ⁺+ ⁻- ⁼= ⁽( ⁾) ᵃa ᵇb ᶜc ᵈd ᵉe ᶠf ᵍg ʰh ⁱi ʲj ᵏk ˡl ᵐm ⁿn ᵒo ᵖp ʳr ˢs ᵗt ᵘu ᵛv "
        + "ʷw ˣx ʸy ᶻz ᴬA ᴮB ᴰD ᴱE ᴳG ᴴH ᴵI ᴶJ ᴷK ᴸL ᴹM ᴺN ᴼO ᴾP ᴿR ᵀT ᵁU ⱽV ᵂW ᵝβ ᵞγ ᵟδ ᵠφ ᵡχ ᶿθ";

    // A transpose is written as a letter, and stars and daggers stand high by themselves.
    private const string High = "ᵀ⊤ *⋆ *∗ *★ †† ‡‡";

    private const string Lowered =
        "₀0 ₁1 ₂2 ₃3 ₄4 ₅5 ₆6 ₇7 ₈8 ₉9 ₊+ ₋- ₌= ₍( ₎) ₐa ₑe ₕh ᵢi ⱼj ₖk ₗl ₘm ₙn ₒo ₚp ᵣr ₛs ₜt ᵤu ᵥv ₓx ᵦβ "
        + "ᵧγ ᵨρ ᵩφ ᵪχ";

    /// <summary>What a raised character is without that.</summary>
    public static FrozenDictionary<char, char> FromRaised { get; } = Make(Raised, 0);

    /// <summary>What a lowered character is without that.</summary>
    public static FrozenDictionary<char, char> FromLowered { get; } = Make(Lowered, 0);

    /// <summary>The raised character of a character.</summary>
    public static FrozenDictionary<char, char> ToRaised { get; } = Make($"{Raised} {High}", 1);

    /// <summary>The lowered character of a character.</summary>
    public static FrozenDictionary<char, char> ToLowered { get; } = Make(Lowered, 1);

    private static FrozenDictionary<char, char> Make(string pairs, int key) =>
        pairs.Split(' ').ToFrozenDictionary(p => p[key], p => p[1 - key]);
}
