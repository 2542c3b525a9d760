using System.Text;
using Blog.Model.CrossPosts;
using Blog.Syndication.Renditions;

namespace Blog.Syndication.Tests;

/// <summary>
/// The renditions of one post with everything in it. With APPROVE=1 in the environment they are written again instead
/// of compared.
/// </summary>
public sealed class SyndicatorApprovedTests
{
    public static TheoryData<string> Targets => [.. CrossPostTargets.BuiltIn.Select(t => t.Key.Value)];

    [Theory]
    [MemberData(nameof(Targets))]
    public void A_post_gives_its_approved_rendition(string target)
    {
        var folder = Path.Combine(Here(), "Approved", target);
        foreach (
            var file in Rendition(target).Files.Where(f => f.ContentType.StartsWith("text/", StringComparison.Ordinal))
        )
        {
            var path = Path.Combine(folder, file.Name);
            if (Environment.GetEnvironmentVariable("APPROVE") == "1")
            {
                Directory.CreateDirectory(folder);
                File.WriteAllBytes(path, file.Bytes.ToArray());
            }

            Assert.Equal(File.ReadAllText(path), Encoding.UTF8.GetString(file.Bytes.Span));
        }
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public void A_rendition_is_the_same_each_time(string target)
    {
        var (first, second) = (Rendition(target), Rendition(target));
        Assert.Equal(first.Files.Select(f => f.Name), second.Files.Select(f => f.Name));
        Assert.Equal(
            first.Files.Select(f => Convert.ToHexString(f.Bytes.Span)),
            second.Files.Select(f => Convert.ToHexString(f.Bytes.Span))
        );
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public void All_targets_have_files_of_the_same_names(string target)
    {
        var rendition = Rendition(target);
        var text = rendition.Format == RenditionFormat.Html ? "post.html" : "post.md";
        Assert.Equal([text, "index.html", "report.md"], rendition.Files.Take(3).Select(f => f.Name));
        Assert.All(rendition.Files.Skip(3), f => Assert.Equal("image/png", f.ContentType));
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public void Nothing_in_a_rendition_tells_where_its_source_lies_on_the_page(string target)
    {
        var rendition = Rendition(target);
        Assert.DoesNotContain("data-at", rendition.Body);
        Assert.DoesNotContain("style=", rendition.Body);
        Assert.DoesNotContain(" id=", rendition.Body);
        Assert.Equal(
            0,
            rendition.Body.Split("class=\"").Skip(1).Count(c => !c.StartsWith("language-", StringComparison.Ordinal))
        );
    }

    private static Rendition Rendition(string target)
    {
        var request = Rendering.Request(
            File.ReadAllText(Path.Combine(Here(), "Approved", "post.html")),
            Rendering.Target(new TargetKey(target))
        );
        return Syndicator.Render(
            request with
            {
                Title = "Gates: \"open\" & shut",
                Description = "What gates are for.",
                Standfirst = "What gates are for.",
                Date = new DateTimeOffset(2020, 11, 14, 10, 0, 0, TimeSpan.FromHours(1)),
                Tags =
                [
                    "machine-learning",
                    "C#",
                    "deep learning",
                    "python",
                    "oop",
                    "recurrent-neural-networks-explained",
                ],
                Series = "Gates",
                Cover = new CoverImage("https://jane.example/images/cover.jpg", "A gate at night"),
                SeriesHtml =
                    "<p><em>Gates</em>: <a href=\"https://medium.com/@jane/part-1-3f2a9c1b7d4e\">Part "
                    + "1</a>, Part 2</p>",
                ClosingHtml =
                    "<p><em>Originally published at <a "
                    + "href=\"https://jane.example/2020/a-post/\">jane.example</a>, 14 November "
                    + "2020.</em></p>",
            },
            Rendering.Drawing
        );
    }

    // The committed files, not copies of them: a new rendition is written there to be looked at.
    private static string Here()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Blog.sln")))
            folder =
                folder.Parent
                ?? throw new DirectoryNotFoundException("The repository is not above the folder of the tests.");
        return Path.Combine(folder.FullName, "tests", "Blog.Syndication.Tests");
    }
}
