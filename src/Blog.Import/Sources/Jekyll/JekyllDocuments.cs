using System.Collections.Immutable;
using Blog.Import.Foreign;
using Blog.Import.Sources.Files;
using Blog.Import.Sources.Names;

namespace Blog.Import.Sources.Jekyll;

/// <summary>Reads the documents of a blog of Jekyll.</summary>
/// <param name="config">The settings.</param>
/// <param name="remarks">Gets what cannot be carried.</param>
internal sealed class JekyllDocuments(JekyllConfig config, RemarkLog remarks)
{
    private const Dialects Written = Dialects.Liquid | Dialects.Kramdown;

    /// <summary>A post, a draft, or a document of another collection.</summary>
    public ForeignDocument Read(BlogFile file, JekyllPlace place)
    {
        var isPost = place.Role != JekyllRole.Collection;
        var read = DocumentText.Read(file, remarks);
        var defaults = config.DefaultsOf(file.Path.Value, place.Role == JekyllRole.Draft ? "drafts" : place.Collection);
        var text = read with { Matter = read.Matter.Over(defaults.Without("layout", "permalink")) };
        var name = NameParts.Of(file.Path.Stem);
        var parts = PartsOf(text, place, name);
        var pattern =
            read.Matter.TextAt("permalink")
            ?? defaults.TextAt("permalink")
            ?? (isPost ? config.PostPattern : PatternOf(place.Collection));
        var heldBack = HeldBackBy(place, name);
        var main = heldBack is null ? JekyllAddresses.Of(JekyllConfig.Styled(pattern), parts) : [];
        var kind = isPost ? ForeignKind.Post : ForeignKind.Page;
        var document = DocumentMaking.Make(text, kind, Addresses(text, main), parts.Slug);
        return document with
        {
            Date = name.Date ?? NameParts.DateOfFolders(file.Path.Folder),
            Folder = isPost ? "" : document.Folder,
            HeldBackBy = text.HeldBackBy ?? heldBack,
            Dialects = document.Dialects | Written,
            Matter = WithCategories(text, place),
        };
    }

    /// <summary>A file outside collections: a page, a list that a template makes, or a file without front
    /// matter.</summary>
    public JekyllPage ReadPage(BlogFile file)
    {
        var nothing = new JekyllPage(file.Path, []);
        var read = DocumentText.Read(file, remarks);
        if (read.IsPlainHtml || (!read.HasHeader && BlogFileKinds.IsAboutRepository(file.Path)))
            return BlogFileKinds.IsAboutRepository(file.Path) ? nothing : nothing with { File = file.Source };
        var defaults = config.DefaultsOf(file.Path.Value, "pages");
        var text = read with { Matter = read.Matter.Over(defaults.Without("layout", "permalink")) };
        var addresses = Addresses(text, PageAddress(file, text, defaults.TextAt("permalink")));
        if (text.Matter.TextAt("redirect_to") is { } target && string.IsNullOrWhiteSpace(text.Body))
            return nothing with { Redirect = new ForeignRedirect(addresses[0], target) };
        if (JekyllLists.OfPage(text, addresses[0]) is { } list)
        {
            remarks.Add(
                new Remark(RemarkKind.Decided, "a list made by a template", "made by this program", file.Source.Path)
            );
            return nothing with { Lists = [.. addresses.Select(a => list with { Address = a })] };
        }

        var page = DocumentMaking.Make(text, ForeignKind.Page, addresses, file.Path.Stem) with { Dialects = Written };
        return nothing with { Documents = addresses[0] == "/" ? [.. DocumentMaking.OfHome(page, remarks)] : [page] };
    }

    private static string? HeldBackBy(JekyllPlace place, NameParts name) =>
        place.Role switch
        {
            JekyllRole.Draft => "it lies in _drafts/",
            JekyllRole.Post when name.Date is null => "its name has no date, so that Jekyll left it out",
            JekyllRole.Collection when !place.HasOutput => $"its collection '{place.Collection}' has no pages",
            _ => null,
        };

    private JekyllParts PartsOf(DocumentText text, JekyllPlace place, NameParts name)
    {
        var isDated = place.Collection == "posts";
        var slug = text.Matter.TextAt("slug") ?? (isDated ? name.Rest : text.File.Path.Stem);
        var date = DocumentDate.Of(text.Matter, name.Date, config.TimeZone, "date");
        return new JekyllParts(slug, date, [.. place.Categories, .. JekyllParts.CategoriesOf(text.Matter)])
        {
            Collection = place.Collection,
            Path = place.Below[..^text.File.Path.Extension.Length],
        };
    }

    private string PatternOf(string collection) =>
        config.Values.TextAt($"collections.{collection}.permalink") ?? "/:collection/:path" + config.PageEnd;

    private IEnumerable<string> PageAddress(BlogFile file, DocumentText text, string? ofDefaults)
    {
        var path = file.Path.Value[..^file.Path.Extension.Length];
        var folder = file.Path.Folder;
        var parts = new JekyllParts(file.Path.Stem, DocumentDate.Of(text.Matter, null, config.TimeZone, "date"), [])
        {
            Path = folder,
        };
        if ((text.Matter.TextAt("permalink") ?? ofDefaults) is { } pattern)
            return JekyllAddresses.Of(pattern is "pretty" ? "/:path/:basename/" : pattern, parts);
        if (file.Path.Stem == "index")
            return [AddressText.Of(folder + "/")];
        return config.PageEnd.Length > 0
            ? [AddressText.Of(path + config.PageEnd)]
            : [AddressText.Of(path), AddressText.Of(path + ".html")];
    }

    private ImmutableArray<string> Addresses(DocumentText text, IEnumerable<string> main) =>
        DocumentMaking.Addresses(
            main,
            DocumentMaking.Former(text.Matter, config.BaseUrl, "redirect_from", "alias", "aliases")
        );

    // The folders above _posts/ are categories that no front matter has.
    private static Data.Nodes.DataMap WithCategories(DocumentText text, JekyllPlace place) =>
        place.Categories.IsEmpty || text.Matter.At("categories") is not null || text.Matter.At("category") is not null
            ? text.Matter
            : text.Matter.Over(MatterValues.Made("categories", string.Join(' ', place.Categories)));
}
