using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Blog.Markdown.Fences;

/// <summary>The meaning of the words after a fence, in this program's notation and in others'.</summary>
internal static class FenceKeys
{
    /// <summary>This program's own words.</summary>
    public static ImmutableArray<string> Own { get; } = ["title", "linenos", "diff", "file", "region", "annotate"];

    /// <summary>The words of diagrams.</summary>
    public static ImmutableArray<string> OfDiagrams { get; } = ["caption", "alt", "width", "code"];

    // Of Hugo, Jekyll, Zola, MkDocs, Docusaurus, Pandoc, Prism, Expressive Code, Gatsby and Hexo.
    private static readonly FrozenDictionary<string, FenceKey> _keys = new (FenceKey Key, string Names)[]
    {
        (FenceKey.Title, "title filename caption name label filepath datafile datalabel datatitle codecaption"),
        (FenceKey.Title, "figcap figcaption"),
        (FenceKey.Alternative, "alt figalt"),
        (FenceKey.Width, "width figwidth outwidth"),
        (FenceKey.Numbers, "linenos linenumbers linenums numberlines showlinenumbers shownumbers datalinenos lineno"),
        (FenceKey.NoNumbers, "nolinenos nolinenumbers"),
        (FenceKey.Start, "linenostart startfrom start startline startlinenumber linenumberstart"),
        (FenceKey.Start, "firstline firstnumber datastart"),
        (FenceKey.Lines, "hllines highlight highlightlines emphasizelines mark dataline linehighlight hl lines"),
        (FenceKey.Diff, "diff"),
        (FenceKey.File, "file"),
        (FenceKey.Region, "region"),
        (FenceKey.Annotate, "annotate annotated annotations"),
    }
        .SelectMany(k => k.Names.Split(' ').Select(n => (Name: n, k.Key)))
        .ToFrozenDictionary(k => k.Name, k => k.Key, StringComparer.Ordinal);

    /// <summary>The meaning of a word, in any case and with hyphens or underscores; null when it has none.</summary>
    public static FenceKey? Find(string word)
    {
        var name = string.Concat(word.Where(char.IsLetterOrDigit)).ToLowerInvariant();
        return _keys.TryGetValue(name, out var key) ? key : null;
    }
}

/// <summary>The subject of a word after a fence.</summary>
internal enum FenceKey
{
    /// <summary>The title above the code.</summary>
    Title,

    /// <summary>What a diagram shows, in words.</summary>
    Alternative,

    /// <summary>How wide a diagram is shown.</summary>
    Width,

    /// <summary>Whether lines are numbered, or the first number.</summary>
    Numbers,

    /// <summary>That lines are not numbered.</summary>
    NoNumbers,

    /// <summary>The first number.</summary>
    Start,

    /// <summary>The lines to highlight.</summary>
    Lines,

    /// <summary>That lines are inserted and deleted.</summary>
    Diff,

    /// <summary>The file to include.</summary>
    File,

    /// <summary>The region of that file.</summary>
    Region,

    /// <summary>That marks in comments lead to the notes below.</summary>
    Annotate,
}
