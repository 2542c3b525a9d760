using Blog.Import.Foreign;

namespace Blog.Import.Tests;

public sealed class ImporterTests
{
    private static readonly SourceTree Tree = new("my-blog", []);

    [Fact]
    public void Without_evidence_it_asks_for_the_generator_by_the_keys_it_knows() =>
        Assert.Equal(
            "Nothing in 'my-blog' says which generator wrote it. Say it with --from: one, two.",
            Import(null, new Fake("one", null), new Fake("two", null)).Refusal
        );

    [Fact]
    public void An_unknown_generator_is_refused_with_those_that_there_are() =>
        Assert.Equal(
            "'three' is not a generator that can be read. There are: one, two.",
            Import("three", new Fake("one", 50), new Fake("two", null)).Refusal
        );

    [Fact]
    public void The_heaviest_evidence_counts_and_of_equals_the_first()
    {
        Assert.Equal("two", Import(null, new Fake("one", 10), new Fake("two", 50), new Fake("three", 50)).Source);
        Assert.Equal("it weighs 50", Import(null, new Fake("one", 10), new Fake("two", 50)).Why);
        Assert.Equal("one", Import("ONE", new Fake("one", null), new Fake("two", 50)).Source);
    }

    [Fact]
    public void A_blog_without_documents_is_refused() =>
        Assert.Equal(
            "There is no post and no page in 'my-blog', read as a blog of one.",
            Import(null, new Fake("one", 1) { Documents = [] }).Refusal
        );

    [Fact]
    public void Dates_that_nobody_can_order_are_asked_for()
    {
        var refused = OldBlog.With(OldBlog.Post("a", "---\ntitle: A\ndate: 3/7/2019\n---\n"));
        Assert.Contains("--dates dmy", refused.Import().Refusal, StringComparison.Ordinal);
        Assert.Empty(refused.Import().Files);
        var asked = refused with { Dates = DayOrder.DayFirst };
        Assert.Contains("date: 2019-07-03", asked.Text("content/posts/2019-07-03-a.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_date_asks_for_nothing() =>
        Assert.Null(OldBlog.With(OldBlog.Post("a", "---\ntitle: A\nscore: 3/7/2019\n---\n")).Import().Refusal);

    [Fact]
    public void A_document_knows_the_files_that_its_text_leads_to()
    {
        var blog = OldBlog.With(
            OldBlog.Page("a", "---\ntitle: A\n---\n", "/a/"),
            OldBlog.Page("b", "---\ntitle: B\n---\n", "/b/")
        );
        var made = blog.Import((document, book) => $"[x]({book.Find("/b/", document, false)}) /archive/");
        Assert.Equal(
            ["content/pages/b.md"],
            made.Files.First(f => f.Path.Value == "content/pages/a.md").Links.Select(l => l.Value)
        );
    }

    [Fact]
    public void Every_document_is_in_the_report_with_its_file()
    {
        var blog = OldBlog.With(
            OldBlog.Post("b", "---\ntitle: B\ndate: 2020-01-02\ndraft: true\n---\n"),
            OldBlog.Page("a", "---\ntitle: A\n---\n")
        );
        Assert.Equal(
            [("_posts/b.md", "content/posts/2020-01-02-b.md", true), ("a.md", "content/pages/a.md", false)],
            blog.Import().Report.Documents.Select(d => (d.Source.Value, d.Path.Value, d.IsHeldBack))
        );
    }

    private static ImportedBlog Import(string? from, params Fake[] sources) =>
        Importer.Import(new ImportRequest(Tree) { From = from }, [.. sources], (document, _, _) => document.Body);

    private sealed record Fake(string Key, int? Weight) : IBlogSource
    {
        public string Name => Key;

        public IEnumerable<ForeignDocument> Documents { get; init; } = [OldBlog.Post("a", "---\ntitle: A\n---\n")];

        public Evidence? Recognize(SourceTree tree) => Weight is { } weight ? new(weight, $"it weighs {weight}") : null;

        public ForeignBlog Read(SourceTree tree, RemarkLog remarks) => new(new ForeignSettings(), [.. Documents], []);
    }
}
