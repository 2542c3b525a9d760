using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Blog.Engine;
using Blog.Engine.Content;
using Blog.Model;
using Blog.Pages;
using Blog.Reading.Documents;
using Blog.Text;

namespace Blog.Testing;

/// <summary>
/// A site in memory: files in, outputs and diagnostics out. Immutable, so that a test can build variants of one site.
/// </summary>
public sealed record TestSite
{
    /// <summary>A <c>content/site.yml</c> with the three settings that a site cannot do without.</summary>
    public const string Settings = "title: Notes\nbase_url: https://notes.example/\nauthors: [{name: Ann}]\n";

    private ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Files { get; init; } =
        ImmutableSortedDictionary<string, ReadOnlyMemory<byte>>.Empty.WithComparers(StringComparer.Ordinal);

    private DateTimeOffset Now { get; init; } = new(2021, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private bool IncludesDrafts { get; init; }

    private bool IncludesFuture { get; init; }

    private bool IncludesExpired { get; init; }

    private BaseUrl? Base { get; init; }

    /// <summary>
    /// A site with <see cref="Settings"/>, the theme of <see cref="TestTheme"/> as <c>paper</c>, and these files
    /// besides or in their place.
    /// </summary>
    public static TestSite With(params ReadOnlySpan<(string Path, string Text)> files) =>
        new TestSite().File("content/site.yml", Settings).Add([.. TestTheme.Files]).Add(files);

    /// <summary>A site of these files and nothing else.</summary>
    public static TestSite Of(IEnumerable<(string Path, ReadOnlyMemory<byte> Bytes)> files) =>
        new() { Files = files.ToImmutableSortedDictionary(f => f.Path, f => f.Bytes, StringComparer.Ordinal) };

    /// <summary>The same site with a text file more, or with another text in it.</summary>
    public TestSite File(string path, string text) => File(path, Encoding.UTF8.GetBytes(text));

    /// <summary>The same site with a file of bytes.</summary>
    public TestSite File(string path, byte[] bytes) => this with { Files = Files.SetItem(path, bytes) };

    /// <summary>The same site without a file.</summary>
    public TestSite Without(string path) => this with { Files = Files.Remove(path) };

    /// <summary>
    /// The same site, built at the midnight of another day (UTC); the first of January 2021 otherwise.
    /// </summary>
    public TestSite At(string day) =>
        this with
        {
            Now = DateTimeOffset.Parse(day, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal),
        };

    /// <summary>The same site, drafts included.</summary>
    public TestSite Drafts() => this with { IncludesDrafts = true };

    /// <summary>The same site, posts of the future included.</summary>
    public TestSite Future() => this with { IncludesFuture = true };

    /// <summary>The same site, expired posts included.</summary>
    public TestSite Expired() => this with { IncludesExpired = true };

    /// <summary>The same site, published elsewhere.</summary>
    public TestSite Under(string baseUrl) => this with { Base = new BaseUrl(new Uri(baseUrl)) };

    /// <summary>Builds the site.</summary>
    /// <param name="kept">Results of earlier builds; none when left out.</param>
    public BuiltSite Build(KeptResults? kept = null) =>
        new(SiteBuilder.MapAndCheck(Request(), kept ?? new KeptResults(), TimeProvider.System));

    /// <summary>
    /// What the site is made from, for tests of the steps of a build. Every call gives other instances of the same
    /// contents.
    /// </summary>
    public BuildRequest Request() =>
        new()
        {
            Content = new MemoryContentStore(Files.Select(f => KeyValuePair.Create(new ContentPath(f.Key), f.Value))),
            Now = Now,
            IncludeDrafts = IncludesDrafts,
            IncludeFuture = IncludesFuture,
            IncludeExpired = IncludesExpired,
            BaseUrl = Base,
        };

    private TestSite Add(ReadOnlySpan<(string Path, string Text)> files)
    {
        var site = this;
        foreach (var (path, text) in files)
            site = site.File(path, text);
        return site;
    }
}
