using System.Collections.Immutable;
using Blog.Import.Foreign;
using Blog.Model;
using Blog.Reading.Assets;
using Blog.Reading.Exclusion;
using Blog.Reading.Parsing.Files;
using Blog.Reading.Unwritten;
using Blog.Text;

namespace Blog.Import.Addresses;

/// <summary>Decides where files other than documents go: beside the document whose folder they lay in, else where they
/// keep their old address.</summary>
/// <param name="paths">The paths that are free.</param>
/// <param name="claims">The addresses that are free.</param>
/// <param name="home">Where the old site was.</param>
/// <param name="log">Gets what is left out.</param>
internal sealed class FilePlaces(FreePaths paths, AddressClaims claims, BaseUrl home, RemarkLog log)
{
    private const string Root = "content/";

    // More files than this do not differ in nothing but case.
    private const int MostOfOneName = 50;

    private readonly HashSet<string> _written = new(StringComparer.Ordinal);
    private readonly HashSet<string> _writtenInAnyCase = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The files with their places; those that this program makes itself or never publishes are left
    /// out.</summary>
    public ImmutableArray<CarriedFile> Of(IEnumerable<ForeignFile> files, ImmutableArray<PlacedDocument> documents)
    {
        var owners = documents
            .OrderBy(d => d.Document.Language is not null)
            .DistinctBy(d => d.Document.Source)
            .ToDictionary(d => d.Document.Source);
        return
        [
            .. files
                .Select(f => Place(f, f.Owner is { } owner ? owners.GetValueOrDefault(owner) : null))
                .OfType<CarriedFile>(),
        ];
    }

    private CarriedFile? Place(ForeignFile file, PlacedDocument? owner)
    {
        var old = file.Address is { } written ? UnwrittenReader.AddressOf(written, home) : null;
        if (owner is not null && IsInFolder(owner))
        {
            var below = SafeNames.Path(Below(file.Source.Path, owner.Document.Source), keepsMarks: true);
            var beside = new Permalink(FolderOf(owner.Address) + below);
            // What lies beside a draft is held back with it, so it stays there.
            if (old is null || old == beside || owner.Matter.IsHeldBack)
                return Placed(file, $"{owner.Path.Folder}/{below}", beside, old);
        }

        var wanted = old is { Value: var address } && address.EndsWith('/') ? address + "index.html" : old?.Value;
        var path = SafeNames.Path(wanted ?? file.Source.Path.Value, keepsMarks: true);
        if (ReservedFiles.Has(new ContentPath(Root + path)) || path.StartsWith("_data/", StringComparison.Ordinal))
            path = "files/" + path;
        return Placed(file, Root + path, new Permalink("/" + path), old);
    }

    private CarriedFile? Placed(ForeignFile file, string wanted, Permalink address, Permalink? old)
    {
        if (claims.IsOfProgram(address))
            return LeftOut(file, "files that this program makes itself", "left out");
        if (WhyNever(wanted[Root.Length..]) is { } reason)
            return LeftOut(file, "files that are never published", $"left out: {reason}");
        if (_writtenInAnyCase.Contains(wanted) && !_written.Contains(wanted))
            (wanted, address) = WithNumber(file, wanted, address);
        else if (!TryTake(wanted, address))
            return LeftOut(file, "files at an address that a page has", "left out");
        if (wanted.Length == 0)
            return LeftOut(file, "files whose names differ only in case", "left out: there are too many");
        _written.Add(wanted);
        _writtenInAnyCase.Add(wanted);
        var path = new ContentPath(wanted);
        if (old is { } former && former != address && former.ToSitePath() != address.ToSitePath())
            log.Add(
                new Remark(RemarkKind.Decided, "files with another address", $"it is at {address}", file.Source.Path)
            );
        var isOfDrafts = ContentNames.FolderOfDrafts(path) is not null;
        if (isOfDrafts)
            log.Add(
                new Remark(
                    RemarkKind.Decided,
                    "files in folders of drafts",
                    "not published: list them below publish: if they are public",
                    file.Source.Path
                )
            );
        return new CarriedFile(file, path, address, old)
        {
            IsLeftOut = !isOfDrafts && IsLeftOutByName(path),
            IsUnpublished = isOfDrafts,
        };
    }

    private bool TryTake(string wanted, Permalink address) =>
        claims.TryTakePath(address.Value.TrimStart('/')) && paths.TryTake(wanted);

    // Not every system keeps 'a.png' and 'A.png' apart. The empty text for no free name.
    private (string Path, Permalink Address) WithNumber(ForeignFile file, string wanted, Permalink address)
    {
        for (var number = 2; number <= MostOfOneName; number++)
        {
            var (path, other) = (Numbered(wanted, number), new Permalink(Numbered(address.Value, number)));
            if (!TryTake(path, other))
                continue;
            log.Add(
                new Remark(
                    RemarkKind.Decided,
                    "files whose names differ only in case",
                    $"it is {path[Root.Length..]} here",
                    file.Source.Path
                )
            );
            return (path, other);
        }

        return ("", address);
    }

    private static string Numbered(string path, int number)
    {
        var end = Path.GetExtension(path).Length;
        return string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"{path[..^end]}-{number}{path[^end..]}"
        );
    }

    private CarriedFile? LeftOut(ForeignFile file, string subject, string outcome)
    {
        if (ExclusionRules.Of(file.Source.Path.Value) is not { IsUsual: true })
            log.Add(new Remark(RemarkKind.Lost, subject, outcome, file.Source.Path));
        return null;
    }

    // Folders such as bin/ hold what readers download, and pictures lie in folders with an underscore; other names are
    // those of secrets, mail and leftovers of programs.
    private static string? WhyNever(string below)
    {
        var parts = below.Split('/');
        var rule = parts
            .SkipLast(1)
            .Where(folder => !IsBuildFolder(folder))
            .Select(folder => ExclusionRules.Of(folder + "/file"))
            .Append(ExclusionRules.Of(parts[^1]))
            .FirstOrDefault(r => r is not null);
        if (rule is not null)
            return rule.Reason;
        return parts.Any(part => part.StartsWith('_') || IsBuildFolder(part))
            ? null
            : ContentNames.Of(new ContentPath(Root + below))?.Reason;
    }

    private static bool IsBuildFolder(string name) => name.ToLowerInvariant() is "bin" or "obj";

    private static bool IsLeftOutByName(ContentPath path) =>
        ContentNames.Of(path) is not null
        || (PostFile.KindOf(path) is not null && (PostFile.IsHtmlFile(path) || PostFile.IsMarkdown(path)));

    private static bool IsInFolder(PlacedDocument document) =>
        document.Path.Stem == "index" || document.Path.Stem.StartsWith("index.", StringComparison.Ordinal);

    // In Hexo the folder of a document has its name and lies beside it.
    private static string Below(ContentPath file, ContentPath document)
    {
        var below = file.IsBelow(document.Folder) ? file.Value[document.Folder.Length..].TrimStart('/') : file.Name;
        var own = document.Stem + "/";
        return below.StartsWith(own, StringComparison.Ordinal) ? below[own.Length..] : below;
    }

    private static string FolderOf(Permalink address)
    {
        var file = "/" + address.ToSitePath().Value;
        return file[..(file.LastIndexOf('/') + 1)];
    }
}
