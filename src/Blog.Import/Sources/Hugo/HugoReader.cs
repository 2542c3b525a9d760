using System.Collections.Immutable;
using Blog.Data.Nodes;
using Blog.Import.Foreign;
using Blog.Import.Sources.Files;
using Blog.Import.Sources.Names;
using Blog.Text;

namespace Blog.Import.Sources.Hugo;

/// <summary>Reads one blog of Hugo.</summary>
/// <param name="folder">The folder of the blog.</param>
/// <param name="config">Its settings.</param>
/// <param name="remarks">Gets what cannot be carried.</param>
internal sealed class HugoReader(BlogFolder folder, HugoConfig config, RemarkLog remarks)
{
    private readonly HugoAddresses _addresses = new(config);

    /// <summary>The blog.</summary>
    public ForeignBlog Read()
    {
        var texts = Texts();
        var posts = HugoSections.OfPosts(texts.Select(t => (t.Place, t.Text.Matter)), config);
        var documents = new List<ForeignDocument>();
        var lists = new List<ForeignList>();
        foreach (var text in texts)
        {
            if (text.Place.IsSection)
                documents.AddRange(OfSection(text, lists));
            else if (ListOf(text) is { } list)
                lists.Add(list);
            else
                documents.Add(Document(text, posts));
        }

        var sections = texts.Where(t => HeldBackBy(t) is null).Select(t => t.Place.Section);
        lists.AddRange(HugoLists.Of(config, _addresses, documents, sections));
        return new ForeignBlog(
            HugoSettings.Read(config, _addresses, posts, documents),
            [.. documents],
            [.. Files(texts, documents)]
        )
        {
            Lists = [.. lists.DistinctBy(l => l.Address)],
            Redirects =
            [
                .. HostRedirects.Read(folder, config.StaticFolders, remarks),
                .. HugoLists.FurtherPages(config, _addresses, posts, documents),
            ],
        };
    }

    private List<HugoText> Texts()
    {
        var roots = config
            .Languages.Where(l => l.Value is DataMap map && map.TextAt("contentDir") is not null)
            .Select(l => (Root: ((DataMap)l.Value).TextAt("contentDir")!.Trim('/', '.'), Language: (string?)l.Key))
            .Append((Root: config.ContentFolder, Language: null))
            .DistinctBy(r => r.Root)
            .OrderByDescending(r => r.Root.Length)
            .ToList();
        var files = folder.Files.Where(f => !BlogFileKinds.IsDebris(f.Path) && BlogFileKinds.MayBeDocument(f.Path));
        var texts = new List<HugoText>();
        foreach (
            var file in DocumentMaking.WithoutTwins(files.Where(f => roots.Any(r => f.Path.IsBelow(r.Root))), remarks)
        )
        {
            var (root, language) = roots.First(r => file.Path.IsBelow(r.Root));
            var path = file.Below(root);
            var text = DocumentText.Read(file, remarks);
            // HTML without front matter is published as it is.
            if (!text.IsPlainHtml)
                texts.Add(new HugoText(text, HugoPlace.Of(path, language, config), path));
        }

        return WithCascade(texts);
    }

