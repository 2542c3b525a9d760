using Blog.Testing;
using Blog.Text.Fingerprints;
using Blog.Workspace.Disk;
using Microsoft.Extensions.Time.Testing;

namespace Blog.Workspace.Tests.Disk;

public sealed class MadeFileStoreTests : IDisposable
{
    private static readonly Fingerprint Recipe = Fingerprint.Of("recipe");

    private readonly TestFolder _folder = new();
    private readonly FakeTimeProvider _clock = new(DateTimeOffset.UtcNow);

    [Fact]
    public void What_is_kept_is_found_by_the_next_build()
    {
        Store().Keep(Recipe, new byte[] { 1, 2, 3 });
        Assert.Equal([1, 2, 3], Store().Find(Recipe)!.Value.ToArray());
        Assert.Null(Store().Find(Fingerprint.Of("another")));
        Store().Keep(Recipe, ReadOnlyMemory<byte>.Empty);
        Assert.Equal(0, Store().Find(Recipe)!.Value.Length);
    }

    [Theory]
    [InlineData("")]
    [InlineData("half a picture")]
    public void What_a_full_disk_left_is_not_taken_for_it(string left)
    {
        Store().Keep(Recipe, new byte[] { 1, 2, 3 });
        File.WriteAllText(Kept(), left);
        Assert.Null(Store().Find(Recipe));
    }

    [Fact]
    public void A_folder_that_cannot_be_written_keeps_nothing_and_says_nothing()
    {
        _folder.Write("site/.cache/made", "a file");
        Store().Keep(Recipe, new byte[] { 1 });
        Store().Prune();
        Assert.Null(Store().Find(Recipe));
    }

    [Fact]
    public void What_was_not_used_for_three_months_is_removed()
    {
        Store().Prune();
        Store().Keep(Recipe, new byte[] { 1 });
        _clock.Advance(TimeSpan.FromDays(80));
        Store().Prune();
        Assert.NotNull(Store().Find(Recipe));
        _clock.Advance(TimeSpan.FromDays(80));
        Store().Prune();
        Assert.NotNull(Store().Find(Recipe));
        _clock.Advance(TimeSpan.FromDays(100));
        Store().Prune();
        Assert.Null(Store().Find(Recipe));
    }

    [Fact]
    public void Many_threads_may_keep_the_same()
    {
        Parallel.For(0, 64, _ => Store().Keep(Recipe, new byte[10_000]));
        Assert.Equal(10_000, Store().Find(Recipe)!.Value.Length);
        Assert.Single(Directory.GetFiles(_folder.PathOf("site/.cache/made"), "*", SearchOption.AllDirectories));
    }

    public void Dispose() => _folder.Dispose();

    private string Kept() =>
        Assert.Single(Directory.GetFiles(_folder.PathOf("site/.cache/made"), "*", SearchOption.AllDirectories));

    private MadeFileStore Store()
    {
        _folder.Write("site/content/site.yml", TestSite.Settings);
        return new MadeFileStore(SiteFolder.At(_folder.PathOf("site"))!, _clock);
    }
}
