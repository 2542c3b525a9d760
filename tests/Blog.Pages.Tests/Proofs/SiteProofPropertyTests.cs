using System.Collections.Immutable;
using System.Text;
using Blog.Engine;
using Blog.Engine.Content;
using Blog.Pages.Proofs;
using Blog.Reading.Documents;
using Blog.Testing;
using Blog.Text;
using Blog.Text.Fingerprints;
using Blog.Text.Reads;
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
                    var build = Build.Of(site, null);
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
                    var build = Build.Of(site, null);
                    foreach (var (which, detail) in edits)
                    {
                        site = WithDetail(site, which, Details[detail].Key, Details[detail].Value);
                        build = AssertSame(site, build);
                    }
                },
                iter: 150,
                threads: 1
            );

    [Fact]
    public void After_a_new_tag_what_does_not_read_it_is_not_made()
    {
        var first = Build.Of(ManyEdits.Start, null);

        var second = Build.Of(WithDetail(ManyEdits.Start, 1, "tags", "[new]"), first);

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
        var first = Build.Of(site, null);

        var second = Build.Of(WithText(site, 1, "Other words.\n\n## Head\n"), first);

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
        var first = Build.Of(ManyEdits.Start, null);

        var second = Build.Of(ManyEdits.Start, first);

        Assert.Empty(second.Made);
        Assert.Empty(second.Checked);
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
        var build = Build.Of(site, null);
        foreach (var edit in edits)
        {
            site = ManyEdits.Apply(site, edit);
            build = AssertSame(site, build);
        }
    }

    private static Build AssertSame(TestSite site, Build former)
    {
        var clean = site.Build();
        var build = Build.Of(site, former);
        Assert.Equal(clean.Diagnostics, build.Diagnostics);
        Assert.Equal(clean.Paths, build.Bytes.Keys);
        Assert.All(clean.Paths, p => Assert.Equal(clean.Output(p), Encoding.UTF8.GetString(build.Bytes[p].Span)));
        return build;
    }

    /// <summary>A build that makes only what does not hold, as the program's does.</summary>
    private sealed record Build(
        BuildRecord? Record,
        IContentStore Content,
        IReadOnlyDictionary<ContentPath, string> Learned,
        ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Bytes,
        ImmutableArray<string> Diagnostics
    )
    {
        /// <summary>The paths of the outputs that were made.</summary>
        public ImmutableArray<string> Made { get; private init; }

        /// <summary>The documents that were checked.</summary>
        public ImmutableArray<string> Checked { get; private init; }

        public static Build Of(TestSite test, Build? former)
        {
            var files = test.Request().Content;
            var request = test.Request() with { Content = new KnownFiles(files, former) };
            var site = SiteBuilder.MapAndCheck(
                request,
                new KeptResults(expectsRuns: false),
                TimeProvider.System,
                new FormerBuild(former?.Record, path => Fingerprint.Of(request.Content.Read(path).Bytes.Span))
            );
            var bytes = ImmutableSortedDictionary.CreateBuilder<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
            var recorded = new Dictionary<SitePath, RecordedOutput>();
            var (made, found) = (new List<string>(), site.Diagnostics.ToList());
            foreach (var (path, output) in site.Outputs)
            {
                if (site.Proof?.Find(path) is { } known)
                {
                    Assert.Equal(known.Content, Fingerprint.Of(former!.Bytes[path.Value].Span));
                    bytes[path.Value] = former.Bytes[path.Value];
                    recorded[path] = known;
                    continue;
                }

                var reads = new ReadLog();
                var content = site.SourceReads.Record(reads, () => output.Make(reads));
                bytes[path.Value] = content.Bytes;
                made.Add(path.Value);
                found.AddRange(content.Diagnostics);
                recorded[path] = new RecordedOutput(Fingerprint.Of(content.Bytes.Span), [.. reads.Sources])
                {
                    Found = [.. reads.Found],
                    Wanted = [.. reads.Wanted.Order()],
                    IsSound = content.Diagnostics.IsEmpty,
                };
            }

            foreach (var path in recorded.Values.SelectMany(r => r.Wanted).Distinct())
                bytes[path.Value] = site.OnDemand(path)!.Content().Bytes;

            return new Build(
                site.RecordOf(recorded),
                files,
                site.Learned,
                bytes.ToImmutable(),
                [.. DiagnosticOrder.Sorted(found).Select(d => d.ToString())]
            )
            {
                Made = [.. made],
                Checked =
                [
                    .. site
                        .Catalogue.Documents.Where(d => site.Proof?.FindCheck(d.Source) is null)
                        .Select(d => d.Source.Value),
                ],
            };
        }
    }

    /// <summary>Files of which those that are as they were in an earlier build are not read for the map.</summary>
    private sealed class KnownFiles(IContentStore content, Build? former) : IContentStore
    {
        public ImmutableArray<ContentPath> Files => content.Files;

        public ContentBytes Read(ContentPath path) => content.Read(path);

        public FileFacts? FactsOf(ContentPath path)
        {
            if (
                former is null
                || !former.Learned.TryGetValue(path, out var note)
                || !former.Content.Read(path).Bytes.Span.SequenceEqual(content.Read(path).Bytes.Span)
            )
                return null;
            var print = Fingerprint.Of(content.Read(path).Bytes.Span);
            return new FileFacts(former.Record?.Sources.GetValueOrDefault(SourceKey.Text(path), print) ?? print, note);
        }
    }
}
