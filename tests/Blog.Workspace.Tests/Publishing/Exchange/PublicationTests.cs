using System.Diagnostics;
using Blog.Testing;
using Blog.Text.Fingerprints;
using Blog.Workspace.Disk;
using Blog.Workspace.Disk.Changes;
using Blog.Workspace.Publishing;
using Blog.Workspace.Publishing.Exchange;
using Blog.Workspace.Publishing.Folders;
using Blog.Workspace.Tests.Fakes;

namespace Blog.Workspace.Tests.Publishing.Exchange;

public sealed class PublicationTests
{
    private const int Never = int.MaxValue;

    // From what was published to what is published next, as path=text.
    public static TheoryData<string, string> Changes =>
        new()
        {
            { "", "index.html=new posts/a/index.html=new" },
            {
                "index.html=old a.html=old gone/deep/x.html=old keep.css=k",
                "index.html=new a.html=new b/c/d.html=new keep.css=k"
            },
            { "swap/x.txt=old swap/y/z.txt=old index.html=old", "swap=new index.html=new" },
            { "swap=old index.html=old", "swap/x/y.txt=new index.html=new" },
            { "Tags/Go/index.html=old index.html=old", "tags/go/index.html=new index.html=new" },
            { "a.html=old b.html=old", "c.html=new" },
            { "index.html=old keep.css=k", "index.html=new keep.css=k" },
        };

    [Theory]
    [MemberData(nameof(Changes))]
    public void Wherever_the_machine_stops_the_output_is_one_whole_site(string from, string to) =>
        StopEverywhere(from, to, after => new StoppingMachine(after), isWholeAtOnce: true);

    [Theory]
    [MemberData(nameof(Changes))]
    public void Wherever_the_machine_stops_beside_a_second_site_the_output_is_one_whole_site(string from, string to) =>
        StopEverywhere(from, to, after => new StoppingMachine(after), isWholeAtOnce: true, hasSecond: true);

    [Theory]
    [MemberData(nameof(Changes))]
    public void Where_folders_cannot_be_exchanged_the_next_command_makes_the_site_whole(string from, string to) =>
        StopEverywhere(from, to, after => new StoppingMachine(after) { Exchanges = false }, isWholeAtOnce: false);

    [Theory]
    [MemberData(nameof(Changes))]
    public void Where_files_have_no_second_names_the_next_command_makes_the_site_whole(string from, string to) =>
        StopEverywhere(from, to, after => new StoppingMachine(after) { Links = false }, isWholeAtOnce: false);

