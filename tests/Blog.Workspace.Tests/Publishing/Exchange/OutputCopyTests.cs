using Blog.Testing;
using Blog.Workspace.Disk;
using Blog.Workspace.Publishing;
using Blog.Workspace.Publishing.Folders;
using Blog.Workspace.Tests.Fakes;

namespace Blog.Workspace.Tests.Publishing.Exchange;

public sealed class OutputCopyTests : IDisposable
{
    private const int Never = int.MaxValue;

    private readonly TestFolder _folder = new();

    public OutputCopyTests() => Assert.SkipUnless(OperatingSystem.IsLinux(), "Folders are exchanged on Linux here.");

    [Fact]
    public void It_names_the_same_files_and_keeps_no_content_that_is_gone()
    {
        _folder.Write("site/output/CNAME", "example.org");
        PublishPages(3, changed: 0);
        PublishPages(3, changed: 2);
        OutputCopyCheck.IsTidy(_folder, Output);
        Assert.True(File.Exists(Hidden("CNAME")));
        PublishPages(1, changed: 0);
        OutputCopyCheck.IsTidy(_folder, Output);
        Assert.False(Path.Exists(Hidden("p1")));
    }

    [Fact]
    public void It_follows_a_single_file_that_is_changed_in_place()
    {
        PublishPages(3, changed: 0);
        PublishPages(3, changed: 3);
        Publish([("p0/index.html", "3"), ("p1/index.html", "3"), ("p2/index.html", "alone")]);
        OutputCopyCheck.IsTidy(_folder, Output);
        Assert.Equal("alone", File.ReadAllText(Hidden("p2/index.html")));
    }

    [Theory]
    [InlineData("a file is gone")]
    [InlineData("a folder is gone")]
    [InlineData("a file is another")]
    [InlineData("a folder is a file")]
    [InlineData("a file is a folder")]
    [InlineData("a folder is a link")]
    [InlineData("a file is a link")]
    [InlineData("there is more")]
    [InlineData("all is gone")]
    [InlineData("all is a link")]
    [InlineData("all is a file")]
    [InlineData("nobody may write")]
    [InlineData("others put files into the output")]
    public void Whatever_happened_to_it_readers_see_the_whole_old_site(string what)
    {
        _folder.Write("outside/mine.txt", "mine");
        PublishPages(3, changed: 0);
        PublishPages(3, changed: 3);
        Disturb(what);
        var isSeen = false;
        Publish(
            [("p0/index.html", "new"), ("p1/index.html", "new"), ("p2/index.html", "3")],
            new StoppingMachine(Never)
            {
                Exchanged = () =>
                {
                    if (!isSeen)
                        Assert.Equal("3", File.ReadAllText(Path.Combine(Output.FullPath, "p1/index.html")));
                    if (!isSeen && what.StartsWith("others", StringComparison.Ordinal))
                        Assert.Equal("mine", File.ReadAllText(Path.Combine(Output.FullPath, "mine/mine.txt")));
                    isSeen = true;
                },
            }
        );
        Assert.True(isSeen);
        Assert.Equal("new", _folder.Read("site/output/p1/index.html"));
        Assert.Equal("mine", _folder.Read("outside/mine.txt"));
        OutputCopyCheck.IsTidy(_folder, Output);
    }

    [Fact]
    public void What_others_write_while_readers_see_it_is_in_the_output_afterwards()
    {
        PublishPages(3, changed: 0);
        PublishPages(3, changed: 3);
        var times = 0;
        PublishPages(
            3,
            changed: 2,
            new StoppingMachine(Never)
            {
                Exchanged = () =>
                {
                    if (times++ > 0)
                        return;
                    _folder.Write("site/output/mine.txt", "mine");
                    _folder.Write("site/output/p1/mine.txt", "mine");
                    _folder.Write("site/output/new/deep/mine.txt", "mine");
                },
            }
        );
        Assert.Equal(2, times);
        Assert.Equal(
            ["mine.txt", "new/deep/mine.txt", "p0/index.html", "p1/index.html", "p1/mine.txt", "p2/index.html"],
            _folder.Files("site/output")
        );
        Assert.Equal("2", _folder.Read("site/output/p1/index.html"));
    }

