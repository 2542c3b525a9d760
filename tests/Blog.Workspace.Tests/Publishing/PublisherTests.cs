using System.Collections.Immutable;
using Blog.Testing;
using Blog.Text.Fingerprints;
using Blog.Workspace.Disk;
using Blog.Workspace.Disk.Changes;
using Blog.Workspace.Publishing;
using Blog.Workspace.Publishing.Folders;

namespace Blog.Workspace.Tests.Publishing;

public sealed class PublisherTests : IDisposable
{
    private readonly TestFolder _folder = new();

    [Fact]
    public void A_site_is_written_with_a_list_of_what_was_written()
    {
        var result = Publish(FakeSite.Of(("index.html", "home"), ("posts/a/index.html", "a")));
        Assert.Equal((true, 2, 0, 0), (result.IsPublished, result.Written, result.Unchanged, result.Removed));
        Assert.Equal(["index.html", "posts/a/index.html"], _folder.Files("site/output"));
        Assert.True(File.Exists(_folder.PathOf("site/output/.blog-manifest.json")));
    }

    [Fact]
    public void A_build_without_changes_touches_nothing()
    {
        var site = FakeSite.Of(("index.html", "home"), ("a.css", "a"));
        Publish(site);
        _folder.Age("site/output");
        var before = _folder.Picture("site/output");
        var result = Publish(site);
        Assert.Equal((0, 2, 0), (result.Written, result.Unchanged, result.Removed));
        Assert.Equal(before, _folder.Picture("site/output"));
    }

    [Fact]
    public void Only_what_changed_is_written()
    {
        Publish(FakeSite.Of(("index.html", "home"), ("a.css", "a")));
        _folder.Age("site/output");
        var result = Publish(FakeSite.Of(("index.html", "HOME"), ("a.css", "a")));
        Assert.Equal((1, 1), (result.Written, result.Unchanged));
        Assert.Equal("HOME", _folder.Read("site/output/index.html"));
        Assert.True(_folder.IsAged("site/output/a.css"));
    }

    [Fact]
    public void An_error_leaves_the_last_good_site_byte_for_byte_with_its_time_stamps()
    {
        Publish(FakeSite.Of(("index.html", "home"), ("old.html", "old")));
        _folder.Age("site/output");
        var before = _folder.Picture("site/output");
        var result = Publish(
            new FakeSite
            {
                Outputs = [FakeSite.Output("index.html", "half", FakeSite.Error()), FakeSite.Output("new.html", "new")],
            }
        );
        Assert.False(result.IsPublished);
        Assert.Equal(["BLOG060"], result.Diagnostics.Select(d => d.Id));
        Assert.Equal(before, _folder.Picture("site/output"));
    }

    [Fact]
    public void An_error_known_before_outputs_are_made_leaves_no_output_folder_behind()
    {
        var result = Publish(FakeSite.Of(("index.html", "home")) with { Diagnostics = [FakeSite.Error()] });
        Assert.False(result.IsPublished);
        Assert.False(Directory.Exists(_folder.PathOf("site/output")));
    }

    [Fact]
    public void All_mistakes_are_reported_together_in_order_and_each_once()
    {
        var result = Publish(
            new FakeSite
            {
                Diagnostics = [FakeSite.Error("content/z.md"), FakeSite.Warning()],
                Outputs =
                [
                    FakeSite.Output("a.html", "", FakeSite.Error("content/b.md")),
                    FakeSite.Output("b.html", "", FakeSite.Error("content/b.md")),
                ],
            }
        );
        Assert.Equal(
            ["content/b.md", "content/series.yml", "content/z.md"],
            result.Diagnostics.Select(d => d.Location.Path.Value)
        );
    }

    [Fact]
    public void Stale_files_and_the_folders_they_leave_empty_are_removed()
    {
        Publish(FakeSite.Of(("index.html", "home"), ("tags/go/index.html", "go")));
        var result = Publish(FakeSite.Of(("index.html", "home")));
        Assert.Equal(1, result.Removed);
        Assert.False(Directory.Exists(_folder.PathOf("site/output/tags")));
    }

    [Fact]
    public void Files_of_others_stay_and_so_do_their_folders()
    {
        _folder.Write("site/output/CNAME", "example.org");
        _folder.Write("site/output/.git/HEAD", "ref");
        Publish(FakeSite.Of(("tags/go/index.html", "go"), ("index.html", "home")));
        _folder.Write("site/output/tags/mine.txt", "mine");
        Publish(FakeSite.Of(("index.html", "home")));
        Assert.Equal([".git/HEAD", "CNAME", "index.html", "tags/mine.txt"], _folder.Files("site/output"));
    }

