using Blog.Import.Foreign;

namespace Blog.Import.Tests.Sources.Pelican;

public class PelicanReaderTests
{
    private const string Text = "Title: A\nDate: 2020-03-04\n\nText.\n";

    [Theory]
    [InlineData("ARTICLE_PATHS = ['blog']", "notes/a.md", "it lies outside ARTICLE_PATHS")]
    [InlineData("ARTICLE_PATHS = ['blog']", "blog/a.md", null)]
    [InlineData("ARTICLE_PATHS = ['blog', 'b.md']", "b.md", null)]
    [InlineData("ARTICLE_PATHS = ['']", "notes/a.md", null)]
    [InlineData("ARTICLE_PATHS = ['blog']", "pages/a.md", null)]
    [InlineData(
        "ARTICLE_EXCLUDES = ['private']",
        "private/x/a.md",
        "it lies in private/, which ARTICLE_EXCLUDES leaves out"
    )]
    [InlineData("ARTICLE_EXCLUDES = ['private']", "privately/a.md", null)]
    [InlineData(
        "PAGE_EXCLUDES = ['pages/old']",
        "pages/old/a.md",
        "it lies in pages/old/, which PAGE_EXCLUDES leaves out"
    )]
    [InlineData("IGNORE_FILES = ['*.draft.md']", "x/a.draft.md", "its name matches '*.draft.md' of IGNORE_FILES")]
    [InlineData("IGNORE_FILES = ['[xy]-*']", "x-a.md", "its name matches '[xy]-*' of IGNORE_FILES")]
    [InlineData("", "blog/.a.md", "'.a.md' keeps it from having a page")]
    [InlineData("IGNORE_FILES = []", "blog/.a.md", null)]
    [InlineData("IGNORE_FILES = ['hidden']", "hidden/a.md", "its name matches 'hidden' of IGNORE_FILES")]
    public void What_the_settings_leave_out_is_held_back(string settings, string path, string? why)
    {
        var document = Read(settings, ("content/" + path, Text)).Document("content/" + path);
        Assert.Equal(why, document.HeldBackBy);
        Assert.Equal(why is null, !document.Addresses.IsEmpty);
    }

    [Theory]
    [InlineData("DEFAULT_METADATA = {'status': 'draft'}", "", true)]
    [InlineData("DEFAULT_METADATA = (('status', 'draft'),)", "", true)]
    [InlineData("DEFAULT_METADATA = {'status': 'draft'}", "Status: published\n", false)]
    [InlineData("EXTRA_PATH_METADATA = {'new': {'status': 'draft'}}", "", true)]
    [InlineData("EXTRA_PATH_METADATA = {'new/a.md': {'status': 'draft'}}", "", true)]
    [InlineData("EXTRA_PATH_METADATA = {'news': {'status': 'draft'}}", "", false)]
    [InlineData(
        "DEFAULT_METADATA = {'status': 'draft'}\nEXTRA_PATH_METADATA = {'new': {'status': 'published'}}",
        "",
        false
    )]
    public void A_draft_by_the_settings_is_a_draft_here(string settings, string matter, bool isDraft)
    {
        var imported = Importer.Import(
            new ImportRequest(Tree(settings, ("content/new/a.md", matter + Text))) { From = "pelican" }
        );
        Assert.Equal(isDraft, Assert.Single(imported.Report.Documents).IsHeldBack);
    }

    [Theory]
    [InlineData("STATIC_EXCLUDES = ['images/raw']")]
    [InlineData("IGNORE_FILES = ['raw']")]
    public void A_file_that_the_settings_leave_out_is_not_carried(string settings)
    {
        var blog = Read(
            settings,
            ("content/a.md", Text),
            ("content/images/raw/a.png", "x"),
            ("content/images/a.png", "x")
        );
        Assert.Equal(["content/images/a.png"], blog.Blog.Files.Select(f => f.Source.Path.Value));
        Assert.Contains(blog.Remarks, r => r.Kind == RemarkKind.Lost && r.Source.Value == "content/images/raw/a.png");
    }

    private static ReadBlog Read(string settings, params (string Path, string Text)[] files) =>
        ReadBlog.By("pelican", Tree(settings, files));

    private static SourceTree Tree(string settings, params (string Path, string Text)[] files) =>
        ReadBlog.TreeOf([("pelicanconf.py", "PATH = 'content'\n" + settings + "\n"), .. files]);
}
