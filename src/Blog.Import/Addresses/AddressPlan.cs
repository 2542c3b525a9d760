using System.Collections.Immutable;
using Blog.Import.Foreign;
using Blog.Import.Matters;
using Blog.Model;
using Blog.Reading.Unwritten;
using Blog.Text;

namespace Blog.Import.Addresses;

/// <summary>Decides the address of each document: the old one where it can be kept, by the pattern or by a
/// <c>permalink</c> of its own; else that of the pattern, to which the old one leads.</summary>
/// <param name="site">The old site and the new one.</param>
/// <param name="settings">The settings of the new site, with the pattern.</param>
/// <param name="remarks">Gets what is worth a remark.</param>
/// <param name="claims">The addresses that are taken.</param>
internal sealed class AddressPlan(BlogHome site, SiteSettings settings, MatterRemarks remarks, AddressClaims claims)
{
    // Room for a number, below what AddressClaims takes.
    private const int LongestKept = 800;

    private static readonly ImmutableArray<string> PageExtensions =
    [
        ".html",
        ".htm",
        ".xhtml",
        ".shtml",
        ".aspx",
        ".asp",
        ".php",
        ".jsp",
        ".cfm",
        ".xml",
        ".json",
        ".txt",
        ".md",
    ];

    private readonly UnwrittenReader _reader = new(settings);

    /// <summary>The old addresses of a document in this program's form, each once.</summary>
    public static ImmutableArray<Permalink> OldAddressesOf(CarriedMatter matter, BaseUrl old) =>
        [
            .. matter
                .Document.Addresses.Concat(matter.SaidAddresses)
                // No static host answers by a query: '/?p=12' is the home page there.
                .Where(written => !written.Contains('?', StringComparison.Ordinal))
                .Select(written => UnwrittenReader.AddressOf(written, old))
                .OfType<Permalink>()
                .Where(a => a.Value.Length <= LongestKept && !a.Value.Contains('{', StringComparison.Ordinal))
                .Select(AsPage)
                .DistinctBy(a => a.ToSitePath()),
        ];

    /// <summary>The documents with their addresses, in their order.</summary>
    public ImmutableArray<PlacedDocument> Of(ImmutableArray<CarriedMatter> matters, ImmutableArray<ContentPath> paths)
    {
        var given = AllCores.Map([.. matters.Zip(paths)], m => _reader.Read(m.Second, m.First.ToMap()).Post.Permalink);
        var placed = new PlacedDocument[matters.Length];
        // Documents that were public choose first, and redirects come last.
        foreach (var index in Enumerable.Range(0, matters.Length).OrderBy(i => matters[i].IsHeldBack))
            placed[index] = Place(matters[index], paths[index], given[index]);
        return [.. placed];
    }

    /// <summary>The documents with redirects from their other old addresses, once every page and file has its
    /// address.</summary>
    public ImmutableArray<PlacedDocument> WithRedirects(ImmutableArray<PlacedDocument> documents)
    {
        var addresses = documents.Select(d => d.Address.ToSitePath().Value).ToHashSet(StringComparer.Ordinal);
        var inAnyCase = addresses.ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var document in documents)
        {
            foreach (var old in document.OldAddresses.Where(a => a.ToSitePath() != document.Address.ToSitePath()))
            {
                var path = old.ToSitePath().Value;
                if (inAnyCase.Contains(path) && !addresses.Contains(path))
                    remarks.Add(
                        RemarkKind.Lost,
                        "old addresses that differ only in case",
                        $"{old.Value} does not lead here: another page has it in other letters",
                        document.Document
                    );
            }
        }

        return [.. documents.Select(Redirected)];
    }

    private PlacedDocument Place(CarriedMatter matter, ContentPath path, Permalink given)
    {
        var old = OldAddressesOf(matter, site.Old);
        var placed = new PlacedDocument(matter, path, given) { OldAddresses = matter.IsHeldBack ? [] : old };
        if (old is [var first, ..] && first.ToSitePath() != given.ToSitePath() && CanBeKept(first, placed))
        {
            if (claims.TryTake(first))
                return placed with { Address = first, HasOwnAddress = true };
        }

        if (claims.TryTake(given))
            return placed;
        var other = Free(given, path);
        remarks.Add(
            RemarkKind.Decided,
            "an address that another page has",
            $"it is at {other.Value} instead of {given.Value}",
            matter.Document
        );
        return placed with { Address = other, HasOwnAddress = true };
    }

    // Hosts tell browsers by the extension what a file is, so a page needs one of a page.
    private bool CanBeKept(Permalink address, PlacedDocument document)
    {
        if (!IsOfPage(address))
            return false;
        var entry = Made.Entry("permalink", Made.Text(address.Value));
        return _reader.Read(document.Path, document.Matter.ToMap(entry)).Post.Permalink == address;
    }

    // An address that no number makes free, since it cannot be one, gives way to the name of the file.
    private Permalink Free(Permalink wanted, ContentPath path)
    {
        var start =
            wanted.Value.EndsWith('/') || !IsOfPage(wanted) ? wanted.Value.TrimEnd('/') : WithoutEnd(wanted.Value);
        return claims.TakeNumbered(start)
            ?? claims.TakeNumbered("/" + SafeNames.Short(PostNames.SlugOf(path)))
            ?? claims.TakeNumbered("/document")!.Value;
    }

    private static string WithoutEnd(string address) =>
        address[..(address.Length - System.IO.Path.GetExtension(address).Length)];

    private PlacedDocument Redirected(PlacedDocument document)
    {
        if (document.OldAddresses.IsEmpty)
            return document;
        var redirects = document
            .OldAddresses.Where(a => a.ToSitePath() != document.Address.ToSitePath())
            .Where(claims.TryTake)
            .ToImmutableArray();
        foreach (var redirect in redirects.Where(r => !IsOfPage(r)))
        {
            remarks.Add(
                RemarkKind.Decided,
                $"old addresses that end in {Path.GetExtension(redirect.Value)}",
                "a page that redirects; most hosts send it as a download, so set these redirects at the host",
                document.Document
            );
        }

        return document with
        {
            Redirects = redirects,
        };
    }

    private static bool IsOfPage(Permalink address) =>
        address.Value.EndsWith('/') || !Path.HasExtension(address.Value) || IsPage(Path.GetExtension(address.Value));

    private static bool IsPage(string extension) =>
        extension.Equals(".html", StringComparison.OrdinalIgnoreCase)
        || extension.Equals(".htm", StringComparison.OrdinalIgnoreCase);

    // '/asp.net-2.1' was a folder: what follows its last dot is not an extension.
    private static Permalink AsPage(Permalink address)
    {
        if (address.Value.EndsWith('/'))
            return address;
        return PageExtensions.Contains(Path.GetExtension(address.Value).ToLowerInvariant())
            ? address
            : new Permalink(address.Value + "/");
    }
}
