using System.Collections.Frozen;

namespace Blog.Syndication.Trees;

/// <summary>The elements of the normal form, and what other elements become in it.</summary>
internal static class ElementKinds
{
    /// <summary>Elements that are seen although they hold no text.</summary>
    public static FrozenSet<string> Shown { get; } =
        Names("img hr embed noteref formula input svg iframe video audio #line #block");

    /// <summary>Elements that stand beside paragraphs and not in them.</summary>
    public static FrozenSet<string> Blocks { get; } =
        Names(
            "p h1 h2 h3 h4 h5 h6 pre blockquote ul ol li figure figcaption table hr embed notes note "
                + "div section article aside header footer main nav "
                + "address center dl dt dd details summary hgroup thead tbody tfoot tr td th caption "
                + "#block #fold #terms #term #meaning"
        );

    /// <summary>What an element in a line of text is written as: the same meaning has one name.</summary>
    public static FrozenDictionary<string, string> Inline { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["em"] = "em",
            ["i"] = "em",
            ["cite"] = "em",
            ["dfn"] = "em",
            ["var"] = "em",
            ["strong"] = "strong",
            ["b"] = "strong",
            ["del"] = "del",
            ["s"] = "del",
            ["strike"] = "del",
            ["kbd"] = "kbd",
            ["sub"] = "sub",
            ["sup"] = "sup",
            ["mark"] = "mark",
        }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Elements whose text is code.</summary>
    public static FrozenSet<string> Code { get; } = Names("code samp tt");

    /// <summary>Names that conversions use for writers. An element of a text that has one is what it holds.</summary>
    public static FrozenSet<string> Own { get; } = Names("noteref notes note embed formula");

    private static FrozenSet<string> Names(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
