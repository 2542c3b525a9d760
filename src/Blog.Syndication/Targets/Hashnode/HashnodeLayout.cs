using Blog.Syndication.Traits;
using Blog.Syndication.Writing;

namespace Blog.Syndication.Targets.Hashnode;

/// <summary>
/// The file for Hashnode: front matter as its publishing from GitHub reads it, then the text. It says that the post is
/// a draft. The <c>domain</c> of the author's publication is left to the author. </summary>
internal static class HashnodeLayout
{
    /// <summary>The file.</summary>
    public static string Of(Draft draft) =>
        new FrontMatter()
            .Add("title", draft.Title)
            .Add("subtitle", draft.Request.Standfirst)
            .AddPlain("slug", TagSpelling.Joined(SlugOf(draft.Request.Canonical), "-"))
            .AddPlain("tags", string.Join(", ", draft.Tags))
            .Add("cover", draft.Cover?.Address ?? "")
            .Add("canonical", draft.Request.Canonical)
            .Add("saveAsDraft", true) + draft.Body;

    // The last name in the address at home, so that both addresses end alike.
    private static string SlugOf(string canonical) => canonical.Split('?', '#')[0].TrimEnd('/').Split('/')[^1];
}
