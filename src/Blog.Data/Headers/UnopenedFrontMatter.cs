using System.Collections.Frozen;
using Blog.Data.Nodes;
using Blog.Text;

namespace Blog.Data.Headers;

/// <summary>Front matter as in Statiq: the file begins with YAML, and a line of <c>---</c> ends it. Markdown underlines
/// headings and draws rules with the same line, so this is taken for front matter only if all of it is a YAML map with
/// a key that front matter customarily has.</summary>
internal static class UnopenedFrontMatter
{
    // "Note: mind the gap" over a line of --- is a heading; "Title: Mind the gap" is front matter.
    private static readonly FrozenSet<string> CustomaryKeys = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "title",
        "date",
        "published",
        "tags",
        "categories",
        "category",
        "description",
        "layout",
        "slug",
        "permalink",
        "draft",
        "author",
        "authors",
        "series",
        "image",
        "updated",
        "lead",
        "excerpt",
        "order",
        "redirectfrom",
        "redirect_from"
    );

    /// <summary>Whether a line starts with a key: a letter, then letters, digits, <c>_</c> and <c>-</c>, a colon, and a
    /// blank or nothing.</summary>
    public static bool IsKeyLine(ReadOnlySpan<char> line)
    {
        var colon = line.IndexOf(':');
        if (
            colon <= 0
            || !char.IsAsciiLetter(line[0])
            || (colon + 1 < line.Length && line[colon + 1] is not (' ' or '\t'))
        )
            return false;
        foreach (var c in line[..colon])
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('_' or '-'))
                return false;
        }

        return true;
    }

    /// <summary>Its possible place, judged by the lines; null when a line of Markdown comes before the line that ends
    /// it.</summary>
    public static FrontMatterBlock? Find(string text, TextLine first)
    {
        for (var line = first; line.Next < text.Length && line.Next - first.Start <= DataLimits.FrontMatterLength; )
        {
            line = TextLine.At(text, line.Next);
            if (line.Is(text, "---"))
                return new FrontMatterBlock(
                    FrontMatterForm.YamlWithoutOpening,
                    new SourceSpan(first.Start, 0),
                    SourceSpan.FromBounds(first.Start, line.Start),
                    line.Next,
                    IsClosed: true
                );
            if (line.Start < line.End && text[line.Start] is '#' or '`' or '>' or '<')
                return null;
        }

        return null;
    }

    /// <summary>Whether the values are front matter.</summary>
    public static bool IsConvincing(DataResult result) =>
        result.Diagnostics.IsEmpty && result.Root is DataMap map && map.Entries.Any(e => IsCustomaryKey(e.Key));

    /// <summary>Whether a key is one that front matter customarily has.</summary>
    public static bool IsCustomaryKey(string key) => CustomaryKeys.Contains(key);

    /// <summary>Whether a line starts with such a key.</summary>
    public static bool IsCustomary(ReadOnlySpan<char> line) =>
        IsKeyLine(line) && IsCustomaryKey(line[..line.IndexOf(':')].ToString());
}
