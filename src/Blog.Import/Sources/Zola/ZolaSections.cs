using Blog.Data.Nodes;
using Blog.Import.Sources.Files;
using Blog.Import.Sources.Names;
using Blog.Text;

namespace Blog.Import.Sources.Zola;

/// <summary>What the sections of a blog of Zola say of the pages in them.</summary>
internal sealed class ZolaSections
{
    private readonly Dictionary<string, DataMap> _byFolder = new(StringComparer.Ordinal);

    /// <summary>The sections among some texts.</summary>
    public ZolaSections(IEnumerable<DocumentText> texts, ZolaConfig config)
    {
        foreach (var text in texts)
        {
            if (ZolaPlace.Of(text.File.Path, config) is { IsSection: true, Language: null } place)
                _byFolder.TryAdd(place.Folder, text.Matter);
        }
    }

    /// <summary>Why no page of a folder is public: a section above it is a draft; null for no such reason.</summary>
    public string? HeldBackBy(string folder)
    {
        for (var here = folder; ; here = new ContentPath(here).Folder)
        {
            if (_byFolder.TryGetValue(here, out var matter) && matter.FlagAt("draft") == true)
                return here.Length == 0 ? "the whole site is a draft" : $"its section {here}/ is a draft";
            if (here.Length == 0)
                return null;
        }
    }

    /// <summary>Whether a page is a post: its section is sorted by date or has the usual name, or it has a date and
    /// lies in no section that is sorted otherwise. At the top a document without a date is a page: an about page lies
    /// there, and the list of posts passes it over.</summary>
    public bool IsOfPosts(ZolaPlace place, DataMap matter)
    {
        if (PostFolders.IsIn(place.Folder))
            return true;
        var isDated = matter.TextAt("date") is not null || place.Name.Date is not null;
        var order = _byFolder.GetValueOrDefault(place.Folder)?.TextAt("sort_by");
        return (order == "date" && (isDated || place.Folder.Length > 0)) || (isDated && (order is null or "none"));
    }

    /// <summary>How many posts a page of the list shows; null for all.</summary>
    public int? PageSize() =>
        _byFolder
            .OrderBy(s => s.Key, StringComparer.Ordinal)
            .Select(s => s.Value.NumberAt("paginate_by"))
            .FirstOrDefault(n => n is not null);
}
