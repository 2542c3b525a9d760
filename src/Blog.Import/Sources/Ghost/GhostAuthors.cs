using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using Blog.Import.Foreign;
using Blog.Import.Sources.Exports;

namespace Blog.Import.Sources.Ghost;

/// <summary>Who wrote posts. Of a user only the name, the slug, the page and the biography are read, and only of those
/// that wrote something.</summary>
internal sealed partial class GhostAuthors(JsonElement data)
{
    private readonly ILookup<string, JsonElement> _users = data.Items("users").ToLookup(u => u.Text("id") ?? "");
    private readonly ILookup<string, JsonElement> _uses = data.Items("posts_authors")
        .ToLookup(a => a.Text("post_id") ?? "");

    /// <summary>The authors, in the order of the users. Addresses of mail in what they say of themselves are left out,
    /// with a remark.</summary>
    public ImmutableArray<ForeignAuthor> Known(ExportPlace place) =>
        [
            .. Writers()
                .Select(u => new ForeignAuthor(
                    NameOf(u),
                    [.. new[] { u.Text("slug"), u.Text("id") }.OfType<string>()],
                    u.Text("website"),
                    Bio(u, place)
                )),
        ];

    /// <summary>Their pages.</summary>
    public ImmutableArray<ForeignList> Lists =>
        [
            .. Writers()
                .Where(u => u.Text("slug") is not null)
                .Select(u => new ForeignList(ListKind.Author, NameOf(u), $"/author/{u.Text("slug")}/")),
        ];

    /// <summary>The names of a post's authors, in its order.</summary>
    public IEnumerable<string> Of(string post, string? only) =>
        Ids(post, only).SelectMany(id => _users[id].Take(1)).Select(NameOf);

    private List<string> Ids(string post, string? only)
    {
        var many = _uses[post]
            .OrderBy(u => u.Number("sort_order") ?? 0)
            .Select(u => u.Text("author_id") ?? "")
            .ToList();
        return many.Count > 0 || only is null ? many : [only];
    }

    private IEnumerable<JsonElement> Writers()
    {
        var ids = data.Items("posts")
            .SelectMany(p => Ids(p.Text("id") ?? "", p.Text("author_id") ?? p.Text("author")))
            .ToHashSet(StringComparer.Ordinal);
        return data.Items("users").Where(u => ids.Contains(u.Text("id") ?? "") && u.Text("name") is not null);
    }

    private static string NameOf(JsonElement user) => ExportNames.WithoutMail(user.Text("name") ?? "");

    private static string? Bio(JsonElement user, ExportPlace place)
    {
        if (user.Text("bio") is not { } bio || !Mail().IsMatch(bio))
            return user.Text("bio");
        place.Remark(RemarkKind.Decided, $"an address of mail in the biography of '{NameOf(user)}'", "left out");
        return Mail().Replace(bio, "…");
    }

    [GeneratedRegex(@"(?:mailto:)?[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}")]
    private static partial Regex Mail();
}
