using Blog.Data.Nodes;
using Blog.Import.Foreign;
using Blog.Import.Sources.Files;
using Blog.Import.Sources.Names;
using Blog.Text;

namespace Blog.Import.Sources.MarkdownFolder;

/// <summary>Reads a folder of Markdown. What the front matter says counts, then names, then folders.</summary>
/// <param name="folder">The folder.</param>
/// <param name="remarks">Gets what cannot be carried.</param>
internal sealed class MarkdownFolderReader(BlogFolder folder, RemarkLog remarks)
{
    private static readonly string[] DateKeys =
    [
        "date",
        "published",
        "publishDate",
        "pubDate",
        "created",
        "created_at",
        "datePublished",
        "publishedAt",
        "posted",
    ];

    private static readonly string[] Strange =
    [
        "node_modules",
        "themes",
        "layouts",
        "archetypes",
        "templates",
        "_layouts",
        "_includes",
        "_sass",
        "public",
        "_site",
    ];

    /// <summary>The blog.</summary>
    public ForeignBlog Read()
    {
        var top = folder.HasFolder("content") ? "content" : "";
        var files = folder.In(top).Files.Where(f => !BlogFileKinds.IsDebris(f.Path) && !IsStrange(f.Path)).ToList();
        var candidates = files.Where(f => MayBeDocument(f.Path));
        var texts = DocumentMaking
            .WithoutTwins(candidates, remarks)
            .Select(f => ListHeader.Over(DocumentText.Read(f, remarks)))
            .Where(t => !t.IsPlainHtml && (t.HasHeader || t.File.Path.Extension != ".txt"))
            .ToList();
        var languages = LanguageNames.Of(texts.Select(t => t.File.Path));
        var documents = texts.Select(t => Document(t, languages)).ToList();
        var taken = texts.Select(t => t.File.Source.Path).ToHashSet();
        return new ForeignBlog(Settings(top), [.. documents], [.. Files(files, taken, documents)])
        {
            Redirects = [.. HostRedirects.Read(folder, [top], remarks)],
        };
    }

    private static bool IsStrange(ContentPath path)
    {
        var parts = path.Value.Split('/');
        return parts[..^1].Any(p => Strange.Contains(p) || (p.StartsWith('.') && p != ".well-known"))
            || (path.Name.StartsWith('.') && path.Name != ".nojekyll")
            || BlogFileKinds.IsAboutRepository(path)
            || path.Value is "site.yml" or "package.json" or "package-lock.json";
    }

    private static bool MayBeDocument(ContentPath path) =>
        BlogFileKinds.MayBeDocument(path) || (path.Extension == ".txt" && PostFolders.IsIn(path.Folder));

    private static ForeignDocument Document(DocumentText text, LanguageNames languages)
    {
        var path = text.File.Path;
        var (stem, language) = languages.Divide(path);
        var isIndex = stem is "index" or "_index" && path.Folder.Length > 0;
        var name = NameParts.Of(isIndex ? new ContentPath(path.Folder).Name : stem);
        var date =
            name.Date ?? NameParts.Of(new ContentPath(path.Folder).Name).Date ?? NameParts.DateOfFolders(path.Folder);
        var kind = IsPost(text.Matter, path, date) ? ForeignKind.Post : ForeignKind.Page;
        var addresses = DocumentMaking.Addresses(
            [AddressOf(text.Matter)],
            DocumentMaking.Former(text.Matter, null, "redirect_from", "aliases", "alias", "RedirectFrom")
        );
        var document = DocumentMaking.Make(text, kind, addresses, text.Matter.TextAt("slug") ?? name.Rest);
        return document with
        {
            Name = addresses.IsEmpty ? LastOf(document.Name) : document.Name,
            Folder = kind == ForeignKind.Page && addresses.IsEmpty ? PageFolder(path, isIndex) : document.Folder,
            Date = date,
            Language = language,
            HasFolder = isIndex,
            HeldBackBy = text.HeldBackBy ?? HeldBackBy(path),
            Dialects = document.Dialects | Dialects.Containers | Dialects.Kramdown,
        };
    }

    private static string LastOf(string slug) =>
        NameParts.Of(slug.TrimEnd('/')[(slug.TrimEnd('/').LastIndexOf('/') + 1)..]).Rest;

    private static string? AddressOf(DataMap matter)
    {
        var written = matter.TextAt("permalink", "url", "path");
        if (
            written is null or "false"
            || written.AsSpan().IndexOfAny("{}:") >= 0 && !written.Contains("//", StringComparison.Ordinal)
        )
            return null;
        return AddressText.Written(written) is { } address ? AddressText.AsFolder(address) : null;
    }

    private static bool IsPost(DataMap matter, ContentPath path, string? date)
    {
        var folders = path.Folder.Split('/');
        if (folders.Contains("pages") || folders.Contains("page"))
            return false;
        return PostFolders.IsIn(path.Folder)
            || date is not null
            || DateKeys.Any(k => matter.TextAt(k) is { } text && text is not ("true" or "false"));
    }

    private static string PageFolder(ContentPath path, bool isIndex)
    {
        var folder = isIndex ? new ContentPath(path.Folder).Folder : path.Folder;
        var parts = folder.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return string.Join('/', parts is ["pages" or "page", ..] ? parts[1..] : parts);
    }

    private static string? HeldBackBy(ContentPath path) =>
        DraftFolders.Find(path) is { } drafts ? $"it lies in {drafts}/" : null;

    private static IEnumerable<ForeignFile> Files(
        IEnumerable<BlogFile> files,
        HashSet<ContentPath> taken,
        IReadOnlyList<ForeignDocument> documents
    )
    {
        var owners = documents
            .Where(d => d.HasFolder)
            .OrderBy(d => d.Language is not null)
            .GroupBy(d => d.Source.Folder)
            .ToDictionary(g => g.Key, g => g.First());
        foreach (var file in files.Where(f => !taken.Contains(f.Source.Path)))
        {
            var owner = owners.GetValueOrDefault(file.Source.Path.Folder)?.Source;
            yield return new ForeignFile(file.Source, owner is null ? AddressText.Of(file.Path.Value) : null)
            {
                Owner = owner,
            };
        }
    }

    private ForeignSettings Settings(string top)
    {
        var values = SettingsFile.Read(folder.FindFirst(top + "/site.yml", "site.yml"), remarks);
        return new ForeignSettings
        {
            Title = values.TextAt("title"),
            BaseUrl = values.TextAt("base_url"),
            Description = values.TextAt("description"),
            Language = values.TextAt("language"),
            TimeZone = values.TextAt("time_zone"),
            PostPattern = values.TextAt("permalinks.posts"),
            Authors =
            [
                .. values
                    .MapsAt("authors")
                    .Select(a => a.TextAt("name"))
                    .OfType<string>()
                    .Select(n => new ForeignAuthor(n, [])),
            ],
        };
    }
}
