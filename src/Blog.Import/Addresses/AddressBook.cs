using System.Collections.Frozen;
using System.Collections.Immutable;
using Blog.Import.Foreign;
using Blog.Text;

namespace Blog.Import.Addresses;

/// <summary>Knows where the addresses of the old blog lead here, in whatever form they are written. Never changes once
/// it is made, so that many texts can be converted at once.</summary>
internal sealed class AddressBook : IAddressBook
{
    private readonly BlogHome _site;
    private readonly ListTargets _lists;
    private readonly NumberedDocuments _numbers;
    private readonly OldAddressIndex _documents = new();
    private readonly OldAddressIndex _files = new();
    private readonly FrozenDictionary<(ContentPath, string?, string), ContentPath> _placed;

    /// <summary>The book of a blog.</summary>
    /// <param name="site">The old site and the new one.</param>
    /// <param name="documents">Its documents.</param>
    /// <param name="files">Its files.</param>
    /// <param name="lists">Its lists.</param>
    /// <param name="targets">What answers lists here.</param>
    public AddressBook(
        BlogHome site,
        ImmutableArray<PlacedDocument> documents,
        ImmutableArray<CarriedFile> files,
        IEnumerable<ForeignList> lists,
        ListTargets targets
    )
    {
        (_site, _lists, _numbers) = (site, targets, new NumberedDocuments(documents));
        _placed = documents.DistinctBy(d => KeyOf(d.Document)).ToFrozenDictionary(d => KeyOf(d.Document), d => d.Path);
        foreach (var document in documents)
        {
            var target = FoundTarget.Of(document);
            foreach (var address in AddressPlan.OldAddressesOf(document.Matter, site.Old))
                _documents.Add(address.Value, target);
            _documents.AddDocument(document.Document, target);
        }

        foreach (var document in documents)
            _documents.Add(document.Address.Value, FoundTarget.Of(document));
        foreach (var list in lists)
            _documents.Add(list.Address, FoundTarget.Of(targets.Of(list).Value));
        foreach (var page in ImmutableArray.Create("/", "/archive/", "/tags/", "/feed.xml", "/atom.xml", "/feed.json"))
            _documents.Add(page, FoundTarget.Of(page));
        foreach (var file in files)
        {
            var target = FoundTarget.Of(file);
            if (file.OldAddress is { } old)
                _files.Add(old.Value, target);
            _files.Add(file.Address.Value, target);
            _files.AddFile(file.File, target);
        }
    }

    /// <inheritdoc/>
    public bool IsOwn(string written) => WrittenAddress.Read(written, _site.Old, _site.New) is not null;

    /// <inheritdoc/>
    public string? Find(string written, ForeignDocument from, bool isPicture) =>
        Find(written, from, isPicture, _ => { });

    /// <summary>The same, and which document or file of the new blog it is.</summary>
    /// <param name="written">The address as it is written.</param>
    /// <param name="from">The document that it stands in.</param>
    /// <param name="isPicture">Whether a picture is meant.</param>
    /// <param name="note">Called with the document or file; not for a page that this program makes.</param>
    public string? Find(string written, ForeignDocument from, bool isPicture, Action<ContentPath> note)
    {
        if (WrittenAddress.Read(written, _site.Old, _site.New) is not { } address)
            return null;
        var isNumber = _numbers.IsAsked(address);
        var rest = isNumber ? NumberedDocuments.FragmentOf(address) : address.Rest;
        if (
            (isNumber ? _numbers.Of(address) : Target(address, from, isPicture)) is not { } target
            || !_placed.TryGetValue(KeyOf(from), out var path)
        )
            return null;
        if (target.File is { } file)
            note(file);
        return target.WrittenIn(path) + rest;
    }

    /// <summary>The address here of an old address that stands in no document; null for nothing that is known. One of
    /// another site stays.</summary>
    public string? AddressOf(string written) => AddressOf(written, target => true);

    /// <summary>The same, and null for a draft too.</summary>
    public string? PublicAddressOf(string written) => AddressOf(written, target => !target.IsHeldBack);

    private string? AddressOf(string written, Func<FoundTarget, bool> isMeant)
    {
        if (WrittenAddress.Read(written, _site.Old, _site.New) is not { } address)
            return written.Contains(':', StringComparison.Ordinal) || written.StartsWith('#') ? written : null;
        var path = address.IsOfSite ? address.Path : "/" + address.Path;
        var target = OfSite(_documents, path) ?? OfSite(_files, path) ?? ListAt(address);
        return target is not null && isMeant(target) ? target.Address + address.Rest : null;
    }

    private FoundTarget? Target(WrittenAddress address, ForeignDocument from, bool isPicture)
    {
        var file = Target(_files, address, from);
        return isPicture ? file : Target(_documents, address, from) ?? file ?? ListAt(address);
    }

    private FoundTarget? ListAt(WrittenAddress address) =>
        address.IsOfSite && UsualLists.Of(address.Path) is { } list ? FoundTarget.Of(_lists.Of(list).Value) : null;

    private static FoundTarget? Target(OldAddressIndex index, WrittenAddress address, ForeignDocument from) =>
        address.IsOfSite ? OfSite(index, address.Path) : OfDocument(index, address.Path, from);

    private static FoundTarget? OfSite(OldAddressIndex index, string path) =>
        index.AtAddress(path) ?? index.AtSource(path.TrimStart('/')) ?? index.Named(path);

    // First as a file of the source, then as browsers read it, then as templates add a folder.
    private static FoundTarget? OfDocument(OldAddressIndex index, string path, ForeignDocument from)
    {
        var folder = from.Source.Folder;
        return index.AtSource(ContentPath.Resolve(folder, path)?.Value)
            ?? index.AtSource(ContentPath.Resolve($"{folder}/{from.Source.Stem}", path)?.Value)
            ?? from.Addresses.Select(a => InBrowser(index, path, a)).FirstOrDefault(t => t is not null)
            ?? (
                ContentPath.Resolve("", path.TrimStart('.', '/')) is { Value.Length: > 0 } below
                    ? OfSite(index, "/" + below)
                    : null
            );
    }

    private static FoundTarget? InBrowser(OldAddressIndex index, string path, string page)
    {
        var folder = page[..(page.LastIndexOf('/') + 1)];
        return ContentPath.Resolve(folder, path) is { Value: var resolved } ? index.AtAddress("/" + resolved) : null;
    }

    private static (ContentPath, string?, string) KeyOf(ForeignDocument document) =>
        (document.Source, document.Item, document.Name);
}
