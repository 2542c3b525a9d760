using Blog.Reading.Documents;
using Blog.Text;
using Blog.Text.Characters;
using Blog.Text.Names;

namespace Blog.Pages.References.Suggestions;

/// <summary>Finds the file that an address which leads nowhere probably means. Made once for all suggestions.</summary>
internal sealed class FileSuggestions
{
    // The number of files with one name that are compared: the covers of many posts have the same name.
    private const int MostOfOneName = 64;

    private readonly ILookup<string, SiteAsset> _byName;
    private readonly ILookup<string, SiteAsset> _byStem;
    private readonly Dictionary<string, SiteAsset> _byPath;
    private readonly NameIndex _paths;
    private readonly NameIndex _names;

    /// <summary>Suggestions for some files of a site.</summary>
    public FileSuggestions(IEnumerable<SiteAsset> assets)
    {
        List<SiteAsset> all = [.. assets];
        _byName = all.ToLookup(a => Key(a.Source.Name), StringComparer.Ordinal);
        _byStem = all.ToLookup(a => Key(a.Source.Stem), StringComparer.Ordinal);
        _byPath = all.DistinctBy(a => Below(a.Source)).ToDictionary(a => Below(a.Source), StringComparer.Ordinal);
        _paths = new NameIndex(_byPath.Keys);
        _names = new NameIndex(_byName.Select(g => g.Key));
    }

    /// <summary>The path to write in a document; null when no file is near.</summary>
    /// <param name="written">The path as written.</param>
    /// <param name="document">Where it is written.</param>
    public string? Find(string written, ContentPath document)
    {
        var path = OldAddress.Read(written).Path;
        var name = Key(path[(path.LastIndexOf('/') + 1)..]);
        if (name.Length == 0)
            return null;
        var asset =
            Best(_byName[name], path, document)
            ?? Best(_byStem[StemOf(name)], path, document)
            ?? Near(path, name, document);
        return asset is not null && AsWritten(asset.Source, document) is var meant && meant != written ? meant : null;
    }

    private SiteAsset? Near(string path, string name, ContentPath document)
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
    private static SiteAsset? Best(IEnumerable<SiteAsset> assets, string path, ContentPath document) =>
        assets
            .Take(MostOfOneName)
            .OrderByDescending(a => a.Source.IsBelow(document.Folder))
            .ThenByDescending(a => SharedEnd(Below(a.Source), path))
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

    // Beside the document by its name, elsewhere from the top of content/. A space would end the address in Markdown.
    private static string AsWritten(ContentPath file, ContentPath document) =>
        (file.IsBelow(document.Folder) ? file.Value[(document.Folder.Length + 1)..] : Below(file)).Replace(
            " ",
            "%20",
            StringComparison.Ordinal
        );

    private static string Below(ContentPath file) => file.Value["content".Length..];

    private static string StemOf(string name) => name.LastIndexOf('.') is > 0 and var dot ? name[..dot] : name;

    private static string Key(string name) => ComposedText.Of(name).ToLowerInvariant();
}
