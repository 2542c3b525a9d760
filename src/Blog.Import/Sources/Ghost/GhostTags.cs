using System.Collections.Immutable;
using System.Text.Json;
using Blog.Import.Foreign;
using Blog.Import.Sources.Exports;

namespace Blog.Import.Sources.Ghost;

/// <summary>The tags of an export. Those that start with <c>#</c> are for Ghost's themes and no reader sees
/// them.</summary>
internal sealed class GhostTags(JsonElement data)
{
    private readonly ILookup<string, JsonElement> _tags = data.Items("tags").ToLookup(t => t.Text("id") ?? "");
    private readonly ILookup<string, JsonElement> _uses = data.Items("posts_tags")
        .ToLookup(t => t.Text("post_id") ?? "");

    /// <summary>The pages of tags.</summary>
    public ImmutableArray<ForeignList> Lists =>
        [
            .. data.Items("tags")
                .Where(t => !IsInternal(t) && t.Text("name") is not null && t.Text("slug") is not null)
                .Select(t => new ForeignList(ListKind.Tag, t.Text("name")!, $"/tag/{t.Text("slug")}/")),
        ];

    /// <summary>The names of a post's tags, in its order.</summary>
    public IEnumerable<string> Of(string post, ExportPlace place)
    {
        var tags = _uses[post]
            .OrderBy(u => u.Number("sort_order") ?? 0)
            .SelectMany(u => _tags[u.Text("tag_id") ?? ""].Take(1))
            .ToList();
        foreach (var tag in tags.Where(IsInternal))
            place.Remark(RemarkKind.Decided, $"the internal tag '{tag.Text("name")}'", "left out");
        return tags.Where(t => !IsInternal(t)).Select(t => t.Text("name") ?? "");
    }

    private static bool IsInternal(JsonElement tag) =>
        tag.Text("name") is ['#', ..] || tag.Text("visibility") == "internal";
}
