using Blog.Testing;
using Blog.Text;
using Blog.Workspace.Disk;
using Blog.Workspace.Watching;
using CsCheck;

namespace Blog.Workspace.Tests.Watching;

public class ContentSnapshotPropertyTests
{
    [Fact]
    public void After_any_steps_told_in_any_batches_a_snapshot_is_what_a_new_one_would_be() =>
        DiskStep.AnyWithLinks.Array[1, 5].Array[1, 8].Sample(Follow, iter: 150, threads: 1);

    [Fact]
    public async Task Whatever_is_done_to_the_files_the_watcher_tells_enough() =>
        await DiskStep.Any.Array[1, 5].Array[1, 4].SampleAsync(WatchAsync, iter: 15, threads: 1);

    private static void Follow(DiskStep[][] batches)
    {
        using var folder = new TestFolder();
        folder.Write("site/shared/s.md", "shared");
        folder.Write("secret.md", "secret");
        var site = SiteFolder.At(folder.Root)!;
        var snapshot = ContentSnapshot.Take(site, TimeProvider.System);
        foreach (var batch in batches)
        {
            var touched = batch.SelectMany(step => step.Do(folder)).Distinct().Select(p => new ContentPath(p)).ToList();
            var fresh = ContentSnapshot.Take(site, TimeProvider.System);
            var next = snapshot.With(touched);
            Assert.Equal(WatchedFolder.PictureOf(fresh), WatchedFolder.PictureOf(next));
            Assert.Equal(WatchedFolder.PictureOf(fresh), WatchedFolder.PictureOf(snapshot.Rescanned()));
            Assert.Equal(next.ChangedSince(snapshot), fresh.ChangedSince(snapshot));
            snapshot = next;
        }
    }

    private static async Task WatchAsync(DiskStep[][] batches)
    {
        using var folder = new TestFolder();
        await using var watched = new WatchedFolder(folder);
        foreach (var batch in batches)
        {
            foreach (var step in batch)
                step.Do(folder);
            await watched.CatchUpAsync();
        }
    }
}
