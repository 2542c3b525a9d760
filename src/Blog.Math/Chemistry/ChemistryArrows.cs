using System.Collections.Immutable;

namespace Blog.Math.Chemistry;

/// <summary>Arrows and bonds of mhchem, in TeX.</summary>
internal static class ChemistryArrows
{
    /// <summary>As they are written, longer ones first.</summary>
    public static ImmutableArray<(string Written, string Command)> All { get; } =
    [
        ("<-->", @"\xrightleftarrows"),
        ("<=>>", @"\xrightequilibrium"),
        ("<<=>", @"\xleftequilibrium"),
        ("<->", @"\xleftrightarrow"),
        ("<=>", @"\xrightleftharpoons"),
        ("->", @"\xrightarrow"),
        ("<-", @"\xleftarrow"),
        ("→", @"\xrightarrow"),
        ("⟶", @"\xrightarrow"),
        ("⇌", @"\xrightleftharpoons"),
    ];

    /// <summary>A bond by what stands in <c>\bond{…}</c>.</summary>
    public static string BondOf(string written) =>
        written switch
        {
            "-" or "1" => "{-}",
            "=" or "2" => "{=}",
            "#" or "3" => @"{\equiv}",
            "~" => @"{\tfrac{~}{}}",
            "..." => @"{\cdots}",
            "...." => @"{\cdots\cdot}",
            "->" => @"{\rightarrow}",
            "<-" => @"{\leftarrow}",
            _ => "{-}",
        };
}
