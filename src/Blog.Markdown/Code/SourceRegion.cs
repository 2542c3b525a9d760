using Blog.Text;

namespace Blog.Markdown.Code;

/// <summary>A named part of a real source file, between a line that holds <c>region: name</c> and one that holds
/// <c>endregion: name</c>.</summary>
/// <remarks>A marker is a line that has nothing but a comment with these words in it, in any language's syntax, or C#'s
/// <c>#region name</c> and <c>#endregion</c>. Regions may lie in one another and overlap. A region that is never closed
/// or never opened does not count, and its marker is an ordinary line. Several regions of one name are shown one after
/// another.</remarks>
public static class SourceRegion
{
    /// <summary>
    /// The lines of a region without the common indentation and without any marker lines, ending without a line end;
    /// null when there is no such region. Without a name, the whole file less its marker lines. Empty lines at the
    /// beginning and at the end are left out.
    /// </summary>
    public static string? Find(SourceText file, string? name)
    {
        var lines = LinesOf(file);
        var regions = RegionMarker.Pair(lines);
        var wanted = name is null
            ? [new LineRegion("", -1, lines.Length)]
            : regions.Where(region => region.Name == name).ToArray();
        if (wanted.Length == 0)
            return null;
        var markers = regions.SelectMany(region => new[] { region.Opening, region.Closing }).ToHashSet();
        return Indentation.Remove([
            .. lines.Where((_, index) => !markers.Contains(index) && wanted.Any(region => region.Holds(index))),
        ]);
    }

    /// <summary>The line, from 1, after the one that opens the first region of a name; 1 for the whole file, and for a
    /// name that no region has.</summary>
    public static int LineOf(SourceText file, string? name) =>
        RegionMarker
            .Pair(LinesOf(file))
            .Where(region => region.Name == name)
            .Select(region => region.Opening + 2)
            .DefaultIfEmpty(1)
            .Min();

    /// <summary>The names of all regions in the order of the file, each once, for suggestions.</summary>
    public static IReadOnlyList<string> Names(SourceText file) =>
        [
            .. RegionMarker
                .Pair(LinesOf(file))
                .OrderBy(region => region.Opening)
                .Select(region => region.Name)
                .Distinct(StringComparer.Ordinal),
        ];

    private static string[] LinesOf(SourceText file)
    {
        var lines = new string[file.LineCount];
        for (var i = 0; i < lines.Length; i++)
            lines[i] = file.GetLine(i + 1);
        return lines;
    }
}

/// <summary>Where a region of a source file lies.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Opening">The line of its first marker, counted from 0.</param>
/// <param name="Closing">The line of its last marker.</param>
internal readonly record struct LineRegion(string Name, int Opening, int Closing)
{
    /// <summary>Whether a line lies between the markers.</summary>
    public bool Holds(int line) => line > Opening && line < Closing;
}
