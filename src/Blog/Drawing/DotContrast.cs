using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Blog.Drawing;

/// <summary>Keeps the texts of a graph readable on a dark ground. An author who fills a node with a light colour counts
/// on dark text in it.</summary>
internal static partial class DotContrast
{
    private const string DarkText = "#1c1917";

    // Of the colours with names, those on which light text is read better.
    private static readonly FrozenSet<string> DarkNames = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        (
            "black navy blue darkblue mediumblue midnightblue darkgreen green forestgreen seagreen maroon purple "
            + "indigo brown saddlebrown sienna darkred firebrick crimson darkslategray darkslategrey dimgray dimgrey "
            + "gray grey darkolivegreen olive olivedrab teal darkcyan darkmagenta darkviolet blueviolet rebeccapurple "
            + "slateblue darkslateblue steelblue royalblue mediumvioletred darkorchid slategray slategrey"
        ).Split(' ')
    );

    /// <summary>The drawing with dark text where the ground below it is light; null where the whole graph or a cluster
    /// is filled with a light colour, so that the drawing is one for a light ground.</summary>
    /// <param name="svg">A drawing by Graphviz.</param>
    /// <param name="ink">The colour of text that no author has set.</param>
    public static string? Of(string svg, string ink)
    {
        var result = new StringBuilder(svg.Length);
        var (at, isNode, isLight) = (0, false, false);
        foreach (Match match in Part().Matches(svg))
        {
            var tag = match.ValueSpan;
            if (tag.StartsWith("<g "))
            {
                (isNode, isLight) = (tag.Contains("class=\"node\"", StringComparison.Ordinal), false);
            }
            else if (!tag.StartsWith("<text"))
            {
                var fill = FillOf().Match(match.Value).Groups[1].Value;
                if (fill is "" or "none" or "transparent" || fill.StartsWith("url(", StringComparison.Ordinal))
                    continue;
                isLight = IsLight(fill) && fill != ink;
                if (isLight && !isNode && tag.StartsWith("<polygon") && IsGround(svg, match.Index))
                    return null;
            }
            else if (isNode && isLight)
            {
                result
                    .Append(svg, at, match.Index - at)
                    .Append(match.Value.Replace($"fill=\"{ink}\"", $"fill=\"{DarkText}\"", StringComparison.Ordinal));
                at = match.Index + match.Length;
            }
        }

        return result.Append(svg, at, svg.Length - at).ToString();
    }

    // The polygon of a graph or a cluster comes directly behind its title; those of edges are arrows.
    private static bool IsGround(string svg, int at)
    {
        var group = svg.LastIndexOf("<g ", at, StringComparison.Ordinal);
        return group >= 0
            && svg.AsSpan(group, at - group) is var start
            && !start.Contains("class=\"edge\"", StringComparison.Ordinal);
    }

    private static bool IsLight(string colour)
    {
        if (colour[0] != '#')
            return !DarkNames.Contains(colour);
        if (
            colour.Length < 7
            || !int.TryParse(colour.AsSpan(1, 6), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var rgb)
        )
            return false;
        const int LeastLight = 140;
        return ((299 * (rgb >> 16)) + (587 * ((rgb >> 8) & 255)) + (114 * (rgb & 255))) / 1000 > LeastLight;
    }

    [GeneratedRegex("<(g|polygon|ellipse|path|text) [^>]*>")]
    private static partial Regex Part();

    [GeneratedRegex("\\sfill=\"([^\"]*)\"")]
    private static partial Regex FillOf();
}
