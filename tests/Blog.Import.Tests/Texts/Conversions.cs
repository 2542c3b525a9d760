using System.Collections.Immutable;
using Blog.Data.Nodes;
using Blog.Import.Foreign;
using Blog.Import.Texts;
using Blog.Text;

namespace Blog.Import.Tests.Texts;

/// <summary>Converts texts for tests.</summary>
internal static class Conversions
{
    /// <summary>All dialects at once, as a folder of Markdown has that nobody recognizes.</summary>
    public const Dialects All = (Dialects)1023;

    /// <summary>What the address book of the specifications knows.</summary>
    public static (string Old, string New)[] Known { get; } =
    [
        ("/", "/"),
        ("/tag/x", "/tags/x/"),
        ("b.md", "2020-01-01-b.md"),
        ("_posts/2020-01-01-b.md", "2020-01-01-b.md"),
        ("2020-01-01-b", "2020-01-01-b.md"),
        ("/posts/b/", "2020-01-01-b.md"),
        ("https://old.example/b/", "2020-01-01-b.md"),
        ("content/blog/b.md", "2020-01-01-b.md"),
        ("/images/x.png", "/images/a (x).png"),
        ("/images/x.mp4", "/images/x.mp4"),
        ("x.png", "x.png"),
        ("./x.png", "x.png"),
    ];

    /// <summary>The text after the conversion.</summary>
    public static string Text(Dialects dialects, string body, params (string Old, string New)[] known) =>
        Run(dialects, body, known).Text;

    /// <summary>The text, and what was noted.</summary>
    public static (string Text, ImmutableArray<Remark> Remarks) Run(
        Dialects dialects,
        string body,
        params (string Old, string New)[] known
    ) => Run(Document(dialects, body), known);

    /// <summary>The text of a document, and what was noted.</summary>
    public static (string Text, ImmutableArray<Remark> Remarks) Run(
        ForeignDocument document,
        params (string Old, string New)[] known
    )
    {
        var remarks = new RemarkLog();
        var text = TextConverter.Convert(document, new Book(known), remarks);
        return (text, remarks.All);
    }

    /// <summary>A post of a blog.</summary>
    public static ForeignDocument Document(Dialects dialects, string body) =>
        new(new ContentPath("_posts/2020-01-02-a.md"), ForeignKind.Post, Matter, body)
        {
            Name = "a",
            Dialects = dialects,
            BodyLine = 5,
        };

    private static DataMap Matter { get; } =
        new(default, [new DataEntry("title", default, new DataScalar(default, DataScalarKind.Text, "A title"))]);

    private sealed class Book((string Old, string New)[] known) : IAddressBook
    {
        public string? Find(string written, ForeignDocument from, bool isPicture)
        {
            var (path, fragment) = written.IndexOf('#', StringComparison.Ordinal) is >= 0 and var at
                ? (written[..at], written[at..])
                : (written, "");
            return known.FirstOrDefault(k => k.Old == path).New is { } found ? found + fragment : null;
        }

        // Any address without a scheme and a host.
        public bool IsOwn(string written)
        {
            var end = written.AsSpan().IndexOfAny(":/?#");
            return written.Length > 0
                && written[0] is not ('#' or '?')
                && !written.StartsWith("//", StringComparison.Ordinal)
                && !(end > 0 && written[end] == ':');
        }
    }
}
