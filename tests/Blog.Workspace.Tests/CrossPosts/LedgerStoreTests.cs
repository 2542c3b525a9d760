using Blog.Model.CrossPosts;
using Blog.Testing;
using Blog.Text;
using Blog.Workspace.CrossPosts;
using Blog.Workspace.Disk;
using Blog.Workspace.Editing;
using Microsoft.Extensions.Time.Testing;

namespace Blog.Workspace.Tests.CrossPosts;

public sealed class LedgerStoreTests : IDisposable
{
    private const string Ledger = "site/content/crossposts.lock.yml";

    private readonly TestFolder _folder = new();
    private readonly SiteFolder _site;

    public LedgerStoreTests()
    {
        _folder.Write("site/content/site.yml", "title: T\n");
        _site = SiteFolder.At(_folder.PathOf("site"))!;
    }

    [Fact]
    public async Task Of_many_who_write_at_one_time_nobody_loses_anything()
    {
        await Task.WhenAll(
            Enumerable
                .Range(0, 8)
                .Select(writer =>
                    Task.Run(
                        () =>
                        {
                            for (var i = 0; i < 10; i++)
                                Assert.Empty(
                                    Store(TimeProvider.System)
                                        .Change(
                                            Post($"{writer}-{i}"),
                                            CrossPostTargets.Dev,
                                            entry => entry with { Id = $"{writer}{i}" }
                                        )
                                );
                        },
                        TestContext.Current.CancellationToken
                    )
                )
        );
        Assert.Equal(
            80,
            _folder.Read(Ledger).Split('\n').Count(l => l.StartsWith("    id: ", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void What_somebody_wrote_since_is_what_is_changed()
    {
        _folder.Write(Ledger, "# Mine.\nposts/a.md:\n  dev:\n    id: 12\n");
        Assert.Empty(
            Store(TimeProvider.System)
                .Change(Post("a"), CrossPostTargets.Dev, entry => entry with { Id = entry.Id + "3" })
        );
        Assert.Equal("# Mine.\nposts/a.md:\n  dev:\n    id: 123\n", _folder.Read(Ledger));
    }

    [Fact]
    public async Task A_ledger_that_is_held_is_waited_for_and_then_left_alone()
    {
        using var held = SiteLock.TryTake(_site, "edits");
        Assert.NotNull(held);
        var clock = new FakeTimeProvider();
        var writing = Task.Run(
            () => Store(clock).Change(Post("a"), CrossPostTargets.Dev, entry => entry with { Id = "12" }),
            TestContext.Current.CancellationToken
        );
        while (!writing.IsCompleted)
        {
            clock.Advance(TimeSpan.FromMilliseconds(50));
            Thread.Yield();
        }

        var mistake = Assert.Single(await writing);
        Assert.Equal(
            (
                "BLOG152",
                "The file was not changed: another command has been changing files of this site for 10 seconds."
            ),
            (mistake.Id, mistake.Message)
        );
        Assert.False(File.Exists(_folder.PathOf(Ledger)));
    }

    [Fact]
    public void A_ledger_with_mistakes_stays_as_it_is()
    {
        const string Conflict = "posts/a.md:\n<<<<<<< HEAD\n  dev:\n    id: 12\n";
        _folder.Write(Ledger, Conflict);
        Assert.NotEmpty(
            Store(TimeProvider.System).Change(Post("a"), CrossPostTargets.Dev, entry => entry with { Id = "13" })
        );
        Assert.Equal(Conflict, _folder.Read(Ledger));
    }

    public void Dispose() => _folder.Dispose();

    private LedgerStore Store(TimeProvider clock) => new(_site, new SiteEditor(_site, clock));

    private static ContentPath Post(string name) => new($"content/posts/{name}.md");
}
