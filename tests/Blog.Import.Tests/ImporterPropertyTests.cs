using System.Collections.Immutable;
using Blog.Import.Foreign;
using Blog.Reading.Unwritten;
using Blog.Text;
using CsCheck;

namespace Blog.Import.Tests;

/// <summary>Whatever stands in front matter, in names and in addresses: no document is lost, none is published that was
/// held back, no two files have one path, and nothing throws.</summary>
public sealed class ImporterPropertyTests
{
    private static readonly Gen<string> Key = Gen.OneOf<string>(
        "title",
        "date",
        "published",
        "draft",
        "drafft",
        "status",
        "visibility",
        "hidden",
        "IsActive",
        "private",
        "publishDate",
        "expires",
        "expiryDate",
        "lastmod",
        "permalink",
        "url",
        "slug",
        "aliases",
        "tags",
        "categories",
        "taxonomies",
        "series",
        "image",
        "cover",
        "authors",
        "author",
        "layout",
        "lang",
        "id",
        "toc",
        "math",
        "sitemap",
        "extra",
        "meta",
        "password",
        "crossposts",
        "canonical",
        "redirect_from",
        "order",
        "Strange Key",
        "ключ"
    );

    private static readonly Gen<string> Value = Gen.OneOf<string>(
        "true",
        "false",
        "no",
        "draft",
        "private",
        "publish",
        "2020-01-02",
        "2030-01-02T10:00:00+02:00",
        "0001-01-01",
        "13/7/2019",
        "12",
        "-1",
        "1e9",
        "",
        "null",
        "\"\"",
        "[]",
        "{}",
        "[a, b]",
        "[a, [b, c], {name: d}]",
        "{draft: true}",
        "{name: x, part: 2}",
        "{tags: [q], draft: false}",
        "/a/b/",
        "a/../b",
        "https://b.example/x",
        "https://ann.example/y/",
        "\"a: b # c\"",
        "'it''s'",
        "\"\\u202e\\u0000x\"",
        "ünï ☃",
        "x.png",
        "fr",
        "not-a-language-at-all"
    );

    private static readonly Gen<string> Name = Gen.OneOf(
        Gen.OneOf<string>(
            "a",
            "A",
            "con",
            "_x",
            ".y",
            "index",
            "a.fr",
            "x.draft",
            "2020-01-02-z",
            "..",
            "",
            " ",
            "drafts/q",
            "x.old"
        ),
        Gen.String[0, 12]
    );

    private static readonly Gen<string> Address = Gen.OneOf(
        Gen.OneOf<string>(
            "/a/",
            "/A/",
            "/a.html",
            "/tags/",
            "/",
            "/404.html",
            "/x/../y",
            "/con/",
            "/a b/",
            "/%C3%A9/",
            "/{x}/",
            "//q/"
        ),
        Gen.String[0, 12].Select(text => "/" + text)
    );

    private static readonly Gen<ForeignDocument> Document = Gen.Select(
            Gen.Select(Key, Value).Array[0, 8],
            Name,
            Address.Array[0, 3],
            Gen.Bool,
            Gen.Bool,
            Gen.OneOf<string?>(null, "fr", "xx-strange", "pt-BR")
        )
        .Select(
            (entries, name, addresses, isPost, hasFolder, language) =>
            {
                var lines = entries.DistinctBy(e => e.Item1.ToLowerInvariant()).Select(e => $"{e.Item1}: {e.Item2}\n");
                var post = OldBlog.Post("f", $"---\n{string.Concat(lines)}---\nText.\n", [.. addresses]);
                return post with
                {
                    Kind = isPost ? ForeignKind.Post : ForeignKind.Page,
                    Name = name,
                    HasFolder = hasFolder,
                    Language = language,
                };
            }
        );

    private static readonly Gen<OldBlog> Blog = Document
        .Array[1, 6]
        .Select(documents =>
            OldBlog.With([
                .. documents.Select(
                    (d, i) => d with { Source = new ContentPath($"f{i / 2}/index{i}.md"), Item = $"{i}" }
                ),
            ]) with
            {
                Files = [OldBlog.File("f0/x.png", null, "f0/index0.md"), OldBlog.File("a.png", "/a/index.html")],
                Lists = [new ForeignList(ListKind.Tag, "a", "/a/"), new ForeignList(ListKind.Category, "", "/x/")],
            }
        );

    [Fact]
    public void No_document_is_lost_and_no_two_files_have_one_path() =>
        Blog.Sample(
            blog =>
            {
                var imported = blog.Import();
                Assert.Null(imported.Refusal);
                Assert.Equal(blog.Documents.Length, imported.Report.Documents.Length);
                var paths = imported.Files.Select(f => f.Path.Value).ToList();
                Assert.Equal(paths.Count, paths.Distinct(StringComparer.OrdinalIgnoreCase).Count());
                Assert.All(paths, path => Assert.StartsWith("content/", path, StringComparison.Ordinal));
                Assert.DoesNotContain(paths, path => path.Split('/').Contains(".."));
                Assert.All(imported.Report.Documents, d => Assert.Contains(d.Path.Value, paths));
            },
            iter: 500
        );

    [Fact]
    public void Nothing_is_published_that_was_held_back_and_nothing_has_an_error() =>
        Blog.Sample(
            blog =>
            {
                var imported = blog.Import();
                var site = OldBlog.SiteOf(imported).At("2040-01-01").Expired().Build();
                var errors = site.Mistakes.Where(m => m.Severity == DiagnosticSeverity.Error).ToList();
                Assert.True(
                    errors.Count == 0,
                    string.Join('\n', errors.Select(e => $"{e}\n{OldBlog.TextOf(imported, e.Location.Path.Value)}"))
                );
                var paths = imported.Report.Documents.ToDictionary(d => d.Item!, d => d.Path);
                foreach (var document in blog.Documents)
                {
                    var post = site.Site.Catalogue.Find(paths[document.Item!]);
                    Assert.NotNull(post);
                    var said = UnwrittenReader.Visibility(document.Matter, TimeZoneInfo.Utc);
                    Assert.False(said.IsHeldBack && post.IsListed, Shown(imported, document, paths));
                    Assert.True(post.Post.Reach >= said.Reach || !post.IsListed, Shown(imported, document, paths));
                }
            },
            iter: 300
        );

    private static string Shown(
        ImportedBlog imported,
        ForeignDocument document,
        Dictionary<string, ContentPath> paths
    ) => $"{string.Join('\n', document.Matter.Entries)}\n{OldBlog.TextOf(imported, paths[document.Item!].Value)}";

    [Fact]
    public void Two_imports_of_a_blog_are_the_same() =>
        Blog.Sample(
            blog =>
            {
                var (one, other) = (blog.Import(), blog.Import());
                Assert.Equal(one.Files.Select(f => f.Path), other.Files.Select(f => f.Path));
                Assert.Equal(
                    one.Files.Select(f => OldBlog.TextOf(one, f.Path.Value)),
                    one.Files.Select(f => OldBlog.TextOf(other, f.Path.Value))
                );
                Assert.Equal<IEnumerable<Remark>>(one.Report.Remarks, other.Report.Remarks);
            },
            iter: 100
        );
}
