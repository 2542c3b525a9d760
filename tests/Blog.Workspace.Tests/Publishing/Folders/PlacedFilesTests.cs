using System.Collections.Immutable;
using Blog.Testing;
using Blog.Text;
using Blog.Text.Fingerprints;
using Blog.Workspace.Disk;
using Blog.Workspace.Disk.Changes;
using Blog.Workspace.Publishing;
using Blog.Workspace.Publishing.Folders;

namespace Blog.Workspace.Tests.Publishing.Folders;

public sealed class PlacedFilesTests : IDisposable
{
    private static readonly SitePath A = new("posts/a.html");

    private readonly TestFolder _folder = new();

    [Fact]
    public void A_file_that_was_published_is_in_its_place_without_its_bytes()
    {
        Publish("text");
        Assert.True(Placed().Has(A, Of("text")));
        Assert.False(Placed().Has(A, Of("TEXT")));
        Assert.False(Placed().Has(new SitePath("posts/b.html"), Of("text")));
        Assert.False(Placed().Has(new SitePath("nowhere/b.html"), Of("text")));
        Assert.False(Placed().Has(new SitePath("posts"), Of("text")));
    }

    [Fact]
    public void A_file_whose_stamp_is_remembered_is_not_opened()
    {
        Publish("text");
        Remember(Of("what nobody wrote"), isLater: true);
        Assert.True(Placed().Has(A, Of("what nobody wrote")));
        Assert.False(Placed().Has(A, Of("text")));
    }

    [Fact]
    public void A_file_that_changed_when_its_stamp_was_remembered_is_compared()
    {
        Publish("text");
        Remember(Of("what nobody wrote"), isLater: false);
        Assert.False(Placed().Has(A, Of("what nobody wrote")));
        Assert.True(Placed().Has(A, Of("text")));
    }

    [Fact]
    public void Without_memory_every_file_is_compared()
    {
        Publish("text");
        Remember(Of("what nobody wrote"), isLater: true);
        Assert.True(Placed(Output with { Memory = null }).Has(A, Of("text")));
    }

    [Fact]
    public void A_file_with_another_time_and_the_same_bytes_is_in_its_place()
    {
        Publish("text");
        _folder.Age("site/output");
        Assert.True(Placed().Has(A, Of("text")));
        Assert.True(Placed().Has(A, Of("text"), "text"u8));
    }

    [Fact]
    public void Other_bytes_of_the_same_length_with_the_old_time_are_noticed()
    {
        Assert.SkipUnless(NativeStatus.IsThere, "Other systems do not say when a file changed.");
        Publish("text");
        var path = _folder.PathOf("site/output/posts/a.html");
        var time = File.GetLastWriteTimeUtc(path);
        _folder.Write("site/output/posts/a.html", "TEXT");
        File.SetLastWriteTimeUtc(path, time);
        Assert.False(Placed().Has(A, Of("text")));
        Assert.False(Placed().Has(A, Of("text"), "text"u8));
        Assert.Equal(1, Publish("text").Written);
        Assert.Equal("text", _folder.Read("site/output/posts/a.html"));
    }

    [Fact]
    public void The_same_file_behind_a_link_is_not_in_its_place()
    {
        Publish("text");
        Directory.Move(_folder.PathOf("site/output/posts"), _folder.PathOf("outside"));
        _folder.Link("site/output/posts", _folder.PathOf("outside"));
        Assert.False(Placed().Has(A, Of("text")));
    }

    [Fact]
    public void What_a_build_without_changes_compares_is_remembered()
    {
        Publish("text");
        File.Delete(Output.Memory!);
        Publish("text");
        var memory = PlacedMemory.Read(Output.Memory);
        Assert.Equal([A, new SitePath("z.html")], memory.Files.Keys.Order());
        Assert.Equal(PathStatus.Of(_folder.PathOf("site/output/posts/a.html")).Stamp, memory.Files[A].Stamp);
        Assert.NotNull(Manifest.Read(Output, memory).Memory);
    }

    [Fact]
    public void Stamps_are_remembered_as_they_are_after_every_kind_of_publication()
    {
        foreach (var text in (string[])["one", "two", "three"])
        {
            Publish(text);
            AssertRemembered();
        }

        Publish("four", "three");
        AssertRemembered();
    }

    public void Dispose() => _folder.Dispose();

    private OutputFolder Output => OutputFolder.Choose(SiteFolder.At(_folder.Root)!, null).Folder!;

    private void AssertRemembered()
    {
        foreach (var (path, file) in PlacedMemory.Read(Output.Memory).Files)
            Assert.Equal(PathStatus.Of(Output.PathOf(path)).Stamp, file.Stamp);
    }

    private void Remember(Fingerprint content, bool isLater)
    {
        var stamp = PathStatus.Of(_folder.PathOf("site/output/posts/a.html")).Stamp;
        var file = KeyValuePair.Create(A, PlacedFile.Of(A, content, stamp));
        PlacedMemory.Write(Output.Memory!, PlacedMemory.BytesOf(default, [file]));
        File.SetLastWriteTimeUtc(Output.Memory!, isLater ? DateTime.UtcNow.AddMinutes(1) : TestFolder.LongAgo);
    }

    private PlacedFiles Placed(OutputFolder? folder = null)
    {
        var output = folder ?? Output;
        var stale = Stale.Find(output, Manifest.None, ImmutableHashSet<SitePath>.Empty);
        return new PlacedFiles(output, new FolderStates(output), PlacedMemory.Read(output.Memory), stale);
    }

    private PublishResult Publish(string text, string? other = null)
    {
        var site = FakeSite.Of((A.Value, text), ("z.html", other ?? text)).ToSite();
        return Publisher.Publish(site, Output, new DiskChanges(), new DiagnosticPolicy([], false), (_, _) => { });
    }

    private static Fingerprint Of(string text) => Fingerprint.Of(System.Text.Encoding.UTF8.GetBytes(text));
}
