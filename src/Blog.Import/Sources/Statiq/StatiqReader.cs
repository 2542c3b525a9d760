using Blog.Data.Nodes;
using Blog.Import.Foreign;
using Blog.Import.Sources.Files;
using Blog.Import.Sources.Names;
using Blog.Text;

namespace Blog.Import.Sources.Statiq;

/// <summary>Reads one blog of Statiq or Wyam.</summary>
/// <param name="folder">The folder of the blog.</param>
/// <param name="config">Its settings.</param>
/// <param name="remarks">Gets what cannot be carried.</param>
internal sealed class StatiqReader(BlogFolder folder, StatiqConfig config, RemarkLog remarks)
{
    private readonly StatiqMetadata _metadata = new(folder.In("input"), remarks);

    /// <summary>The blog.</summary>
    public ForeignBlog Read()
    {
        var files = folder.In("input").Files.Where(f => !BlogFileKinds.IsDebris(f.Path)).ToList();
        var candidates = files.Where(f => BlogFileKinds.MayBeDocument(f.Path) && !IsHidden(f.Path));
        var readable = DocumentMaking.WithoutTwins(candidates, remarks).ToList();
        var texts = readable.Select(f => DocumentText.Read(f, remarks)).Where(t => !t.IsPlainHtml).ToList();
        var documents = texts.SelectMany(Documents).ToList();
        var taken = texts.Select(t => t.File.Source.Path).ToHashSet();
        return new ForeignBlog(Settings(), [.. documents], [.. Files(files, taken)])
        {
            Unanswered = [.. files.Where(f => IsRazor(f.Path)).SelectMany(Addresses)],
            Lists = [.. StatiqLists.Of(config, documents).DistinctBy(l => l.Address)],
            Redirects = [.. HostRedirects.Read(folder, ["input"], remarks)],
        };
    }

    private static bool IsHidden(ContentPath path) =>
        path.Value.Split('/').Any(p => p.StartsWith('_') || p.StartsWith('.'));

    private IEnumerable<ForeignDocument> Documents(DocumentText read)
    {
        var file = read.File;
        var text = read with { Matter = read.Matter.Over(_metadata.Of(file.Path)) };
        var name = NameParts.Of(file.Path.Stem);
        var isPost =
            file.Path.Value.Split('/')[0].Equals(config.PostFolder, StringComparison.OrdinalIgnoreCase)
            || PostFolders.IsIn(file.Path.Folder)
            || (file.Path.Folder.Length > 0 && text.Matter.TextAt("Published") is not null);
        var heldBack = HeldBackBy(text.Matter);
        var addresses = DocumentMaking.Addresses(
            heldBack is null ? StatiqAddresses.Of(text.Matter, file.Path, config) : [],
            text.Matter.TextsAt("RedirectFrom").Select(a => AddressText.Written(a, config.BaseUrl)).OfType<string>()
        );
        var document = DocumentMaking.Make(text, isPost ? ForeignKind.Post : ForeignKind.Page, addresses, name.Rest);
        document = document with
        {
            Date = name.Date ?? NameParts.DateOfFolders(file.Path.Folder),
            HeldBackBy = text.HeldBackBy ?? heldBack,
            HasFolder = file.Path.Stem == "index" && file.Path.Folder.Length > 0 && isPost,
            Dialects = document.Dialects | Dialects.Statiq | Dialects.Containers | Dialects.Kramdown,
        };
        return addresses is ["/", ..] ? DocumentMaking.OfHome(document, remarks) : [document];
    }

    private static string? HeldBackBy(DataMap matter) =>
        matter.FlagAt("Excluded") == true || matter.FlagAt("ShouldOutput") == false
            ? "its front matter keeps it from being written"
            : null;

    private static bool IsRazor(ContentPath path) => path.Extension == ".cshtml" && !IsHidden(path);

    private IEnumerable<string> Addresses(BlogFile page) =>
        StatiqAddresses.Of(DocumentText.Read(page, remarks).Matter, page.Path, config).Take(1);

    private IEnumerable<ForeignFile> Files(IEnumerable<BlogFile> files, HashSet<ContentPath> taken)
    {
        foreach (var file in files.Where(f => !taken.Contains(f.Source.Path)))
        {
            if (IsRazor(file.Path))
                remarks.Add(new Remark(RemarkKind.Lost, "a page in Razor", "not carried", file.Source.Path));
            else if (IsPublished(file.Path))
                yield return new ForeignFile(file.Source, AddressText.Of(file.Path.Value));
        }
    }

    private static bool IsPublished(ContentPath path) =>
        path.Value is "_redirects" or "_headers" or "CNAME"
        || path.IsBelow(".well-known")
        || (
            !IsHidden(path)
            && path.Extension
                is not (".cshtml" or ".scss" or ".sass" or ".less" or ".yml" or ".yaml" or ".csx" or ".config")
        );

    private ForeignSettings Settings() =>
        new()
        {
            Title = config.Values.TextAt("SiteTitle", "Title"),
            BaseUrl = config.BaseUrl,
            Description = config.Values.TextAt("SiteDescription", "Description", "Intro"),
            Language = config.Values.TextAt("Language", "Culture"),
            TimeZone = null,
            PostPattern = $"/{config.PostFolder}/{{slug}}" + (config.HidesExtensions ? "/" : ".html"),
            PageSize = config.Values.NumberAt("IndexPageSize") ?? config.Values.NumberAt("ArchivePageSize"),
            Authors = config.Values.TextAt("Author", "SiteAuthor") is { } author ? [new ForeignAuthor(author, [])] : [],
        };
}
