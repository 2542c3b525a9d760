using System.Collections.Immutable;
using System.Text;
using Blog.Testing;
using Blog.Text;
using CsCheck;

namespace Blog.Pages.Tests.Proofs;

public class SiteProofPropertyTests
{
    // Texts of documents alone, and edits of every kind.
    private static readonly ImmutableArray<int> OfDocuments =
    [
        .. Enumerable
            .Range(0, ManyEdits.Edits.Length)
            .Where(i => ManyEdits.Edits[i].Path.EndsWith(".md", StringComparison.Ordinal)),
    ];

    [Fact]
    public void What_holds_of_earlier_builds_is_what_a_clean_build_makes() =>
        ManyEdits.Sequences.Sample(AssertSame, iter: 60, threads: 1);

    [Fact]
    public void What_holds_after_edits_of_documents_is_what_a_clean_build_makes() =>
        Gen.Int[0, OfDocuments.Length - 1]
            .Array[1, 6]
            .Sample(edits => AssertSame([.. edits.Select(e => OfDocuments[e])]), iter: 60, threads: 1);

    [Fact]
    public void What_holds_after_edits_of_texts_is_what_a_clean_build_makes() =>
        Gen.Select(Gen.Int[0, 4], Gen.String[Gen.Char["ab #[]()\n*:<>"], 0, 40])
            .Array[1, 5]
            .Sample(
                edits =>
                {
                    var site = ManyEdits.Start;
                    var build = ProvedBuild.Of(site, null);
                    foreach (var (which, text) in edits)
                    {
                        site = WithText(site, which, text);
                        build = AssertSame(site, build);
                    }
                },
                iter: 100,
                threads: 1
            );

    [Fact]
    public void What_holds_after_edits_of_details_is_what_a_clean_build_makes() =>
        Gen.Select(Gen.Int[0, 3], Gen.Int[0, Details.Length - 1])
            .Array[1, 6]
            .Sample(
                edits =>
                {
                    var site = ManyEdits.Start;
                    var build = ProvedBuild.Of(site, null);
                    foreach (var (which, detail) in edits)
                    {
                        site = WithDetail(site, which, Details[detail].Key, Details[detail].Value);
                        build = AssertSame(site, build);
                    }
                },
                iter: 150,
                threads: 1
            );

    // The entry leads to the page of the tag as long as there is one, and then on by the pattern.
    [Fact]
    public void A_redirect_to_the_page_of_a_tag_is_made_again_when_the_tag_goes()
    {
        var site = WithDetail(ManyEdits.Start, 1, "tags", "[gone]")
            .File("content/redirects.yml", "/old/: /tags/gone/\n/tags/*: /topics/*\n/topics/gone/: /about/\n");
        var first = ProvedBuild.Of(site, null);
        Assert.Contains(
            "tags/gone/",
            Encoding.UTF8.GetString(first.Bytes["old/index.html"].Span),
            StringComparison.Ordinal
        );
        AssertSame(WithDetail(site, 1, "tags", "[x]"), first);
    }

    [Fact]
    public void After_a_new_tag_what_does_not_read_it_is_not_made()
    {
        var first = ProvedBuild.Of(ManyEdits.Start, null);

        var second = ProvedBuild.Of(WithDetail(ManyEdits.Start, 1, "tags", "[new]"), first);

        Assert.Contains("posts/a/index.html", second.Made);
        Assert.Contains("tags/new/index.html", second.Made);
        Assert.Contains("sitemap.xml", second.Made);
        Assert.DoesNotContain("about/index.html", second.Made);
        Assert.DoesNotContain("content/pages/about.md", second.Checked);
    }

    [Fact]
    public void After_an_edit_of_a_text_what_does_not_read_it_is_not_made()
    {
        var site = ManyEdits.Start;
        var first = ProvedBuild.Of(site, null);

        var second = ProvedBuild.Of(WithText(site, 1, "Other words.\n\n## Head\n"), first);

        Assert.Contains("posts/a/index.html", second.Made);
        Assert.Contains("feed.xml", second.Made);
        Assert.DoesNotContain("posts/b/index.html", second.Made);
        Assert.DoesNotContain("sitemap.xml", second.Made);
        Assert.Contains("content/posts/2020-01-01-a.md", second.Checked);
        Assert.DoesNotContain("content/pages/about.md", second.Checked);
    }

