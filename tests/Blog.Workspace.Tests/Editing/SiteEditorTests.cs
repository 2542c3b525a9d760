using System.Text;
using Blog.Testing;
using Blog.Workspace.Disk;
using Blog.Workspace.Editing;
using Microsoft.Extensions.Time.Testing;

namespace Blog.Workspace.Tests.Editing;

public sealed class SiteEditorTests : IDisposable
{
    private const string Post = "site/content/posts/a.md";

    private readonly TestFolder _folder = new();

    public SiteEditorTests() => _folder.Write(Post, "one\n");

    private string FullPath => _folder.PathOf(Post);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_an_editor_saves_while_an_edit_is_decided_stays(bool isInPlace)
    {
        var times = 0;
        var edited = Editor()
            .Edit(
                FullPath,
                isExpected: true,
                bytes =>
                {
                    if (++times == 1)
                        Save("one\nsaved\n", isInPlace);
                    return Append(bytes, "edited\n");
                }
            );
        Assert.Null(edited.Problem);
        Assert.Equal("one\nsaved\nedited\n", _folder.Read(Post));
        Assert.Equal(2, times);
        Assert.Equal([Post], Left());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_an_editor_saves_between_the_comparison_and_the_exchange_stays(bool isInPlace)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux exchanges files in one step.");
        var times = 0;
        var editor = Editor() with
        {
            TryExchange = (one, other) =>
            {
                if (++times == 1)
                    Save("one\nsaved\n", isInPlace);
                return AtomicFile.TryExchange(one, other);
            },
        };
        Assert.Null(editor.Edit(FullPath, isExpected: true, bytes => Append(bytes, "edited\n")).Problem);
        Assert.Equal("one\nsaved\nedited\n", _folder.Read(Post));
        Assert.Equal([Post], Left());
    }

