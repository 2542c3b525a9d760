using Blog.Text;

namespace Blog.Model;

/// <summary>
/// An address on the site, below its base path: <c>/posts/hdf5/</c>. It starts with a slash, is not percent-encoded,
/// and has neither query nor fragment.
/// </summary>
/// <param name="Value">The address as text.</param>
public readonly record struct Permalink(string Value)
{
    /// <summary>The home page.</summary>
    public static Permalink Home { get; } = new("/");

    /// <summary>The page that hosts show for addresses that lead nowhere.</summary>
    public static Permalink NotFound { get; } = new("/404.html");

    /// <summary>The file behind the address: <c>index.html</c> for a folder. An address without an extension is a
    /// folder.</summary>
    public SitePath ToSitePath()
    {
        var path = Value.TrimStart('/');
        if (path.Length == 0 || path.EndsWith('/'))
            return new SitePath(path + "index.html");
        return new SitePath(Path.HasExtension(path) ? path : path + "/index.html");
    }

    /// <summary>The address of something below this folder.</summary>
    public Permalink Append(string below) => new(Value.TrimEnd('/') + "/" + below);

    /// <summary>The address as text.</summary>
    public override string ToString() => Value;
}
