using System.Collections.Concurrent;
using System.Text;
using Blog.Engine;
using Blog.Pages;
using Blog.Reading.Documents;
using Blog.Testing;
using Blog.Workspace.Disk;

namespace Blog.Preview.Tests;

public class PreviewTests
{
    private static readonly string[] Signs = ["_blog/", "data-blog"];

    [Fact]
    public void A_build_contains_nothing_of_the_preview()
    {
        Assert.SkipUnless(SampleContent.IsHere, SampleContent.Reason);
        var root = SiteFolder.FindFrom(AppContext.BaseDirectory);
        Assert.True(root is not null, "The sample site is not above the tests.");
        var request = new BuildRequest
        {
            Content = new DiskContentStore(root, TimeProvider.System),
            Now = new DateTimeOffset(2021, 1, 15, 0, 0, 0, TimeSpan.Zero),
            IncludeDrafts = true,
            IncludeFuture = true,
            IncludeExpired = true,
        };
        var site = SiteBuilder.MapAndCheck(request, new KeptResults(), TimeProvider.System);
        var found = new ConcurrentBag<string>();
        Parallel.ForEach(
            site.Outputs.Values,
            output =>
            {
                var bytes = output.Content().Bytes.Span;
                foreach (var sign in Signs)
                {
                    if (bytes.IndexOf(Encoding.UTF8.GetBytes(sign)) >= 0)
                        found.Add($"{output.Path} contains {sign}");
                }
            }
        );
        Assert.True(site.Outputs.Count > 20, $"The sample site has {site.Outputs.Count} outputs.");
        Assert.Empty(found);
    }
}
