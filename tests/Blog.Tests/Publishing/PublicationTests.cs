using System.Collections.Immutable;
using Blog.Disk;
using Blog.Model;
using Blog.Publishing;
using Blog.Tests.Fakes;
using Blog.Text;

namespace Blog.Tests.Publishing;

public sealed class PublicationTests : IDisposable
{
    private readonly TestFolder _folder = new();
    private readonly OutputFolder _output;

    public PublicationTests() => _output = OutputFolder.Choose(SiteFolder.At(_folder.Root)!, null).Folder!;

    [Fact]
    public void What_was_interrupted_while_staging_is_dropped()
    {
        Publish(FakeSite.Of(("index.html", "old")));
        using (var staged = new StagedFiles(_output))
            staged.Add(new SitePath("index.html"), "new"u8);
        _folder.Write("site/output/.blog-staging/files/index.html", "new");
        Publication.Recover(_output);
        Assert.Equal("old", _folder.Read("site/output/index.html"));
        Assert.False(Directory.Exists(_output.Staging));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void What_was_interrupted_while_moving_is_completed(int moved)
    {
        Publish(FakeSite.Of(("a.html", "old a"), ("b.html", "old b"), ("old.html", "old")));
        Interrupt(moved, ("a.html", "new a"), ("b.html", "new b"));
        Publication.Recover(_output);
        Assert.Equal(["a.html", "b.html"], _folder.Files("site/output"));
        Assert.Equal(("new a", "new b"), (_folder.Read("site/output/a.html"), _folder.Read("site/output/b.html")));
        Assert.Equal(["a.html", "b.html"], Manifest.Read(_output).Files.Keys.Select(k => k.Value));
    }

    [Fact]
    public void A_build_after_an_interruption_is_the_same_as_one_without()
    {
        Publish(FakeSite.Of(("a.html", "old a"), ("b.html", "old b"), ("old.html", "old")));
        Interrupt(1, ("a.html", "new a"), ("b.html", "new b"));
        Publish(FakeSite.Of(("a.html", "newest a"), ("c.html", "c")));
        var interrupted = _folder.Files("site/output").Select(f => f + _folder.Read("site/output/" + f)).ToList();
        Assert.Equal(["a.htmlnewest a", "c.htmlc"], interrupted);
    }

    [Fact]
    public void A_journal_that_was_not_finished_counts_as_none()
    {
        Publish(FakeSite.Of(("a.html", "old")));
        _folder.Write("site/output/.blog-staging/files/a.html", "new");
        _folder.Write("site/output/.blog-staging/journal.json", "{\"format\":1,\"files\":{");
        Publication.Recover(_output);
        Assert.Equal("old", _folder.Read("site/output/a.html"));
    }

    public void Dispose() => _folder.Dispose();

    private void Publish(FakeSite site) => Publisher.Publish(site.ToSite(), _output, new DiagnosticPolicy([], false), (_, _) => { });

    // As the machine would have left it, had it stopped after moving so many files.
    private void Interrupt(int moved, params (string Path, string Text)[] files)
    {
        var staged = new StagedFiles(_output);
        foreach (var (path, text) in files)
            staged.Add(new SitePath(path), System.Text.Encoding.UTF8.GetBytes(text));
        var after = files.ToImmutableSortedDictionary(f => new SitePath(f.Path), f => Fingerprint.Of(System.Text.Encoding.UTF8.GetBytes(f.Text)));
        staged.Commit(new Journal(after, Manifest.Read(_output).Files.RemoveRange(after.Keys)));
        foreach (var (path, _) in files.Take(moved))
            StagedFiles.Place(_output, new SitePath(path));
    }
}
