using Blog.Testing;

namespace Blog.Browser.Serving;

/// <summary>The sample site with each theme of the repository.</summary>
public sealed class SampleSites : IAsyncLifetime
{
    /// <summary>The themes.</summary>
    public static readonly string[] Themes = ["paper", "plaintext", "notebook"];

    /// <summary>One page of each kind, below the home page.</summary>
    public static readonly string[] Pages =
    [
        "",
        "posts/a-brief-introduction-to-hdf5/",
        "posts/gradient-descent/",
        "posts/object-oriented-programming-part-2/",
        "reviews/2020-11/",
        "reviews/",
        "reviews/links/",
        "reviews/links/sources/",
        "tags/",
        "tags/python/",
        "series/object-oriented-programming/",
        "archive/",
        "about/",
        EverythingPage.Address,
        PicturesPage.Address,
        PhotosPage.Address,
        "no-such-page/",
    ];

    private readonly Dictionary<string, SiteServer> _servers = new(StringComparer.Ordinal);

    /// <summary>The site with a theme. In a clone whose content is somebody's own, the test that asks is
    /// skipped.</summary>
    public SiteServer this[string theme]
    {
        get
        {
            Assert.SkipUnless(SampleContent.IsHere, SampleContent.Reason);
            return _servers[theme];
        }
    }

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        foreach (var theme in SampleContent.IsHere ? Themes : [])
            _servers[theme] = await SiteServer.Start(theme);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var server in _servers.Values)
            await server.DisposeAsync();
    }
}
