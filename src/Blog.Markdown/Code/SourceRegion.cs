using Blog.Text;

namespace Blog.Markdown.Code;

/// <summary>A named part of a real source file, between a line that holds <c>region: name</c> and one that holds <c>endregion: name</c>.</summary>
public static class SourceRegion
{
    /// <summary>
    /// The lines of a region without the common indentation and without any marker lines, ending without a line end; null when there is no such region.
    /// Without a name, the whole file less its marker lines.
    /// </summary>
    public static string? Find(SourceText file, string? name) => throw new NotImplementedException(file.Path + name);

    /// <summary>The names of all regions in the order of the file, for suggestions.</summary>
    public static IReadOnlyList<string> Names(SourceText file) => throw new NotImplementedException(file.Path.Value);
}
