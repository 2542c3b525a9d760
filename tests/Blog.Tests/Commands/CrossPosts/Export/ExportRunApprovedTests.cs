using System.Text;
using Blog.Tests.Fakes;

namespace Blog.Tests.Commands.CrossPosts.Export;

/// <summary>
/// The renditions that the whole program makes from the sample site <c>cross-posts</c> of <c>Blog.Sites</c>, with the
/// words of the theme <c>paper</c>. With APPROVE=1 in the environment they are written instead of compared; then read
/// the difference as an author who is going to paste them.
/// </summary>
public sealed class ExportRunApprovedTests : IDisposable
{
    private static readonly string[] Texts = ["post.html", "post.md", "report.md"];

    private readonly TestHost _host = new() { MakesRealSites = true };

    public ExportRunApprovedTests()
    {
        Copy(Path.Combine(Sample, "site"), "");
        foreach (var theme in (string[])["base", "paper"])
            Copy(Path.Combine(Root, "themes", theme), "themes/" + theme);
    }

    public static TheoryData<string> Targets => ["medium", "towards-data-science", "dev", "hashnode", "team-blog"];

    private static string Root { get; } = FindRoot();

    private static string Sample => Path.Combine(Root, "tests", "Blog.Sites", "Valid", "cross-posts");

    [Theory]
    [MemberData(nameof(Targets))]
    public void A_site_gives_its_approved_renditions(string target)
    {
        var result = _host.Run(
            "crosspost",
            "export",
            "clocks-that-agree",
            "leap-seconds",
            "time-zones",
            "sommerzeit",
            "for-the-team",
            "--to",
            target
        );
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        var made = _host.Folder.PathOf("site/outbox/crossposts/" + target);
        var approved = Path.Combine(Sample, "renditions", target);
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
            Approve(made, approved);
        Assert.Equal(FilesIn(approved), ApprovedOf(made).Keys);
        Assert.All(
            ApprovedOf(made),
            file => Assert.Equal(File.ReadAllText(Path.Combine(approved, file.Key)), file.Value)
        );
    }

    // Copies in every state, so that the renditions show which links lead to copies and which do not.
    [Fact]
    public void The_site_has_copies_in_every_state()
    {
        var copies = _host.Run("crosspost", "status", "--json").Json.GetProperty("copies").EnumerateArray().ToList();
        var states = copies
            .Select(c =>
                $"{c.GetProperty("post").GetString()} {c.GetProperty("target").GetString()} "
                + $"{c.GetProperty("state").GetString()}"
            )
            .ToList();
        Assert.Equal(
            [
                "content/posts/2020-11-22-sommerzeit.md medium planned",
                "content/posts/2020-11-22-sommerzeit.md hashnode gone",
                "content/posts/2020-11-15-writing-dates-down.md medium due",
                "content/posts/2020-11-15-writing-dates-down.md hashnode planned",
                "content/posts/2020-10-25-time-zones/index.md medium due",
                "content/posts/2020-10-25-time-zones/index.md dev due",
                "content/posts/2020-10-25-time-zones/index.md hashnode due",
                "content/posts/2020-10-11-leap-seconds.md medium planned",
                "content/posts/2020-10-11-leap-seconds.md towards-data-science published",
                "content/posts/2020-10-11-leap-seconds.md hashnode due",
                "content/posts/2020-10-04-clocks-that-agree.md medium published",
                "content/posts/2020-10-04-clocks-that-agree.md dev drifted",
                "content/posts/2020-10-04-clocks-that-agree.md hashnode due",
            ],
            states
        );
    }

    public void Dispose() => _host.Dispose();

    // The texts, but only the names of images: their pixels depend on the fonts and the libvips of the machine. The
    // page to copy from repeats both texts.
    private static SortedDictionary<string, string> ApprovedOf(string made)
    {
        var files = FilesIn(made);
        var approved = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in files.Where(f => Texts.Contains(Path.GetFileName(f))))
            approved[file] = File.ReadAllText(Path.Combine(made, file), Encoding.UTF8);
        approved["files.txt"] = string.Concat(files.Select(f => f + "\n"));
        return approved;
    }

    private static void Approve(string made, string approved)
    {
        if (Directory.Exists(approved))
            Directory.Delete(approved, recursive: true);
        foreach (var (name, text) in ApprovedOf(made))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(approved, name))!);
            File.WriteAllText(Path.Combine(approved, name), text);
        }
    }

    private static List<string> FilesIn(string folder) =>
        [
            .. Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/'))
                .Order(StringComparer.Ordinal),
        ];

    private void Copy(string from, string to)
    {
        foreach (var file in FilesIn(from))
        {
            var path = Path.Combine(_host.Folder.Root, to, file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.Copy(Path.Combine(from, file), path, overwrite: true);
        }
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Blog.sln")))
            folder =
                folder.Parent
                ?? throw new DirectoryNotFoundException("The repository is not above the folder of the tests.");
        return folder.FullName;
    }
}
