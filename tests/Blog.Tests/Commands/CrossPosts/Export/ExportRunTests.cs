namespace Blog.Tests.Commands.CrossPosts.Export;

public sealed class ExportRunTests : IDisposable
{
    private readonly CopiedSite _site = new();

    [Theory]
    [InlineData("medium", "post.html")]
    [InlineData("dev", "post.md")]
    public void A_rendition_is_a_folder_with_the_text_a_page_and_a_report(string target, string text)
    {
        var result = _site.Run("export", "chunks", "--to", target);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.StartsWith($"outbox/crossposts/{target}/chunks/\n", result.Out, StringComparison.Ordinal);
        var files = _site.Host.Folder.Files($"site/outbox/crossposts/{target}/chunks");
        Assert.All([text, "index.html", "report.md"], f => Assert.Contains(f, files));
    }

    [Theory]
    [InlineData("outbox")]
    [InlineData("outbox/crossposts")]
    public void A_file_where_renditions_belong_is_named(string path)
    {
        _site.Host.Folder.Write("site/" + path, "mine");
        var result = _site.Run("export", "chunks", "--to", "medium");
        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith($"error: '{path}' is in the way", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_converted_is_said_with_its_place() =>
        Assert.Contains(
            $"  {CopiedSite.Post}:9:1: table",
            _site.Run("export", "chunks", "--to", "medium").Out,
            StringComparison.Ordinal
        );

    [Fact]
    public void Without_a_target_those_are_made_that_the_post_plans() =>
        Assert.StartsWith(
            "outbox/crossposts/dev/planned/\n",
            _site.Run("export", "planned").Out,
            StringComparison.Ordinal
        );

    [Fact]
    public void All_are_those_that_plan_or_have_copies() =>
        Assert.Equal(1, _site.Run("export", "--all", "--json").Json.GetProperty("renditions").GetArrayLength());

    [Fact]
    public void Neither_a_build_nor_cleaning_touches_it_and_a_new_one_takes_its_place_whole()
    {
        _site.Run("export", "chunks", "--to", "medium");
        _site.Write("outbox/crossposts/medium/chunks/left-over.png", "x");
        _site.Host.Run("build");
        _site.Host.Run("clean");
        Assert.Contains("left-over.png", _site.Host.Folder.Files("site/outbox/crossposts/medium/chunks"));
        _site.Run("export", "chunks", "--to", "medium");
        Assert.DoesNotContain("left-over.png", _site.Host.Folder.Files("site/outbox/crossposts/medium/chunks"));
        Assert.Equal(
            ["chunks"],
            Directory
                .EnumerateFileSystemEntries(_site.Host.Folder.PathOf("site/outbox/crossposts/medium"))
                .Select(Path.GetFileName)
        );
    }

    [Theory]
    [InlineData(1, "error: There is no post 'chunk'.\n       Did you mean 'chunks'?\n", "chunk", "--to", "medium")]
    [InlineData(2, "error: There is no target 'mediun'.\n       Did you mean 'medium'?\n", "chunks", "--to", "mediun")]
    [InlineData(2, "error: Name a post by its file, slug or address, or all with --all.\n")]
    [InlineData(2, "error: content/posts/2020-11-01-chunks.md plans no copy. Name a target with --to.\n", "chunks")]
    public void What_is_not_understood_writes_nothing(int exit, string error, params string[] arguments)
    {
        var result = _site.Run(["export", .. arguments]);
        Assert.Equal((exit, error), (result.ExitCode, result.Error));
        Assert.False(Directory.Exists(_site.Host.Folder.PathOf("site/output")));
    }

    [Fact]
    public void A_mistake_in_the_post_holds_it_back_and_one_elsewhere_does_not()
    {
        _site.Write("content/posts/2020-10-01-planned.md", "---\ntitle: P\ndate: 2020-11-03\n---\n[x](nowhere.md)\n");
        Assert.Equal(0, _site.Run("export", "chunks", "--to", "medium").ExitCode);
        var result = _site.Run("export", "planned", "--to", "medium");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("BLOG060", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_is_exported_with_a_warning()
    {
        _site.Write("content/posts/d.md", "---\ntitle: D\ndraft: true\n---\nText.\n");
        Assert.Contains(
            "not published at home yet",
            _site.Run("export", "d", "--to", "hashnode").Out,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("{{ nothing.of_this }}")]
    [InlineData("{{ if }}")]
    public void A_mistake_in_what_the_theme_adds_writes_nothing(string template)
    {
        _site.Write("content/_theme/crossposts/closing.html", template);
        var result = _site.Run("export", "chunks", "planned", "--to", "medium");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("content/_theme/crossposts/closing.html:1:", result.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_site.Host.Folder.PathOf("site/output")));
    }

    [Theory]
    [InlineData("", "Table. Columns: a, b, c. d: b e, c f.", "Table as text")]
    [InlineData("language: de\n", "Tabelle. Spalten: a, b, c. d: b e, c f.", "Tabelle als Text")]
    public void What_a_copy_adds_is_said_in_the_language_of_the_post(string front, string alternative, string link)
    {
        _site.Write(
            "content/_theme/strings/de.yml",
            "table: Tabelle\ncopy_table_as_text: Tabelle als Text\ncopy_columns: Spalten\n"
        );
        _site.Write(
            CopiedSite.Post,
            $"---\ntitle: Chunks\ndate: 2020-11-01\n{front}---\n| a | b | c |\n|---|---|---|\n| d | e | f |\n"
        );
        Assert.Equal(0, _site.Run("export", "chunks", "--to", "medium").ExitCode);
        var html = _site.Read("outbox/crossposts/medium/chunks/post.html");
        Assert.Contains($"alt=\"{alternative}\"", html, StringComparison.Ordinal);
        Assert.Contains($">{link}</a>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Posts_of_one_slug_have_folders_of_their_own()
    {
        _site.Write("content/reviews/2020-11.md", "---\ntitle: R\nslug: chunks\ndate: 2020-11-30\n---\nText.\n");
        Assert.StartsWith(
            "outbox/crossposts/dev/reviews.2020-11.md/\n",
            _site.Run("export", "content/reviews/2020-11.md", "--to", "dev").Out,
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "outbox/crossposts/dev/chunks/\n",
            _site.Run("export", CopiedSite.Post, "--to", "dev").Out,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("https://notes.example/posts/chunks/?from=feed#sizes")]
    [InlineData("/posts/chunks")]
    [InlineData("posts/2020-11-01-chunks.md")]
    public void A_post_may_be_named_by_its_address_or_file(string name) =>
        Assert.StartsWith(
            "outbox/crossposts/dev/chunks/\n",
            _site.Run("export", name, "--to", "dev").Out,
            StringComparison.Ordinal
        );

    public void Dispose() => _site.Dispose();
}
