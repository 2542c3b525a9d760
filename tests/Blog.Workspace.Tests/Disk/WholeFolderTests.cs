using System.Text;
using Blog.Testing;
using Blog.Workspace.Disk;

namespace Blog.Workspace.Tests.Disk;

public sealed class WholeFolderTests : IDisposable
{
    private readonly TestFolder _folder = new();

    [Fact]
    public void What_a_killed_command_had_prepared_is_no_part_of_it()
    {
        _folder.Write("site/.cache/prepared/old.html", "old");
        Assert.Null(Write(("theme.yml", "a"), ("layouts/post.html", "b")));
        Assert.Equal(["layouts/post.html", "theme.yml"], _folder.Files("site/themes/paper"));
        Assert.False(Path.Exists(_folder.PathOf("site/.cache/prepared")));
    }

    [Fact]
    public void What_is_there_stays_as_it_is()
    {
        _folder.Write("site/themes/paper/mine.html", "mine");
        Assert.Equal("themes/paper is there already. Move it away first.", Write(("theme.yml", "a")));
        Assert.Equal(["mine.html"], _folder.Files("site/themes/paper"));
    }

    [Fact]
    public void A_link_to_nowhere_is_there_too()
    {
        _folder.Link("site/themes/paper", "/nowhere/at/all");
        Assert.NotNull(Write(("theme.yml", "a")));
    }

    [Fact]
    public void A_folder_whose_files_cannot_all_be_had_does_not_appear()
    {
        var site = SiteFolder.At(_folder.Root)!;
        Assert.Throws<InvalidOperationException>(() => WholeFolder.Write(site, "themes/paper", Failing()));
        Assert.False(Path.Exists(_folder.PathOf("site/themes/paper")));
    }

    public void Dispose() => _folder.Dispose();

    private static IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> Failing()
    {
        yield return KeyValuePair.Create("theme.yml", (ReadOnlyMemory<byte>)"a"u8.ToArray());
        throw new InvalidOperationException();
    }

    private string? Write(params (string Path, string Text)[] files) =>
        WholeFolder.Write(
            SiteFolder.At(_folder.Root)!,
            "themes/paper",
            files.Select(f => KeyValuePair.Create(f.Path, (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(f.Text)))
        );
}
