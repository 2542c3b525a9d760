using Blog.Import.Foreign;
using Blog.Import.Sources.Files;
using Blog.Import.Sources.Names;
using Blog.Text;

namespace Blog.Import.Sources.Hugo;

/// <summary>Says which document a file among the texts belongs to.</summary>
internal sealed class HugoOwners
{
    private readonly Dictionary<string, ForeignDocument> _byFolder = new(StringComparer.Ordinal);
    private readonly string _root;

    /// <summary>The owners among some documents; of several languages the first counts.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="documents">The documents made of them.</param>
    /// <param name="root">The folder of the texts.</param>
    public HugoOwners(IEnumerable<HugoText> texts, IReadOnlyList<ForeignDocument> documents, string root)
    {
        _root = root;
        var bySource = documents.ToDictionary(d => d.Source);
        foreach (var text in texts.Where(t => t.Place.IsBundle).OrderBy(t => t.Place.Language is not null))
        {
            if (bySource.TryGetValue(text.Text.File.Source.Path, out var document))
                _byFolder.TryAdd(text.Text.File.Path.Folder, document);
        }
    }

    /// <summary>A file among the texts, with its address; null for a file elsewhere.</summary>
    public ForeignFile? FileOf(BlogFile file)
    {
        for (var here = file.Path.Folder; here.Length > 0; here = new ContentPath(here).Folder)
        {
            if (_byFolder.TryGetValue(here, out var owner))
                return new ForeignFile(file.Source, AddressBelow(owner, file.Path.Value[(here.Length + 1)..]))
                {
                    Owner = owner.Source,
                };
        }

        return file.Path.IsBelow(_root)
            ? new ForeignFile(file.Source, AddressText.Of(file.Path.Value[_root.Length..]))
            : null;
    }

    private static string? AddressBelow(ForeignDocument owner, string path) =>
        owner.Addresses is [var main, ..] && main.EndsWith('/') ? AddressText.Of(main, path) : null;
}