    [Fact]
    public void A_stale_file_that_somebody_changed_stays_and_is_named()
    {
        Publish(FakeSite.Of(("index.html", "home"), ("old.html", "old")));
        _folder.Write("site/output/old.html", "mine now");
        var result = Publish(FakeSite.Of(("index.html", "home")));
        Assert.Equal(["old.html"], result.Kept.Select(k => k.Value));
        Assert.Equal("mine now", _folder.Read("site/output/old.html"));
        Assert.Empty(Publish(FakeSite.Of(("index.html", "home"))).Kept);
    }

    [Fact]
    public void A_file_of_somebody_else_in_the_way_is_not_overwritten()
    {
        _folder.Write("site/output/index.html", "mine");
        var before = _folder.Picture("site/output");
        var result = Publish(FakeSite.Of(("index.html", "home"), ("other.html", "other")));
        Assert.Equal(["'output/index.html' was not written by this program."], result.Obstacles);
        Assert.Equal(before, _folder.Picture("site/output"));
    }

    [Fact]
    public void A_file_of_somebody_else_with_the_same_bytes_is_in_nobodys_way()
    {
        _folder.Write("site/output/index.html", "home");
        Assert.True(Publish(FakeSite.Of(("index.html", "home"))).IsPublished);
    }

    [Fact]
    public void A_symbolic_link_in_the_output_is_not_written_through()
    {
        _folder.Write("outside/keep.txt", "keep");
        _folder.Link("site/output/posts", _folder.PathOf("outside"));
        var result = Publish(FakeSite.Of(("posts/a.html", "a")));
        Assert.Equal(["'output/posts' is a symbolic link."], result.Obstacles);
        Assert.Equal(["keep.txt"], _folder.Files("outside"));
    }

    [Fact]
    public void A_symbolic_link_in_the_place_of_a_file_is_not_replaced()
    {
        _folder.Write("outside.html", "x");
        _folder.Link("site/output/a.html", _folder.PathOf("outside.html"));
        Assert.Equal(["'output/a.html' is a symbolic link."], Publish(FakeSite.Of(("a.html", "a"))).Obstacles);
    }

    [Fact]
    public void Stale_files_behind_a_symbolic_link_are_not_removed()
    {
        Publish(FakeSite.Of(("posts/a.html", "a"), ("index.html", "home")));
        Directory.Move(_folder.PathOf("site/output/posts"), _folder.PathOf("outside"));
        _folder.Link("site/output/posts", _folder.PathOf("outside"));
        Publish(FakeSite.Of(("index.html", "home")));
        Assert.Equal(["a.html"], _folder.Files("outside"));
    }

    [Fact]
    public void A_file_makes_room_for_a_folder_of_its_name_and_the_other_way_round()
    {
        Publish(FakeSite.Of(("about", "page"), ("feed/index.html", "feed")));
        var result = Publish(FakeSite.Of(("about/index.html", "page"), ("feed", "feed")));
        Assert.True(result.IsPublished);
        Assert.Equal(["about/index.html", "feed"], _folder.Files("site/output"));
    }

    [Fact]
    public void A_folder_with_files_of_others_makes_no_room()
    {
        Publish(FakeSite.Of(("feed/index.html", "feed")));
        _folder.Write("site/output/feed/mine.txt", "mine");
        Assert.Equal(
            ["'output/feed' is a folder with files of others in it."],
            Publish(FakeSite.Of(("feed", "feed"))).Obstacles
        );
        Assert.Equal(["feed/index.html", "feed/mine.txt"], _folder.Files("site/output"));
    }

    [Fact]
    public void Outputs_that_would_leave_the_folder_are_errors_BLOG082()
    {
        var result = Publish(
            FakeSite.Of(("../evil.html", "x"), ("a/../../b", "x"), (".blog-manifest.json", "x"), ("/etc/x", "x"))
        );
        Assert.Equal(["BLOG082", "BLOG082", "BLOG082", "BLOG082"], result.Diagnostics.Select(d => d.Id));
        Assert.Equal([], _folder.Files("site/output"));
    }

    [Fact]
    public void A_path_that_is_both_file_and_folder_is_an_error_BLOG082() =>
        Assert.Equal(["BLOG082"], Publish(FakeSite.Of(("a", "x"), ("a/b.html", "x"))).Diagnostics.Select(d => d.Id));