    [Fact]
    public void Without_an_edit_nothing_is_made_or_checked()
    {
        var first = ProvedBuild.Of(ManyEdits.Start, null);

        var second = ProvedBuild.Of(ManyEdits.Start, first);

        Assert.Empty(second.Made);
        Assert.Empty(second.Checked);
    }

    [Fact]
    public void Without_an_edit_no_document_and_no_drawing_is_opened()
    {
        var first = ProvedBuild.Of(ManyEdits.Start, null);

        var second = ProvedBuild.Of(ManyEdits.Start, first);

        Assert.Contains("content/posts/2020-01-02-b.md", first.Opened);
        Assert.Contains(ManyEdits.Drawing, first.Opened);
        Assert.DoesNotContain(second.Opened, f => f.EndsWith(".md", StringComparison.Ordinal));
        Assert.DoesNotContain(ManyEdits.Drawing, second.Opened);
        Assert.Contains($"diagrams/{ManyEdits.DiagramName}.png", second.Bytes.Keys);
    }

    [Fact]
    public void After_an_edit_drawings_that_are_used_elsewhere_are_known_without_their_documents()
    {
        var first = ProvedBuild.Of(ManyEdits.Start, null);

        var second = ProvedBuild.Of(WithText(ManyEdits.Start, 1, "Other words.\n"), first);

        Assert.DoesNotContain("content/posts/2020-01-02-b.md", second.Checked);
        Assert.DoesNotContain(second.Diagnostics, d => d.Contains("BLOG160", StringComparison.Ordinal));
    }

    // Values of front matter that decide what is shown, and tags.
    private static readonly (string Key, string? Value)[] Details =
    [
        ("title", "Other"),
        ("title", "\"Other & <b>\""),
        ("tags", null),
        ("tags", "[x]"),
        ("tags", "[X, y]"),
        ("tags", "[x, y, z]"),
        ("tags", "C#"),
        ("tags", "[c#, x]"),
        ("description", null),
        ("description", "Said."),
        ("updated", null),
        ("updated", "2021-05-05"),
        ("updated", "2022-01-01"),
        ("image", null),
        ("image", "https://a.example/i.png"),
        ("image", "{src: missing.png, alt: Gone}"),
    ];

    // One value of the front matter of a document, or none.
    private static TestSite WithDetail(TestSite site, int which, string key, string? value)
    {
        var (path, file) = Document(site, which);
        var lines = file.Split('\n').ToList();
        if (lines[0] != "---")
            return site;
        lines.RemoveAll(l => l.StartsWith(key + ":", StringComparison.Ordinal));
        if (value is not null || key == "title")
            lines.Insert(1, $"{key}: {value}");
        return site.File(path.Value, string.Join('\n', lines));
    }

    private static (ContentPath Path, string Text) Document(TestSite site, int which)
    {
        var content = site.Request().Content;
        var path = content.Files.Where(p => p.Extension == ".md" && !p.Value.Contains("/_")).ElementAt(which % 4);
        return (path, Encoding.UTF8.GetString(content.Read(path).Bytes.Span));
    }

    // The text of one of the documents; its front matter stays.
    private static TestSite WithText(TestSite site, int which, string text)
    {
        var (path, file) = Document(site, which);
        var end = file.IndexOf("\n---\n", StringComparison.Ordinal) + "\n---\n".Length;
        return site.File(path.Value, file[..end] + text);
    }

    private static void AssertSame(int[] edits)
    {
        var site = ManyEdits.Start;
        var build = ProvedBuild.Of(site, null);
        foreach (var edit in edits)
        {
            site = ManyEdits.Apply(site, edit);
            build = AssertSame(site, build);
        }
    }

    private static ProvedBuild AssertSame(TestSite site, ProvedBuild former)
    {
        var clean = site.Build();
        var build = ProvedBuild.Of(site, former);
        Assert.Equal(clean.Diagnostics, build.Diagnostics);
        Assert.Equal(clean.Paths, build.Bytes.Keys);
        Assert.All(clean.Paths, p => Assert.Equal(clean.Output(p), Encoding.UTF8.GetString(build.Bytes[p].Span)));
        return build;
    }
}