    [Fact]
    public void Wherever_the_machine_stops_while_it_cleans_the_site_is_whole_or_gone()
    {
        var isDone = false;
        for (var after = 0; !isDone; after++)
        {
            using var folder = new TestFolder();
            var output = OutputOf(folder);
            folder.Write("site/output/CNAME", "example.org");
            Publish(output, "index.html=old posts/a/index.html=old");
            isDone = HasEnded(() => Cleaner.Clean(output, new StoppingMachine(after)));
            var pages = folder.Files("site/output").Count(f => f.EndsWith(".html", StringComparison.Ordinal));
            Assert.Contains(pages, new[] { 0, 2 });
            Cleaner.Clean(output, new StoppingMachine(Never));
            Assert.Equal(["CNAME"], folder.Files("site/output"));
            Assert.False(Path.Exists(output.Work));
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_failure_on_the_way_leaves_the_old_site(bool exchanges)
    {
        using var folder = new TestFolder();
        var output = OutputOf(folder);
        Publish(output, "a.html=old swap/x.txt=old z.html=old");
        folder.Write("site/output/CNAME", "example.org");
        folder.Age("site/output");
        var before = folder.Picture("site/output");
        var machine = new StoppingMachine(Never) { Exchanges = exchanges, Fixed = "z.html" };
        var result = Publish(output, "a.html=new new.html=new swap=new z.html=new", machine);
        Assert.Equal(["'output' cannot be changed. Operation not permitted"], result.Obstacles);
        Assert.Equal(before, folder.Picture("site/output"));
        OutputCopyCheck.IsTidy(folder, output);
    }

    [Fact]
    public void A_failure_that_is_being_undone_when_the_machine_stops_is_undone_by_the_next_command()
    {
        var isDone = false;
        for (var after = 0; !isDone; after++)
        {
            using var folder = new TestFolder();
            var output = OutputOf(folder);
            Publish(output, "a.html=old swap/x.txt=old z.html=old");
            var machine = new StoppingMachine(after) { Exchanges = false, Fixed = "z.html" };
            isDone = HasEnded(() => Publish(output, "a.html=new new.html=new swap=new z.html=new", machine));
            Settlement.Settle(output, new StoppingMachine(Never));
            string[] whole = ["a.html=old swap/x.txt=old z.html=old", "a.html=new new.html=new swap=new z.html=new"];
            Assert.Contains(TextOf(folder), whole);
        }
    }

    [Fact]
    public void The_output_stays_the_same_folder_for_those_who_hold_it_open()
    {
        using var folder = new TestFolder();
        var output = OutputOf(folder);
        Publish(output, "a.html=old b.html=old");
        var reader = new ProcessStartInfo("/bin/sh", ["-c", "read line; cat a.html"])
        {
            WorkingDirectory = output.FullPath,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        using var shell = Process.Start(reader)!;
        Publish(output, "a.html=new b.html=new");
        shell.StandardInput.Close();
        Assert.Equal("new", shell.StandardOutput.ReadToEnd());
    }

    [Fact]
    public void What_others_wrote_into_the_copy_is_not_lost()
    {
        using var folder = new TestFolder();
        var output = OutputOf(folder);
        folder.Write("site/output/CNAME", "old.example.org");
        Publish(output, "a.html=old b.html=old");
        StopAfterExchange(folder, output);
        folder.Write("site/output/CNAME", "new.example.org");
        folder.Write("site/output/mine/new.txt", "mine");
        Publish(output, "a.html=newest b.html=newest");
        Assert.Equal("CNAME=new.example.org a.html=newest b.html=newest mine/new.txt=mine", TextOf(folder));
    }

    [Fact]
    public void A_file_that_is_written_beside_the_site_during_the_exchange_comes_back_with_it()
    {
        using var folder = new TestFolder();
        var output = OutputOf(folder);
        Publish(output, "a.html=old b.html=old");
        folder.Write("site/.output.blog/site/stray/new.txt", "stray");
        folder.Write("site/.output.blog/site/b.html", "own");
        var journal = new Journal(FileList.Empty) { IsHidden = true };
        journal.Write(output.Work, new StoppingMachine(Never));
        Settlement.Settle(output, new StoppingMachine(Never));
        Assert.Equal("a.html=old b.html=old stray/new.txt=stray", TextOf(folder));
        Assert.False(Path.Exists(output.Work));
    }

    [Fact]
    public void An_output_that_somebody_deleted_after_the_machine_stopped_does_not_come_back()
    {
        using var folder = new TestFolder();
        var output = OutputOf(folder);
        Publish(output, "a.html=old b.html=old");
        StopAfterExchange(folder, output);
        Directory.Delete(output.FullPath, recursive: true);
        Settlement.Settle(output, new StoppingMachine(Never));
        Assert.False(Path.Exists(output.FullPath));
        Assert.False(Path.Exists(output.Work));
    }

    [Theory]
    [InlineData("{\"format\":1,\"files\":{", "old")]
    [InlineData("", "old")]
    public void A_journal_that_was_not_finished_counts_as_none(string journal, string text)
    {
        using var folder = new TestFolder();
        var output = OutputOf(folder);
        Publish(output, "a.html=old");
        folder.Write("site/output/.blog-staging/files/a.html", "new");
        folder.Write("site/output/.blog-staging/journal.json", journal);
        Settlement.Settle(output, new StoppingMachine(Never));
        Assert.Equal(text, folder.Read("site/output/a.html"));
        Assert.False(Directory.Exists(folder.PathOf("site/output/.blog-staging")));
    }

    [Fact]
    public void A_publication_that_an_earlier_version_left_is_completed()
    {
        using var folder = new TestFolder();
        var output = OutputOf(folder);
        Publish(output, "swap/x.txt=old b.html=old");
        var (old, coming) = (Fingerprint.Of("old"u8), Fingerprint.Of("new"u8));
        File.Delete(folder.PathOf("site/output/swap/x.txt"));
        folder.Write("site/output/.blog-staging/files/swap", "new");
        folder.Write(
            "site/output/.blog-staging/journal.json",
            $$$"""{"format":1,"files":{"swap":"{{{coming}}}","b.html":"{{{old}}}"},"""
                + $$$"""
                "removed":{"swap/x.txt":"{{{old}}}"}}
                """
        );
        Settlement.Settle(output, new StoppingMachine(Never));
        Assert.Equal("b.html=old swap=new", TextOf(folder));
        Assert.True(Manifest.Read(output).IsOf([new(new("b.html"), old), new(new("swap"), coming)]));
    }

    private static void StopEverywhere(
        string from,
        string to,
        Func<int, StoppingMachine> machine,
        bool isWholeAtOnce,
        bool hasSecond = false
    )
    {
        var isDone = false;
        for (var after = 0; !isDone; after++)
        {
            using var folder = new TestFolder();
            var output = OutputOf(folder);
            if (hasSecond)
            {
                Publish(output, "was/1.html=1 was/2.html=2");
                Publish(output, "was/1.html=one was/2.html=two");
                Assert.True(Directory.Exists(WorkFolder.Hidden(output.Work)));
            }

            if (from.Length > 0)
                Publish(output, from);
            var (before, coming) = (TextOf(folder), string.Join(' ', to.Split(' ').Order(StringComparer.Ordinal)));
            isDone = HasEnded(() => Publish(output, to, machine(after)));
            if (isWholeAtOnce)
                Assert.Contains(TextOf(folder), new[] { before, coming });
            Publish(output, to);
            Assert.Equal(coming, TextOf(folder));
            OutputCopyCheck.IsTidy(folder, output);
            Assert.DoesNotContain(FoldersIn(output.FullPath), d => NamesIn(d).Count == 0);
            Assert.True(after < 500, "The machine stops for ever.");
        }
    }

    // Stops between the two exchanges: readers see the copy.
    private static void StopAfterExchange(TestFolder folder, OutputFolder output)
    {
        for (var after = 0; ; after++)
        {
            if (HasEnded(() => Publish(output, "a.html=new b.html=new", new StoppingMachine(after))))
                Assert.Fail("Nothing was exchanged.");
            var hidden = folder.PathOf("site/.output.blog/site/a.html");
            if (File.Exists(hidden) && File.ReadAllText(hidden) == "new")
                return;
        }
    }

    private static bool HasEnded(Action act)
    {
        try
        {
            act();
            return true;
        }
        catch (MachineStoppedException)
        {
            return false;
        }
        catch (AggregateException failure) when (failure.InnerExceptions.All(e => e is MachineStoppedException))
        {
            return false;
        }
    }

    private static OutputFolder OutputOf(TestFolder folder) =>
        OutputFolder.Choose(SiteFolder.At(folder.Root)!, null).Folder!;

    private static PublishResult Publish(OutputFolder output, string files, IFileChanges? changes = null)
    {
        var site = FakeSite.Of([.. files.Split(' ').Select(f => f.Split('=')).Select(f => (f[0], f[1]))]).ToSite();
        var policy = new DiagnosticPolicy([], false);
        return Publisher.Publish(site, output, changes ?? new StoppingMachine(Never), policy, (_, _) => { });
    }

    private static IReadOnlyList<string> NamesIn(string path) =>
        [.. Directory.EnumerateFileSystemEntries(path).Select(e => Path.GetFileName(e)).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> FoldersIn(string path) =>
        Directory.EnumerateDirectories(path, "*", SearchOption.AllDirectories);

    private static string TextOf(TestFolder folder) =>
        string.Join(
            ' ',
            folder
                .Files("site/output")
                .Where(f => !f.StartsWith(".blog-staging/", StringComparison.Ordinal))
                .Select(f => $"{f}={folder.Read("site/output/" + f)}")
        );
}
