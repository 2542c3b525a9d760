using Blog.Syndication.Traits;
using Blog.Syndication.Writing;

namespace Blog.Syndication.Targets.Dev;

/// <summary>The file for DEV: front matter as its editor and its API read it, then the text. It says that the post is
/// not published.</summary>
internal static class DevLayout
{
    /// <summary>The file.</summary>
    public static string Of(Draft draft) =>
        new FrontMatter()
            .Add("title", draft.Title)
            .Add("published", false)
            .Add("description", draft.Request.Description)
            .AddPlain("tags", string.Join(", ", draft.Tags))
            .Add("canonical_url", draft.Request.Canonical)
            .Add("cover_image", draft.Cover?.Address ?? "")
            .Add("series", draft.Request.Series) + draft.Body;
}
