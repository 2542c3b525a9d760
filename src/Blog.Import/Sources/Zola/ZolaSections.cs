using Blog.Data.Nodes;
using Blog.Import.Sources.Files;
using Blog.Import.Sources.Names;
using Blog.Text;

namespace Blog.Import.Sources.Zola;

/// <summary>What the sections of a blog of Zola say of the pages in them.</summary>
internal sealed class ZolaSections
{
    private readonly Dictionary<(string Folder, string? Language), DataMap> _byPlace = [];
    private readonly HashSet<string> _drafts = new(StringComparer.Ordinal);

    /// <summary>The sections among some texts.</summary>
    public ZolaSections(IEnumerable<DocumentText> texts, ZolaConfig config)
    {
        foreach (var text in texts)
        {
            if (ZolaPlace.Of(text.File.Path, config) is not { IsSection: true } place)
                continue;
            _byPlace.TryAdd((place.Folder, place.Language), text.Matter);
            if (text.Matter.FlagAt("draft") == true)
                _drafts.Add(place.Folder);
        }
    }

    /// <summary>Why a page is not public: a section that it lies in is a draft; null for no such reason. A section
    /// that is a draft in one language holds back all that lies in its folder, in any language; of the pages of the
    /// section itself only that one.</summary>
    public string? HeldBackBy(ZolaPlace place)
    {
        for (var here = place.Folder; ; here = new ContentPath(here).Folder)
        {
            var isOwn = place.IsSection && here == place.Folder;
            var isDraft = isOwn ? IsDraft(here, place.Language) : _drafts.Contains(here);
            if (isDraft)
                return here.Length == 0 ? "the whole site is a draft" : $"its section {here}/ is a draft";
            if (here.Length == 0)
                return null;
        }
    }

    private bool IsDraft(string folder, string? language) =>
        _byPlace.TryGetValue((folder, language), out var matter) && matter.FlagAt("draft") == true;

    /// <summary>Whether a page is a post: its section is sorted by date or has the usual name, or it has a date and
    /// lies in no section that is sorted otherwise. At the top a document without a date is a page: an about page lies
    /// there, and the list of posts passes it over.</summary>
    public bool IsOfPosts(ZolaPlace place, DataMap matter)
    {
        if (PostFolders.IsIn(place.Folder))
            return true;
        var isDated = matter.TextAt("date") is not null || place.Name.Date is not null;
        var section =
            _byPlace.GetValueOrDefault((place.Folder, place.Language))
            ?? _byPlace.GetValueOrDefault((place.Folder, null));
        var order = section?.TextAt("sort_by");
        return (order == "date" && (isDated || place.Folder.Length > 0)) || (isDated && (order is null or "none"));
    }

    /// <summary>How many posts a page of the list shows; null for all.</summary>
    public int? PageSize() =>
        _byPlace
            .Where(s => s.Key.Language is null)
            .OrderBy(s => s.Key.Folder, StringComparer.Ordinal)
            .Select(s => s.Value.NumberAt("paginate_by"))
            .FirstOrDefault(n => n is not null);
}
