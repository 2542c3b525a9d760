using Blog.Text;
using Blog.Text.Characters;
using Blog.Text.Names;

namespace Blog.Pages.References.Suggestions;

/// <summary>Finds the file that an address which leads nowhere probably means. Made once for all suggestions.</summary>
internal sealed class FileSuggestions
{
    // The number of files with one name that are compared: the covers of many posts have the same name.
    private const int MostOfOneName = 64;

    private readonly ILookup<string, ContentPath> _byName;
    private readonly ILookup<string, ContentPath> _byStem;
    private readonly Dictionary<string, ContentPath> _byPath;
    private readonly NameIndex _paths;
    private readonly NameIndex _names;

    /// <summary>Suggestions for some files below <c>content/</c>.</summary>
    public FileSuggestions(IEnumerable<ContentPath> files)
    {
        List<ContentPath> all = [.. files];
        _byName = all.ToLookup(f => Key(f.Name), StringComparer.Ordinal);
        _byStem = all.ToLookup(f => Key(f.Stem), StringComparer.Ordinal);
        _byPath = all.DistinctBy(Below).ToDictionary(Below, StringComparer.Ordinal);
        _paths = new NameIndex(_byPath.Keys);
        _names = new NameIndex(_byName.Select(g => g.Key));
    }

    /// <summary>The address to write in a document; null when no file is near.</summary>
    /// <param name="written">The address as written.</param>
    /// <param name="document">Where it is written.</param>
    public string? Find(string written, ContentPath document) =>
        (Literal(written, document) ?? FindPath(written, document)) is { } path
        && Escaped(path) is var meant
        && meant != written
            ? meant
            : null;

    // In a name, '#', '?' and '%' are letters; in an address they are not.
    private string? Literal(string written, ContentPath document) =>
        written.AsSpan().ContainsAny('#', '?', '%')
        && Best(_byName[Key(written[(written.LastIndexOf('/') + 1)..])], written, document) is { } file
            ? AsWritten(file, document)
            : null;

    // What would end the address in Markdown, or its path.
    private static string Escaped(string path) =>
        path.Replace("%", "%25", StringComparison.Ordinal)
            .Replace(" ", "%20", StringComparison.Ordinal)
            .Replace("#", "%23", StringComparison.Ordinal)
            .Replace("?", "%3F", StringComparison.Ordinal);

    /// <summary>The path to write where a path stands and not an address; null when no file is near.</summary>
    /// <param name="written">The path as written.</param>
    /// <param name="document">Where it is written.</param>
    public string? FindPath(string written, ContentPath document)
    {
        var path = OldAddress.Read(written).Path;
        var name = Key(path[(path.LastIndexOf('/') + 1)..]);
        if (name.Length == 0)
            return null;
        var file =
            Best(_byName[name], path, document)
            ?? Best(_byStem[StemOf(name)], path, document)
            ?? Near(path, name, document);
        return file is { } near && AsWritten(near, document) is var meant && meant != written ? meant : null;
    }

    private ContentPath? Near(string path, string name, ContentPath document)
    {
        var whole =
            !path.StartsWith('/')
            && ContentPath.Resolve(document.Folder, path) is { } resolved
            && resolved.IsBelow("content")
                ? Below(resolved)
                : path;
        if (_paths.Find(whole) is { } near)
            return _byPath[near];
        return _names.Find(name) is { } other ? Best(_byName[other], path, document) : null;
    }

    // The nearest to the document, else the one whose folders are most like those written.
    private static ContentPath? Best(IEnumerable<ContentPath> files, string path, ContentPath document) =>
        files
            .Take(MostOfOneName)
            .OrderByDescending(f => f.IsBelow(document.Folder))
            .ThenByDescending(f => SharedEnd(Below(f), path))
            .Select(f => (ContentPath?)f)
            .FirstOrDefault();

    private static int SharedEnd(string one, string other)
    {
        var (ones, others) = (one.Split('/'), other.Split('/'));
        var shared = 0;
        while (
            shared < Math.Min(ones.Length, others.Length)
            && ones[^(shared + 1)].Equals(others[^(shared + 1)], StringComparison.OrdinalIgnoreCase)
        )
            shared++;
        return shared;
    }

    // Beside the document by its name, elsewhere from the top of content/.
    private static string AsWritten(ContentPath file, ContentPath document) =>
        file.IsBelow(document.Folder) ? file.Value[(document.Folder.Length + 1)..] : Below(file);

    private static string Below(ContentPath file) => file.Value["content".Length..];

    private static string StemOf(string name) => name.LastIndexOf('.') is > 0 and var dot ? name[..dot] : name;

    private static string Key(string name) => ComposedText.Of(name).ToLowerInvariant();
}
