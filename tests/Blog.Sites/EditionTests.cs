using System.Text;
using Blog.Testing;

namespace Blog.Sites;

/// <summary>Mails that hold everything a mail can hold, of both themes.</summary>
public class EditionTests
{
    private static readonly string Folder = Path.Combine(Repository.Here, "Editions");

    [Theory]
    [InlineData("paper")]
    [InlineData("plaintext")]
    public void A_review_gives_its_approved_mail(string theme)
    {
        var built = SiteWith(theme).Build();
        var mails = built
            .Paths.Where(p => p.StartsWith("_newsletter/", StringComparison.Ordinal) || p == "newsletter.xml")
            .ToList();
        var approved = Path.Combine(Folder, "approved", theme);
        if (Repository.IsApproving)
            Approve(approved, mails, built);
        var files = Repository.FilesIn(approved).ToList();
        Assert.Equal(files.Select(f => f.Path), mails.Order(StringComparer.Ordinal));
        // A message ends its lines as mail does; the repository, as all its files do.
        Assert.All(files, f => Assert.Equal(File.ReadAllText(f.Full, Encoding.UTF8), Approved(f.Path, built)));
        Assert.All(
            mails.Where(p => p.EndsWith(".eml", StringComparison.Ordinal)),
            p => Assert.DoesNotContain('\n', built.Output(p).Replace("\r\n", "", StringComparison.Ordinal))
        );
    }

    [Theory]
    [InlineData("paper")]
    [InlineData("plaintext")]
    public void What_is_not_shown_everywhere_is_told_and_nothing_else_is_wrong(string theme) =>
        Assert.Equal(
            [
                "content/reviews/2020-11.md:29:1: warning BLOG110: "
                    + "No card in content/cards/ is for 'https://unknown.example/article'; "
                    + "'blog cards fetch' makes one.",
                "content/reviews/2020-11.md:78:1: info BLOG121: Mail programs do not show a video "
                    + "player; the mail has a link to it.",
            ],
            SiteWith(theme).Build().Diagnostics
        );

    [Fact]
    public void The_sample_review_is_a_mail_that_Gmail_shows_whole()
    {
        Assert.SkipUnless(SampleContent.IsHere, SampleContent.Reason);
        Assert.InRange(
            Encoding.UTF8.GetByteCount(
                Repository
                    .SiteIn(Repository.Root.FullName, "content", "themes")
                    .Build()
                    .Output("_newsletter/2020-11/index.html")
            ),
            20_000,
            60_000
        );
    }

    private static TestSite SiteWith(string theme)
    {
        var files = Repository.FilesIn(Path.Combine(Folder, "site")).Where(f => f.Path != "content/site.yml");
        var settings =
            File.ReadAllText(Path.Combine(Folder, "site", "content", "site.yml"), Encoding.UTF8) + $"theme: {theme}\n";
        return files
            .Aggregate(
                Repository.SiteIn(Repository.Root.FullName, "themes"),
                (site, file) => site.File(file.Path, File.ReadAllBytes(file.Full))
            )
            .File("content/site.yml", settings);
    }

    private static string Approved(string path, BuiltSite built) =>
        path.EndsWith(".eml", StringComparison.Ordinal)
            ? built.Output(path).ReplaceLineEndings("\n")
            : built.Output(path);

    private static void Approve(string folder, IEnumerable<string> mails, BuiltSite built)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        foreach (var path in mails)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, path))!);
            File.WriteAllText(
                Path.Combine(folder, path),
                Approved(path, built),
                new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)
            );
        }
    }
}
