using Blog.Text;

namespace Blog.Model;

/// <summary>The address of a published file.</summary>
public static class SitePathAddress
{
    /// <summary>The address that readers use for the file: a folder stands for its <c>index.html</c>.</summary>
    public static Permalink ToPermalink(this SitePath path)
    {
        const string Index = "index.html";
        if (path.Value == Index)
            return Permalink.Home;
        var isFolder = path.Value.EndsWith("/" + Index, StringComparison.Ordinal);
        return new Permalink("/" + (isFolder ? path.Value[..^Index.Length] : path.Value));
    }
}
