using Blog.Testing;
using Blog.Workspace.Disk;
using Blog.Workspace.Publishing.Folders;

namespace Blog.Workspace.Tests.Publishing.Folders;

public sealed class OutputLockTests : IDisposable
{
    private readonly TestFolder _folder = new();

    [Fact]
    public void One_output_has_one_writer_and_nothing_is_left_of_the_lock()
    {
        using (Take("out"))
            Assert.Null(Take("out"));
        Take("out")!.Dispose();
        Assert.Equal(["site"], Directory.EnumerateFileSystemEntries(_folder.Above).Select(Path.GetFileName));
    }

    [Fact]
    public void Two_paths_to_one_folder_have_one_lock()
    {
        Directory.CreateDirectory(_folder.PathOf("real/out"));
        _folder.Link("linked", _folder.PathOf("real"));
        using var held = Take("real/out");
        Assert.Null(Take("linked/out"));
    }

    [Fact]
    public void An_output_in_an_output_that_is_being_written_is_locked_too()
    {
        using var held = Take("a");
        Assert.Null(Take("a/b/c"));
    }

    [Fact]
    public void Outputs_beside_one_another_are_written_at_the_same_time()
    {
        using var a = Take("www/a");
        using var b = Take("www/b");
        Assert.NotNull(b);
    }

    [Fact]
    public void The_lock_of_a_program_that_was_killed_holds_nobody_up()
    {
        _folder.Write(".out.blog/lock", "1 1\n");
        using var held = Take("out");
        Assert.NotNull(held);
    }

    [Fact]
    public void A_long_name_has_a_lock() => Take(new string('x', 255))!.Dispose();

    [Fact]
    public async Task Of_many_who_try_at_once_one_at_a_time_has_it()
    {
        var (inside, most, taken) = (0, 0, 0);
        await Parallel.ForAsync(
            0,
            8,
            async (_, _) =>
            {
                for (var i = 0; i < 50; i++)
                {
                    using var held = Take("deep/er/out");
                    if (held is null)
                        continue;
                    most = Math.Max(most, Interlocked.Increment(ref inside));
                    Interlocked.Increment(ref taken);
                    await Task.Yield();
                    Interlocked.Decrement(ref inside);
                }
            }
        );
        Assert.Equal(1, most);
        Assert.True(taken > 0);
        Assert.False(Path.Exists(_folder.PathOf("deep/er/.out.blog")));
    }

    public void Dispose() => _folder.Dispose();

    private OutputLock? Take(string path) =>
        OutputLock.TryTake(OutputFolder.Choose(SiteFolder.At(_folder.Root)!, _folder.PathOf(path)).Folder!);
}
