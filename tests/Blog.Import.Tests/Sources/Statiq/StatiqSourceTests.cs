using Blog.Import.Foreign;

namespace Blog.Import.Tests.Sources.Statiq;

public class StatiqSourceTests
{
    private static readonly (string, string) Project = ("Site.csproj", "<PackageReference Include=\"Statiq.Web\" />");

    [Theory]
    [InlineData("input/posts/A_Post (2).md", "", "/posts/apost-2 /posts/apost-2.html")]
    [InlineData("input/posts/2018-02-03-a.md", "", "/posts/2018-02-03-a /posts/2018-02-03-a.html")]
    [InlineData("input/posts/a.md", "DestinationPath: /x/y.html", "/x/y /x/y.html")]
    [InlineData("input/posts/a.md", "DestinationFileName: z.html", "/posts/z /posts/z.html")]
    [InlineData("input/posts/a.md", "RedirectFrom: old/b", "/posts/a /posts/a.html /old/b")]
    [InlineData("input/about.md", "", "/about /about.html")]
    public void A_document_has_the_address_of_its_path(string path, string matter, string addresses)
    {
        var blog = ReadBlog.Of(Project, (path, $"Title: T\n{matter}\n---\nText.\n"));
        Assert.Equal("statiq", blog.Source);
        Assert.Equal(addresses, blog.Addresses(path));
    }

    [Theory]
    [InlineData(
        ".AddSetting(Keys.LinkHideExtensions, false)",
        "/posts/a_b.html",
        ".AddSetting(WebKeys.OptimizeContentFileNames, false)"
    )]
    [InlineData("", "/posts/ab /posts/ab.html", "")]
    public void Settings_of_the_program_count(string first, string addresses, string second)
    {
        var program =
            $"using Statiq.App;\nawait Bootstrapper.Factory.CreateWeb(args)\n{first}\n{second}\n.RunAsync();\n";
        var blog = ReadBlog.Of(("Program.cs", program), ("input/posts/a_b.md", "Title: T\n---\nText.\n"));
        Assert.Equal(addresses, blog.Addresses("input/posts/a_b.md"));
    }

    [Fact]
    public void A_blog_of_Wyam_is_read()
    {
        var blog = ReadBlog.By("statiq", MovingBlogs.Read("statiq"));
        var settings = blog.Blog.Settings;
        Assert.Equal(
            ("Gears", "https://gears.example/", "Teeth that meet."),
            (settings.Title, settings.BaseUrl, settings.Description)
        );
        Assert.Equal("its front matter keeps it from being written", blog.Document("input/posts/grease.md").HeldBackBy);
        Assert.Contains("/tags/wood-work", blog.Lists(ListKind.Tag, "Wood Work"), StringComparison.Ordinal);
        Assert.Equal("2018-02-03", blog.Document("input/posts/2018-02-03-teeth.md").Date);
        Assert.Contains(blog.Remarks, r => r.Subject == "a page in Razor" && r.Source.Name == "index.cshtml");
    }

    [Fact]
    public void Metadata_beside_a_document_and_of_its_folder_count()
    {
        var blog = ReadBlog.Of(
            Project,
            ("input/posts/_directory.yml", "Author: Ann\nExcluded: true\n"),
            ("input/posts/_a.yml", "Excluded: false\n"),
            ("input/posts/a.md", "Title: T\n---\nText.\n"),
            ("input/posts/b.md", "Title: T\n---\nText.\n")
        );
        Assert.Null(blog.Document("input/posts/a.md").HeldBackBy);
        Assert.NotNull(blog.Document("input/posts/b.md").HeldBackBy);
        Assert.NotNull(blog.Document("input/posts/a.md").Matter.Find("Author"));
    }

    [Fact]
    public void The_address_of_a_page_in_Razor_is_known()
    {
        var blog = ReadBlog.Of(
            ("config.wyam", ""),
            ("input/posts/a.md", "Title: A\nPublished: 2020-01-02\n---\nText.\n"),
            ("input/about.cshtml", "Title: About\n---\n<p>About</p>")
        );
        Assert.Equal(["/about"], blog.Blog.Unanswered);
    }
}