    [Fact]
    public void A_manifest_from_elsewhere_cannot_make_the_program_delete_outside()
    {
        _folder.Write("site/keep.txt", "x");
        var fingerprint = Fingerprint.Of("x"u8);
        _folder.Write(
            "site/output/.blog-manifest.json",
            "{\"format\":1,\"files\":{\"../keep.txt\":\"" + fingerprint + "\"}}"
        );
        Publish(FakeSite.Of(("index.html", "home")));
        Assert.Equal("x", _folder.Read("site/keep.txt"));
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("[]")]
    [InlineData("{\"format\":2,\"files\":{}}")]
    [InlineData("{\"format\":1,\"files\":[1]}")]
    public void A_manifest_that_cannot_be_read_counts_as_none(string manifest)
    {
        _folder.Write("site/output/.blog-manifest.json", manifest);
        _folder.Write("site/output/old.html", "old");
        Assert.True(Publish(FakeSite.Of(("index.html", "home"))).IsPublished);
        Assert.Equal(["index.html", "old.html"], _folder.Files("site/output"));
    }

    [Fact]
    public void A_site_that_was_copied_elsewhere_is_brought_up_to_date_there()
    {
        Publish(FakeSite.Of(("index.html", "home"), ("old.html", "old")));
        Directory.Move(_folder.PathOf("site/output"), _folder.PathOf("moved"));
        var result = Publish(FakeSite.Of(("index.html", "HOME")), _folder.PathOf("moved"));
        Assert.Equal((true, 1), (result.IsPublished, result.Removed));
        Assert.Equal(["index.html"], _folder.Files("moved"));
    }

    [Fact]
    public void What_is_written_keeps_the_permissions_of_what_was_there()
    {
        Assert.SkipUnless(UnixMode.AreThere, "Modes are of Unix.");
        Publish(FakeSite.Of(("a.html", "old"), ("b.html", "old")));
        UnixMode.Set(_folder.PathOf("site/output/a.html"), UnixFileMode.UserRead | UnixFileMode.GroupRead);
        Publish(FakeSite.Of(("a.html", "new"), ("b.html", "new")));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.GroupRead, UnixMode.Of(_folder.PathOf("site/output/a.html")));
    }

    [Fact]
    public void A_folder_in_the_place_of_the_list_is_named_and_nothing_is_written()
    {
        Directory.CreateDirectory(_folder.PathOf("site/output/.blog-manifest.json"));
        var result = Publish(FakeSite.Of(("a.html", "new"), ("b.html", "new")));
        Assert.Contains("is a folder, where the list", Assert.Single(result.Obstacles), StringComparison.Ordinal);
        Assert.Empty(_folder.Files("site/output"));
    }

    [Fact]
    public void Links_and_folders_of_others_stay_what_they_are()
    {
        _folder.Write("site/output/.git/refs/heads/main", "1");
        _folder.Link("site/output/away", "/nowhere");
        Directory.CreateDirectory(_folder.PathOf("site/output/empty"));
        Publish(FakeSite.Of(("a.html", "old"), ("b.html", "old")));
        Publish(FakeSite.Of(("a.html", "new"), ("c.html", "new")));
        Assert.Equal("/nowhere", new FileInfo(_folder.PathOf("site/output/away")).LinkTarget);
        Assert.True(Directory.Exists(_folder.PathOf("site/output/empty")));
        Assert.Equal("1", _folder.Read("site/output/.git/refs/heads/main"));
    }

    [Fact]
    public void A_failure_while_making_leaves_the_last_good_site()
    {
        Publish(FakeSite.Of(("index.html", "home")));
        _folder.Age("site/output");
        var before = _folder.Picture("site/output");
        var broken = FakeSite.Output("z.html", "") with { Make = _ => throw new InvalidOperationException("bug") };
        Assert.Throws<AggregateException>(() =>
            Publish(new FakeSite { Outputs = [FakeSite.Output("index.html", "new"), broken] })
        );
        Assert.Equal(before, _folder.Picture("site/output"));
    }

    public void Dispose() => _folder.Dispose();

    private PublishResult Publish(FakeSite site, string? chosen = null)
    {
        var (folder, refusal) = OutputFolder.Choose(SiteFolder.At(_folder.Root)!, chosen);
        Assert.Null(refusal);
        return Publisher.Publish(
            site.ToSite(),
            folder!,
            new DiskChanges(),
            new DiagnosticPolicy(ImmutableArray<string>.Empty, false),
            (_, _) => { }
        );
    }
}
