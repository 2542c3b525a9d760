using System.Text;
using Blog.Testing;
using Blog.Workspace.Disk;
using Blog.Workspace.Editing;

namespace Blog.Workspace.Tests.Editing;

public sealed class EditSessionTests : IDisposable
{
    private const string Post = "site/content/posts/a.md";

    private readonly TestFolder _folder = new();

    public EditSessionTests() => _folder.Write(Post, "one\n");

    private string FullPath => _folder.PathOf(Post);

    [Fact]
    public void A_read_only_file_is_refused_and_stays_so()
    {
        Assert.SkipUnless(UnixMode.AreThere, "Modes are of Unix.");
        UnixMode.Set(FullPath, UnixFileMode.UserRead);
        Assert.Equal(
            "content/posts/a.md:1:1: error BLOG153: The file was not changed: it is read-only.",
            Edit().Problem?.ToString()
        );
        Assert.Equal((UnixFileMode.UserRead, "one\n"), (UnixMode.Of(FullPath), _folder.Read(Post)));
    }

    [Fact]
    public void A_file_in_a_read_only_folder_is_refused()
    {
        Assert.SkipUnless(UnixMode.AreThere, "Modes are of Unix.");
        var folder = Path.GetDirectoryName(FullPath)!;
        UnixMode.Set(folder, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        try
        {
            Assert.Equal("BLOG153", Edit().Problem?.Id);
            Assert.Equal("BLOG153", Editor.Make(Path.Combine(folder, "new", "b.md"), "b"u8.ToArray()).Problem?.Id);
            Assert.Equal("one\n", _folder.Read(Post));
        }
        finally
        {
            UnixMode.Set(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Theory]
    [InlineData(UnixFileMode.UserRead | UnixFileMode.UserWrite)]
    [InlineData(
        UnixFileMode.UserRead
            | UnixFileMode.UserWrite
            | UnixFileMode.GroupRead
            | UnixFileMode.GroupWrite
            | UnixFileMode.OtherExecute
    )]
    public void Permissions_are_kept(UnixFileMode mode)
    {
        Assert.SkipUnless(UnixMode.AreThere, "Modes are of Unix.");
        UnixMode.Set(FullPath, mode);
        Assert.Null(Edit().Problem);
        Assert.Equal(mode, UnixMode.Of(FullPath));
    }

    [Fact]
    public void A_symbolic_link_stays_one_and_what_it_leads_to_is_edited()
    {
        _folder.Link("site/content/posts/b.md", "a.md");
        Assert.Null(Editor.Edit(_folder.PathOf("site/content/posts/b.md"), isExpected: true, Append).Problem);
        Assert.Equal("a.md", new FileInfo(_folder.PathOf("site/content/posts/b.md")).LinkTarget);
        Assert.Equal("one\nedited\n", _folder.Read(Post));
    }

    [Fact]
    public void A_symbolic_link_in_circles_is_refused()
    {
        _folder.Link("site/content/posts/b.md", "c.md");
        _folder.Link("site/content/posts/c.md", "b.md");
        Assert.Equal(
            "BLOG153",
            Editor.Edit(_folder.PathOf("site/content/posts/b.md"), isExpected: true, Append).Problem?.Id
        );
    }

    [Fact]
    public async Task Commands_and_an_editor_that_write_one_file_at_the_same_time_lose_nothing()
    {
        Assert.SkipUnless(
            OperatingSystem.IsLinux(),
            "Elsewhere a save may come between the comparison and the renaming."
        );
        var cancellation = TestContext.Current.CancellationToken;
        var commands = Enumerable
            .Range(0, 4)
            .Select(c =>
                Task.Run(
                    () =>
                    {
                        for (var i = 0; i < 25; i++)
                            Assert.Null(
                                Editor
                                    .Edit(
                                        FullPath,
                                        isExpected: true,
                                        bytes => new FileChange<bool>(
                                            [.. bytes!, .. Encoding.UTF8.GetBytes($"command {c}-{i}\n")],
                                            true
                                        )
                                    )
                                    .Problem
                            );
                    },
                    cancellation
                )
            );
        var author = Task.Run(
            () =>
            {
                for (var i = 0; i < 200; i++)
                    File.AppendAllText(FullPath, $"author {i}\n");
            },
            cancellation
        );
        await Task.WhenAll([.. commands, author]);
        var lines = _folder.Read(Post).Split('\n');
        Assert.Equal(100, lines.Distinct().Count(l => l.StartsWith("command ", StringComparison.Ordinal)));
        Assert.Equal(
            Enumerable.Range(0, 200).Select(i => $"author {i}"),
            lines.Where(l => l.StartsWith("author ", StringComparison.Ordinal))
        );
    }

    [Fact]
    public async Task The_last_save_of_an_editor_that_renames_is_never_lost()
    {
        Assert.SkipUnless(
            OperatingSystem.IsLinux(),
            "Elsewhere a save may come between the comparison and the renaming."
        );
        using var end = new CancellationTokenSource();
        var command = Task.Run(
            () =>
            {
                while (!end.IsCancellationRequested)
                    Edit();
            },
            TestContext.Current.CancellationToken
        );
        for (var i = 0; i < 100; i++)
        {
            File.WriteAllText(FullPath + "~", $"save {i}\n");
            File.Move(FullPath + "~", FullPath, overwrite: true);
            Thread.Yield();
        }

        await end.CancelAsync();
        await command;
        Assert.StartsWith("save 99\n", _folder.Read(Post), StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private SiteEditor Editor => new(SiteFolder.At(_folder.Root)!, TimeProvider.System);

    private static FileChange<bool> Append(byte[]? bytes) => new([.. bytes!, .. "edited\n"u8], true);

    private Edited<bool> Edit() => Editor.Edit(FullPath, isExpected: true, Append);
}
