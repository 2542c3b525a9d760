using System.Collections.Immutable;
using Blog.Text;

namespace Blog.Reading.Documents;

/// <summary>
/// The files that the settings ask to publish, though they would be left out by their names or what is in them.
/// </summary>
/// <param name="Entries">Paths below <c>content/</c> as they are written, with their places; one that ends in a slash
/// means all below a folder.</param>
public sealed record PublishList(ImmutableArray<(string Path, SourceLocation Place)> Entries)
{
    /// <summary>Nothing.</summary>
    public static PublishList Empty { get; } = new([]);

    /// <summary>Whether a file is asked for.</summary>
    public bool Has(ContentPath file) => Entries.Any(e => Means(e.Path, file));

    /// <summary>Whether an entry means a file.</summary>
    public static bool Means(string entry, ContentPath file)
    {
        var path = "content/" + entry.TrimStart('/');
        return path.EndsWith('/') ? file.Value.StartsWith(path, StringComparison.Ordinal) : file.Value == path;
    }
}
