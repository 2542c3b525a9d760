using System.Collections.Immutable;
using System.Text;
using Blog.Data;
using Blog.Import.Foreign;
using Blog.Import.Reports;
using Blog.Testing;
using Blog.Text;

namespace Blog.Import.Tests;

/// <summary>A blog as a source reads it, written by hand: documents and files in, the imported blog out.</summary>
internal sealed record OldBlog
{
    public ImmutableArray<ForeignDocument> Documents { get; init; } = [];

    public ImmutableArray<ForeignFile> Files { get; init; } = [];

    public ImmutableArray<ForeignList> Lists { get; init; } = [];

    public ImmutableArray<ForeignRedirect> Redirects { get; init; } = [];

    public ForeignSettings Settings { get; init; } =
        new()
        {
            Title = "Notes",
            BaseUrl = "https://ann.example",
            Authors = [new ForeignAuthor("Ann", [])],
        };

    public DayOrder? Dates { get; init; }

    public string Generator { get; init; } = "other";

    public static OldBlog With(params ImmutableArray<ForeignDocument> documents) => new() { Documents = documents };

    /// <summary>A post: its file's name, its front matter with its fences, and its text.</summary>
    public static ForeignDocument Post(string name, string text, params ImmutableArray<string> addresses)
    {
        var source = new SourceText(new ContentPath($"_posts/{name}.md"), text);
        var matter = FrontMatter.Read(source);
        return new ForeignDocument(source.Path, ForeignKind.Post, matter.Values, text[matter.BodyStart..])
        {
            Name = name,
            Addresses = addresses,
        };
    }

    public static ForeignDocument Page(string name, string text, params ImmutableArray<string> addresses) =>
        Post(name, text, addresses) with
        {
            Kind = ForeignKind.Page,
            Source = new ContentPath($"{name}.md"),
        };

    public static ForeignFile File(string path, string? address, string? owner = null) =>
        new(new SourceFile(new ContentPath(path), 1, () => "x"u8.ToArray()), address)
        {
            Owner = owner is null ? null : new ContentPath(owner),
        };

    public ImportedBlog Import(Func<ForeignDocument, IAddressBook, string>? convert = null) =>
        Importer.Import(
            new ImportRequest(Tree()) { Dates = Dates },
            [new Source(this)],
            (document, book, _) => convert is null ? document.Body : convert(document, book)
        );

    /// <summary>The text of a file that was made.</summary>
    public string Text(string path) => TextOf(Import(), path);

    public static string TextOf(ImportedBlog blog, string path) =>
        Encoding.UTF8.GetString(blog.Files.Single(f => f.Path.Value == path).Read().Span);

    /// <summary>The remarks: their kinds, subjects and outcomes.</summary>
    public ImmutableArray<string> Remarks() =>
        [.. Import().Report.Remarks.Select(r => $"{r.Kind}: {r.Subject} → {r.Outcome}")];

    /// <summary>What answers an old address.</summary>
    public string Answer(string address)
    {
        var found = Import().Report.Addresses.Single(a => a.Address == address);
        return found.Answer == AddressAnswer.Nothing ? "Nothing" : $"{found.Answer} {found.At}";
    }

    /// <summary>The site of the files that were made.</summary>
    public TestSite Site() => SiteOf(Import());

    public static TestSite SiteOf(ImportedBlog blog)
    {
        var site = TestSite.With();
        foreach (var file in blog.Files)
            site = site.File(file.Path.Value, file.Read().ToArray());
        return site;
    }

    private SourceTree Tree() => new("old", []);

    private sealed class Source(OldBlog blog) : IBlogSource
    {
        public string Key => blog.Generator;

        public string Name => "Other";

        public Evidence? Recognize(SourceTree tree) => new(100, "a test says so");

        public ForeignBlog Read(SourceTree tree, RemarkLog remarks) =>
            new(blog.Settings, blog.Documents, blog.Files) { Lists = blog.Lists, Redirects = blog.Redirects };
    }
}