    private List<HugoText> WithCascade(List<HugoText> texts)
    {
        var sections = texts.Where(t => t.Place.IsSection).Select(t => (t.Path.Folder, t.Text.Matter));
        var cascade = HugoCascade.Of(sections, config.Values);
        var bundles = texts.Where(t => t.Place.IsBundle).Select(t => t.Path.Folder).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. texts.Select(t =>
                t with
                {
                    Text = t.Text with { Matter = cascade.Over(t.Text.Matter, t.Path.Value) },
                    IsResource = !t.Place.IsBundle && IsBelowAny(t.Path.Folder, bundles),
                }
            ),
        ];
    }

    private static bool IsBelowAny(string folder, HashSet<string> bundles)
    {
        for (var here = folder; here.Length > 0; here = new ContentPath(here).Folder)
        {
            if (bundles.Contains(here))
                return true;
        }

        return false;
    }

    private ForeignList? ListOf(HugoText text)
    {
        var (matter, body) = (text.Text.Matter, text.Text.Body);
        if (text.IsResource || text.Text.HeldBackBy is not null || HeldBackBy(text) is not null)
            return null;
        if (text.Place.Folder.Length > 0 || TextlessLists.KindOf(matter, body, text.Place.Stem) is not { } kind)
            return null;
        remarks.Add(TextlessLists.RemarkOf(text.Text.File));
        return new ForeignList(kind, "", _addresses.Of(matter, text.Place, null));
    }

    private ForeignDocument Document(HugoText text, ImmutableArray<string> posts)
    {
        var matter = text.Text.Matter;
        var name = NameParts.Of(text.Place.Stem);
        var heldBack = text.IsResource ? "it is a resource of another document" : HeldBackBy(text);
        var date = DocumentDate.Of(
            matter,
            name.Date,
            config.Values.TextAt("timeZone"),
            "date",
            "publishDate",
            "pubdate"
        );
        var main = heldBack is null ? _addresses.Of(matter, text.Place, date) : null;
        var addresses = DocumentMaking.Addresses([main], main is null ? [] : _addresses.Former(matter, main));
        var isPost = posts.Contains(text.Place.Section) && matter.TextAt("type") is not "page";
        var document = DocumentMaking.Make(
            text.Text,
            isPost ? ForeignKind.Post : ForeignKind.Page,
            addresses,
            text.Place.Stem
        );
        return document with
        {
            Date = name.Date,
            Language = text.Place.Language,
            HasFolder = text.Place.IsBundle,
            HeldBackBy = text.Text.HeldBackBy ?? heldBack,
            Dialects = document.Dialects | Dialects.HugoShortcodes | Dialects.Kramdown,
            Folder = isPost || main is not null ? document.Folder : text.Place.Folder,
        };
    }

    private string? HeldBackBy(HugoText text)
    {
        if ((config.IgnoredBy(text.Text.File.Path) ?? config.OffBy(text.Place.Language)) is { } setting)
            return setting;
        var matter = text.Text.Matter;
        var render = matter.TextAt("build.render", "_build.render");
        if (render is "never" or "false" or "link")
            return "its build options keep it from being rendered";
        return matter.FlagAt("headless") == true ? "it is headless" : null;
    }

    // A section that has a text of its own is a page; every section is a list.
    private IEnumerable<ForeignDocument> OfSection(HugoText text, List<ForeignList> lists)
    {
        var address = _addresses.Of(text.Text.Matter, text.Place, null);
        var isTerm = config.Taxonomies.Any(t => t.Many == text.Place.Section);
        var heldBack = HeldBackBy(text);
        if (!isTerm && heldBack is null)
            lists.Add(new ForeignList(ListKind.Archive, "", address));
        if (string.IsNullOrWhiteSpace(text.Text.Body))
            return [];
        var addresses = DocumentMaking.Addresses(
            heldBack is null ? [address] : [],
            heldBack is null ? _addresses.Former(text.Text.Matter, address) : []
        );
        var page = DocumentMaking.Make(text.Text, ForeignKind.Page, addresses, text.Place.Stem) with
        {
            Language = text.Place.Language,
            HeldBackBy = text.Text.HeldBackBy ?? heldBack,
            Dialects = Dialects.HugoShortcodes | Dialects.Kramdown,
        };
        return address == "/" || text.Place is { Folder: "", Stem: "" } ? DocumentMaking.OfHome(page, remarks) : [page];
    }

    private IEnumerable<ForeignFile> Files(List<HugoText> texts, List<ForeignDocument> documents)
    {
        var read = texts.Select(t => t.Text.File.Source.Path).ToHashSet();
        var owners = new HugoOwners(texts, documents, config.ContentFolder);
        foreach (var file in folder.Files.Where(f => !BlogFileKinds.IsDebris(f.Path) && !read.Contains(f.Source.Path)))
        {
            if (config.StaticFolders.FirstOrDefault(file.Path.IsBelow) is { } published)
                yield return new ForeignFile(file.Source, AddressText.Of(file.Path.Value[published.Length..]));
            else if (file.Path.IsBelow("assets") && BlogFileKinds.IsPicture(file.Path))
                yield return new ForeignFile(file.Source, AddressText.Of(file.Path.Value["assets".Length..]));
            else if (owners.FileOf(file) is { } owned && DocumentLanguage(file) is null)
            {
                if (config.IgnoredBy(file.Path) is { } why)
                    remarks.Add(file.LeftOut(why));
                else
                    yield return owned;
            }
        }
    }

    private static string? DocumentLanguage(BlogFile file) => BlogFileKinds.OtherLanguage(file.Path);
}

/// <summary>A text of a blog of Hugo with its place.</summary>
/// <param name="Text">The text.</param>
/// <param name="Place">What its path says.</param>
/// <param name="Path">Its path below the texts.</param>
internal sealed record HugoText(DocumentText Text, HugoPlace Place, ContentPath Path)
{
    /// <summary>Whether it is a part of another document and has no page.</summary>
    public bool IsResource { get; init; }
}
