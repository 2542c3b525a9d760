using Blog.Pages;
using Blog.Testing;
using Blog.Text;
using Blog.Workspace.CrossPosts;
using Blog.Workspace.Disk;
using Blog.Workspace.Editing;

namespace Blog.Workspace.Tests.CrossPosts;

public sealed class CopyRecorderTests : IDisposable
{
    private const string Post = "content/posts/2020-11-14-a.md";
    private const string Text = "---\ntitle: A\ndate: 2020-11-14\n---\n\nText.\n";
    private const string Ledger = "content/crossposts.lock.yml";
    private const string Url = "https://dev.to/ann/a-1a2b";

    private readonly TestFolder _folder = new();

    public CopyRecorderTests()
    {
        _folder.Write("site/" + Post, Text);
        _folder.Write("site/" + Ledger, "posts/2020-11-14-a.md:\n  medium:\n    id: 3f2a9c1b7d4e\n");
    }

    [Fact]
    public void What_was_saved_since_the_site_was_read_stays()
    {
        var site = Site();
        _folder.Write("site/" + Post, Text + "\nSaved since.\n");
        Assert.Null(Record(site, Editor()).Refusal);
        var text = _folder.Read("site/" + Post);
        Assert.EndsWith("\nText.\n\nSaved since.\n", text, StringComparison.Ordinal);
        Assert.Contains("url: " + Url, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_copies_that_are_recorded_at_one_time_are_both_in_the_post()
    {
        var site = Site();
        await Task.WhenAll(
            Task.Run(() => Assert.Null(Record(site, Editor()).Refusal), TestContext.Current.CancellationToken),
            Task.Run(
                () => Assert.Null(Record(site, Editor(), "https://medium.com/@ann/a-3f2a9c1b7d4e").Refusal),
                TestContext.Current.CancellationToken
            )
        );
        foreach (var file in (string[])[Post, Ledger])
            Assert.Equal(2, _folder.Read("site/" + file).Split("url: ").Length - 1);
    }

    [Fact]
    public void A_post_that_cannot_be_edited_keeps_the_ledger_as_it_is()
    {
        Assert.SkipUnless(UnixMode.AreThere, "Modes are of Unix.");
        var (site, ledger) = (Site(), _folder.Read("site/" + Ledger));
        UnixMode.Set(_folder.PathOf("site/" + Post), UnixFileMode.UserRead);
        var refusal = Record(site, Editor()).Refusal!;
        Assert.Equal("BLOG153", refusal.Mistakes[0].Id);
        Assert.Equal($"crossposts:\n  - to: dev\n    url: {Url}\n    date: 2020-11-15\n", refusal.Lines);
        Assert.Equal((Text, ledger), (_folder.Read("site/" + Post), _folder.Read("site/" + Ledger)));
    }

    [Fact]
    public void A_copy_of_which_one_half_alone_could_be_written_says_which()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux exchanges files in one step.");
        var editor = Editor() with
        {
            TryExchange = (one, other) =>
            {
                // While the ledger is written somebody breaks the post.
                _folder.Write("site/" + Post, "---\ntitle: [\n---\n");
                return AtomicFile.TryExchange(one, other);
            },
        };
        var refusal = Record(Site(), editor).Refusal!;
        Assert.Equal("BLOG155", Assert.Single(refusal.Mistakes).Id);
        Assert.Contains("url: " + Url, refusal.Lines, StringComparison.Ordinal);
        Assert.Contains("url: " + Url, _folder.Read("site/" + Ledger), StringComparison.Ordinal);
        Assert.Equal("---\ntitle: [\n---\n", _folder.Read("site/" + Post));
    }

    [Fact]
    public void A_byte_order_mark_and_line_ends_stay()
    {
        const string Before = "\uFEFF# Mine.\r\nposts/2020-11-14-a.md:\r\n  medium:\r\n    id: 3f2a9c1b7d4e\r\n";
        _folder.Write("site/" + Ledger, Before);
        Assert.Null(Record(Site(), Editor()).Refusal);
        var bytes = File.ReadAllBytes(_folder.PathOf("site/" + Ledger));
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Equal(bytes.Count(b => b == '\r'), bytes.Count(b => b == '\n'));
    }

    public void Dispose() => _folder.Dispose();

    private static Site Site() => TestSite.With((Post, Text)).Build().Site;

    private SiteEditor Editor() => new(SiteFolder.At(_folder.Root)!, TimeProvider.System);

    private RecordOutcome Record(Site site, SiteEditor editor, string url = Url) =>
        new CopyRecorder(SiteFolder.At(_folder.Root)!, editor).Record(
            site,
            site.Catalogue.Find(new ContentPath(Post))!,
            new RecordWish(url, null, "2020-11-15", null),
            new DateTimeOffset(2020, 11, 15, 0, 0, 0, TimeSpan.Zero)
        );
}