    [Fact]
    public void A_publication_changes_the_disk_in_proportion_to_what_differs()
    {
        var steps = new List<int>();
        foreach (var pages in (int[])[20, 200])
        {
            using var folder = new TestFolder();
            var output = OutputFolder.Choose(SiteFolder.At(folder.Root)!, null).Folder!;
            PublishPages(pages, changed: 0, output: output);
            PublishPages(pages, changed: 5, output: output);
            var machine = new StoppingMachine(Never);
            PublishPages(pages, changed: 6, machine, output);
            steps.Add(machine.Steps);
        }

        Assert.Equal(steps[0], steps[1]);
        Assert.InRange(steps[0], 1, 60);
    }

    [Fact]
    public void A_first_build_writes_each_file_once_and_moves_none()
    {
        var machine = new StoppingMachine(Never);
        PublishPages(100, changed: 0, machine);
        // Writing counts twice: half, and whole. What is left is the manifest, three folders and two names.
        Assert.InRange(machine.Steps, 100 * 3, (100 * 3) + 8);
    }

    [Fact]
    public void It_goes_with_the_site()
    {
        PublishPages(3, changed: 0);
        PublishPages(3, changed: 3);
        Assert.Equal(3, Cleaner.Clean(Output, new StoppingMachine(Never)).Removed);
        Assert.False(Path.Exists(Output.Work));
        Assert.False(Path.Exists(Output.Memory));
    }

    [Fact]
    public void It_goes_when_somebody_deleted_the_output()
    {
        PublishPages(3, changed: 0);
        PublishPages(3, changed: 3);
        Directory.Delete(Output.FullPath, recursive: true);
        PublishPages(1, changed: 1);
        Assert.Equal(["p0/index.html"], _folder.Files("site/output"));
        Assert.False(Path.Exists(Output.Work));
    }

    public void Dispose() => _folder.Dispose();

    private OutputFolder Output => OutputFolder.Choose(SiteFolder.At(_folder.Root)!, null).Folder!;

    private string Hidden(string path) => Path.Combine(WorkFolder.Hidden(Output.Work), path);

    private void Disturb(string what)
    {
        var (file, folder, all) = (Hidden("p1/index.html"), Hidden("p1"), WorkFolder.Hidden(Output.Work));
        if (what.Contains("file is", StringComparison.Ordinal))
            File.Delete(file);
        if (what.Contains("folder is", StringComparison.Ordinal))
            Directory.Delete(folder, recursive: true);
        if (what.Contains("all is", StringComparison.Ordinal))
            Directory.Delete(all, recursive: true);
        if (what == "a file is another")
            File.WriteAllText(file, "3");
        if (what == "a folder is a file")
            File.WriteAllText(folder, "3");
        if (what == "a file is a folder")
            Directory.CreateDirectory(Path.Combine(file, "x"));
        if (what == "a folder is a link")
            Directory.CreateSymbolicLink(folder, _folder.PathOf("outside"));
        if (what == "a file is a link")
            File.CreateSymbolicLink(file, _folder.PathOf("outside/mine.txt"));
        if (what == "there is more")
            File.WriteAllText(Hidden("more.html"), "more");
        if (what == "all is a link")
            Directory.CreateSymbolicLink(all, _folder.PathOf("outside"));
        if (what == "all is a file")
            File.WriteAllText(all, "3");
        if (what == "nobody may write")
            UnixMode.Set(folder, UnixFileMode.UserRead);
        if (what.StartsWith("others", StringComparison.Ordinal))
            _folder.Write("site/output/mine/mine.txt", "mine");
    }

    private void PublishPages(int pages, int changed, StoppingMachine? machine = null, OutputFolder? output = null) =>
        Publish(
            [.. Enumerable.Range(0, pages).Select(i => ($"p{i}/index.html", i < changed ? $"{changed}" : "0"))],
            machine,
            output
        );

    private void Publish((string, string)[] files, StoppingMachine? machine = null, OutputFolder? output = null)
    {
        var policy = new DiagnosticPolicy([], false);
        var changes = machine ?? new StoppingMachine(Never);
        var result = Publisher.Publish(FakeSite.Of(files).ToSite(), output ?? Output, changes, policy, (_, _) => { });
        Assert.Empty(result.Obstacles);
    }
}
