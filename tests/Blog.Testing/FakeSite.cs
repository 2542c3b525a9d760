using System.Collections.Immutable;
using Blog.Data.Nodes;
using Blog.Engine;
using Blog.Engine.Content;
using Blog.Engine.Outputs;
using Blog.Markdown;
using Blog.Model;
using Blog.Pages;
using Blog.Reading.Catalogue;
using Blog.Reading.Documents;
using Blog.Text;
using Blog.Text.Fingerprints;
using Blog.Text.Reads;

namespace Blog.Testing;

/// <summary>Sites written by hand: the host is tested without the pipelines.</summary>
public sealed record FakeSite
{
    public static DiagnosticRule AnError => DiagnosticCatalogue.BrokenLink;

    public static DiagnosticRule AWarning => DiagnosticCatalogue.MissingSeriesPart;

    public ImmutableArray<Output> Outputs { get; init; } = [];

    // Outputs that are made when another shows them.
    public ImmutableArray<Output> OnDemand { get; init; } = [];

    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    public ImmutableArray<SitePost> Documents { get; init; } = [];

    public ImmutableArray<SiteSeries> Series { get; init; } = [];

    public ImmutableArray<SiteTag> Tags { get; init; } = [];

    public ImmutableArray<SiteAsset> Assets { get; init; } = [];

    public ImmutableArray<string> Silenced { get; init; } = [];

    public string TimeZone { get; init; } = "UTC";

    public static FakeSite Of(params (string Path, string Text)[] files) =>
        new() { Outputs = [.. files.Select(f => Output(f.Path, f.Text))] };

    public static Output Output(string path, string text, params Diagnostic[] diagnostics) =>
        new()
        {
            Path = new SitePath(path),
            ContentType = TypeOf(path),
            Fingerprint = Fingerprint.Of(text),
            ClaimedBy = [SourceLocation.OfFile(new ContentPath("content/" + path))],
            Make = log =>
            {
                log.Add(new ReadKey("template:layouts/base.html", ""), default);
                log.Add(new ReadKey("site", "title"), default);
                return OutputContent.OfText(text, [.. diagnostics]);
            },
        };

    // An output that shows others.
    public static Output Showing(string path, params string[] wanted)
    {
        var shown = Output(path, string.Join('\n', wanted));
        return shown with
        {
            Make = log =>
            {
                foreach (var other in wanted)
                    Empty.SourceReads.Want(new SitePath(other));
                return shown.Make(log);
            },
        };
    }

    public static Diagnostic Error(string path = "content/posts/a.md") =>
        AnError.At(SourceLocation.OfFile(new ContentPath(path)), "/nowhere/");

    public static Diagnostic Warning(string path = "content/series.yml") =>
        AWarning.At(SourceLocation.OfFile(new ContentPath(path)), 2, "oop");

    public static SitePost Document(
        string path,
        string slug,
        PublishingState state = PublishingState.Published,
        bool? isListed = null,
        Func<Post, Post>? change = null
    )
    {
        var kind =
            path.StartsWith("content/reviews/", StringComparison.Ordinal) ? PostKind.Review
            : path.StartsWith("content/pages/", StringComparison.Ordinal) ? PostKind.Page
            : PostKind.Post;
        var post = new Post
        {
            Source = new ContentPath(path),
            Kind = kind,
            Title = "Title of " + slug,
            Slug = new Slug(slug),
            Permalink = new Permalink(kind == PostKind.Page ? $"/{slug}/" : $"/posts/{slug}/"),
            Date = new DateTimeOffset(2020, 11, 14, 9, 30, 0, TimeSpan.Zero),
        };
        var source = new SourceText(post.Source, "---\ntitle: x\ndraft: true\n---\n");
        var places = ImmutableDictionary<string, SourceLocation>.Empty.Add("draft", source.At(20, 4));
        var parsed = new ParsedPost(change?.Invoke(post) ?? post, Body, source, DataMap.Empty, places);
        return new SitePost(parsed, state, isListed ?? state == PublishingState.Published, Fingerprint.Of(path));
    }

    public Site ToSite()
    {
        var settings = new SiteSettings
        {
            Title = "Test",
            BaseUrl = new BaseUrl(new Uri("https://example.org/blog/")),
            Authors = [new Author("Ann")],
            Silenced = Silenced,
            TimeZone = TimeZoneInfo.FindSystemTimeZoneById(TimeZone),
        };
        return Empty with
        {
            Outputs = Outputs.ToImmutableSortedDictionary(o => o.Path, o => o),
            OnDemand = path => OnDemand.FirstOrDefault(o => o.Path == path),
            Diagnostics = DiagnosticOrder.Sorted(Diagnostics),
            Catalogue = new SiteCatalogue(settings, Documents, Series, Tags, Assets),
            Reports = [new ModuleReport("Posts", Phase.Input, "ReadPosts", 3, TimeSpan.FromMilliseconds(1.25))],
        };
    }

    private static Site Empty { get; } =
        SiteBuilder.Map(
            new BuildRequest { Content = MemoryContentStore.OfTexts([]), Now = DateTimeOffset.UnixEpoch },
            new KeptResults(expectsRuns: false),
            TimeProvider.System
        );

    private static RenderedMarkdown Body =>
        new()
        {
            Content = null!,
            Summary = "",
            Outline = [],
            Ids = [],
            WordCount = 0,
            IdeographCount = 0,
            HasRawHtml = false,
            Diagnostics = [],
        };

    private static string TypeOf(string path) =>
        Path.GetExtension(path) switch
        {
            ".html" => "text/html; charset=utf-8",
            ".xml" => "application/atom+xml; charset=utf-8",
            _ => "application/octet-stream",
        };
}