    [Fact]
    public void A_save_that_is_still_being_written_when_the_files_are_exchanged_stays()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux says whether somebody writes a file.");
        Task? saving = null;
        var editor = Editor() with
        {
            TryExchange = (one, other) =>
            {
                var save = saving is null
                    ? new FileStream(FullPath, FileMode.Append, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0)
                    : null;
                var isDone = AtomicFile.TryExchange(one, other);
                saving ??= Task.Run(async () =>
                {
                    await Task.Delay(50);
                    save!.Write("saved\n"u8);
                    save.Dispose();
                });
                return isDone;
            },
        };
        Assert.Null(editor.Edit(FullPath, isExpected: true, bytes => Append(bytes, "edited\n")).Problem);
        Assert.Equal("one\nsaved\nedited\n", _folder.Read(Post));
        Assert.Equal([Post], Left());
    }

    [Fact]
    public void Of_two_saves_in_one_moment_the_newer_stays()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux exchanges files in one step.");
        var times = 0;
        var editor = Editor() with
        {
            TryExchange = (one, other) =>
            {
                if (++times <= 2)
                    Save($"one\nsave {times}\n", isInPlace: false);
                return AtomicFile.TryExchange(one, other);
            },
        };
        Assert.Null(editor.Edit(FullPath, isExpected: true, bytes => Append(bytes, "edited\n")).Problem);
        Assert.Equal("one\nsave 2\nedited\n", _folder.Read(Post));
        Assert.Equal([Post], Left());
    }

    [Fact]
    public void A_file_that_an_editor_takes_away_for_the_moment_of_a_save_is_edited_once_it_is_there_again()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux exchanges files in one step.");
        Task? saving = null;
        var editor = Editor() with
        {
            TryExchange = (one, other) =>
            {
                if (saving is null)
                {
                    File.Delete(FullPath);
                    saving = Task.Run(async () =>
                    {
                        await Task.Delay(30);
                        Save("one\nsaved\n", isInPlace: false);
                    });
                }

                return AtomicFile.TryExchange(one, other);
            },
        };
        Assert.Null(editor.Edit(FullPath, isExpected: true, bytes => Append(bytes, "edited\n")).Problem);
        Assert.Equal("one\nsaved\nedited\n", _folder.Read(Post));
        Assert.Equal([Post], Left());
    }

    [Fact]
    public void Where_files_cannot_be_exchanged_the_new_one_is_renamed_over_the_old_one()
    {
        var editor = Editor() with { TryExchange = (_, _) => false };
        Assert.True(editor.Edit(FullPath, isExpected: true, bytes => Append(bytes, "edited\n")).Result);
        Assert.Equal("one\nedited\n", _folder.Read(Post));
        Assert.Equal([Post], Left());
    }

    [Fact]
    public void A_refusal_counts_only_for_the_file_as_it_is()
    {
        var times = 0;
        var edited = Editor()
            .Edit(
                FullPath,
                isExpected: true,
                bytes =>
                {
                    if (++times > 1)
                        return Append(bytes, "edited\n");
                    Save("one\nsaved\n", isInPlace: true);
                    return new FileChange<bool>(null, false);
                }
            );
        Assert.True(edited.Result);
        Assert.Equal("one\nsaved\nedited\n", _folder.Read(Post));
    }

    [Fact]
    public void A_file_that_is_saved_each_time_is_left_to_its_editor()
    {
        var times = 0;
        var edited = Editor()
            .Edit(
                FullPath,
                isExpected: true,
                bytes =>
                {
                    Save($"save {++times}\n", isInPlace: false);
                    return Append(bytes, "edited\n");
                }
            );
        Assert.Equal(
            "content/posts/a.md:1:1: error BLOG154: The file was not changed: "
                + "it was saved by another program each of the 50 times it was about to be changed.",
            edited.Problem?.ToString()
        );
        Assert.Equal($"save {times}\n", _folder.Read(Post));
        Assert.Equal([Post], Left());
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    public async Task Half_a_save_is_waited_for(string? half)
    {
        File.Delete(FullPath);
        if (half is not null)
            _folder.Write(Post, half);
        var clock = new FakeTimeProvider();
        var editing = Task.Run(
            () => Editor(clock).Edit(FullPath, isExpected: true, bytes => Append(bytes, "edited\n")),
            TestContext.Current.CancellationToken
        );
        for (var look = 0; !editing.IsCompleted; look++)
        {
            if (look == 20)
                Save("saved\n", isInPlace: false);
            clock.Advance(TimeSpan.FromMilliseconds(look < 20 ? 1 : 20));
            Thread.Yield();
        }

        Assert.Null((await editing).Problem);
        Assert.Equal("saved\nedited\n", _folder.Read(Post));
    }

    [Fact]
    public async Task A_file_that_does_not_come_back_is_taken_for_gone()
    {
        File.Delete(FullPath);
        var clock = new FakeTimeProvider();
        var editing = Task.Run(
            () => Editor(clock).Edit(FullPath, isExpected: true, bytes => new FileChange<bool>(null, bytes is null)),
            TestContext.Current.CancellationToken
        );
        while (!editing.IsCompleted)
        {
            clock.Advance(TimeSpan.FromMilliseconds(20));
            Thread.Yield();
        }

        Assert.True((await editing).Result);
    }

    [Fact]
    public void A_new_file_takes_nobodys_place()
    {
        var path = _folder.PathOf("site/content/new/b.md");
        Assert.True(Editor().Make(path, "b\n"u8.ToArray()).Result);
        Assert.False(Editor().Make(path, "c\n"u8.ToArray()).Result);
        Assert.False(Editor().Make(Path.GetDirectoryName(path)!, "c\n"u8.ToArray()).Result);
        Assert.Equal("b\n", File.ReadAllText(path));
    }

    [Fact]
    public void A_path_through_a_file_is_a_problem_and_no_failure()
    {
        var edited = Editor().Make(Path.Combine(FullPath, "b.md"), "b\n"u8.ToArray());
        Assert.Equal("BLOG153", edited.Problem?.Id);
        Assert.Equal([Post], Left());
    }

    [Fact]
    public void A_site_that_is_reached_by_two_paths_has_one_lock()
    {
        _folder.Link("other", "site");
        using var held = new SiteEditor(SiteFolder.At(_folder.PathOf("other"))!, TimeProvider.System).Begin(
            FullPath,
            out _
        );
        Assert.NotNull(held);
        Assert.Null(SiteLock.TryTake(SiteFolder.At(_folder.Root)!, "edits"));
    }

    public void Dispose() => _folder.Dispose();

    private SiteEditor Editor(TimeProvider? clock = null) =>
        new(SiteFolder.At(_folder.Root)!, clock ?? TimeProvider.System);

    private static FileChange<bool> Append(byte[]? bytes, string text) =>
        new([.. bytes ?? [], .. Encoding.UTF8.GetBytes(text)], true);

    private void Save(string text, bool isInPlace)
    {
        if (isInPlace)
        {
            File.WriteAllText(FullPath, text);
            return;
        }

        File.WriteAllText(FullPath + "~", text);
        File.Move(FullPath + "~", FullPath, overwrite: true);
    }

    // What lies below content/posts: nothing of this program's is left there.
    private IEnumerable<string> Left() =>
        Directory
            .EnumerateFiles(Path.GetDirectoryName(FullPath)!)
            .Select(f => Path.GetRelativePath(_folder.Above, f).Replace('\\', '/'));
}
