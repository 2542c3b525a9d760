using System.Text;
using Blog.Import.Foreign;
using Blog.Import.Sources.Ghost;
using Blog.Import.Sources.Medium;
using Blog.Import.Sources.Substack;
using Blog.Import.Sources.WordPress;
using CsCheck;

namespace Blog.Import.Tests.Sources.Exports;

public sealed class ExportsPropertyTests
{
    private static readonly IBlogSource[] Sources =
    [
        new GhostSource(),
        new MediumSource(),
        new WordPressSource(),
        new SubstackSource(),
    ];

    private static readonly Gen<string> Pieces = Gen.OneOf(
        "<",
        ">",
        "&",
        "\"",
        "'",
        "\\",
        "{",
        "}",
        "[",
        "]",
        "]]>",
        "<![CDATA[",
        "</item>",
        "<item>",
        "<!--",
        "-->",
        "\0",
        "\uFFFF",
        ",",
        "\n",
        "<pre>",
        "</div>",
        "null",
        "$latex "
    );

    [Fact]
    public void No_edits_of_an_export_throw_or_publish_what_was_held_back() =>
        Gen.Select(Gen.Int[0, Sources.Length - 1], Gen.Int[0, 100_000], Gen.Int[0, 40], Pieces, Gen.Int[0, 20])
            .Sample((source, at, length, piece, file) => IsSafe(Sources[source], at, length, piece, file), iter: 300);

    private static bool IsSafe(IBlogSource source, int at, int length, string piece, int which)
    {
        var files = GivenExport.Whole(source.Key).Files.ToList();
        var index = which % files.Count;
        var text = Encoding.UTF8.GetString(files[index].Read().Span);
        var start = at % text.Length;
        // A word that says who may read it, and is itself edited, says something else.
        if (SaysWho(text, start, length))
            return true;
        var edited = text[..start] + piece + text[Math.Min(text.Length, start + length)..];
        files[index] = GivenExport.FileOf(files[index].Path.Value, Encoding.UTF8.GetBytes(edited));
        foreach (var other in Sources)
            other.Recognize(new SourceTree("edited", files));
        var held = Held(source, new SourceTree("whole", GivenExport.Whole(source.Key).Files));
        var blog = source.Read(new SourceTree("edited", files), new RemarkLog());
        return blog.Documents.Where(d => d.HeldBackBy is null).All(d => !held.Contains(d.Body));
    }

    private static bool SaysWho(string text, int start, int length)
    {
        var around = text[Math.Max(0, start - 60)..Math.Min(text.Length, start + length + 60)];
        string[] words =
        [
            "status",
            "visibility",
            "email_only",
            "password",
            "post_id",
            "\"id\"",
            "only_paid",
            "email-cta",
            "founding",
            "true,",
        ];
        return words.Any(w => around.Contains(w, StringComparison.Ordinal));
    }

    // What may be a response was public, and a draft only by the look of its text.
    private static HashSet<string> Held(IBlogSource source, SourceTree tree) =>
        source
            .Read(tree, new RemarkLog())
            .Documents.Where(d =>
                d.HeldBackBy is { } why && !why.StartsWith("it may be", StringComparison.Ordinal) && d.Body.Length > 0
            )
            .Select(d => d.Body)
            .ToHashSet(StringComparer.Ordinal);
}
