using System.Text;
using Blog.Editing.Clippings;
using Blog.Model;
using Blog.Model.Cards;
using Blog.Model.Clippings;
using Blog.Reading.Clippings;
using Blog.Reading.Parsing.Files;
using Blog.Testing;
using Blog.Text;
using Blog.Text.Characters;
using CsCheck;

namespace Blog.Editing.Tests.Clippings;

/// <summary>Whatever is clipped, and whatever stands in the file, nothing is lost and everything is read as it was
/// meant.</summary>
public sealed class ClippingEditPropertyTests
{
    private const string File = "content/clippings/2020-11.yml";

    private static readonly string[] Lines =
    [
        "- https://a.example/",
        "- url: https://b.example/",
        "  note: x",
        "  note: |",
        "    long",
        "",
        "  tags: [a, b]",
        "  tags:",
        "    - a",
        "  - c",
        "# remark",
        "- {url: https://c.example/}",
        "[https://d.example/]",
        "[",
        "]",
        "...",
        "---",
        "  note: >+",
        "  note: 'a",
        "    b'",
        "- 'https://e.example/'",
        "-   url: https://f.example/",
        "    tag: z",
        "  date: 2020-11-01",
        "\t",
    ];

    private static readonly string[] Snippets =
    [
        "a",
        "é",
        "😀",
        "\n",
        "\r\n",
        "\t",
        "\"",
        "'",
        "\\",
        "#",
        " #",
        ": ",
        "- ",
        "|",
        ">",
        "[",
        "]",
        "{",
        "}",
        ",",
        "&a",
        "*a",
        "!!x",
        "%",
        "@",
        "`",
        "---\n",
        "...",
        "null",
        "true",
        "0x1F",
        "\u0085",
        "\u2028",
        "\uFEFF",
        "\0",
        "\u200E",
        "<b>",
        "---",
        "yes",
        "~",
        "\u001b[31m",
    ];

    private static readonly Gen<string> AnyText = Gen.Int[0, Snippets.Length - 1]
        .Array[0, 8]
        .Select(a => string.Concat(a.Select(i => Snippets[i])));

    private static readonly Gen<string> AnyFile = Gen.Int[0, Lines.Length - 1]
        .Array[0, 7]
        .SelectMany(a => Gen.Bool, (a, crlf) => string.Concat(a.Select(i => Lines[i] + (crlf ? "\r\n" : "\n"))));

    [Fact]
    public void Any_text_survives_in_a_note_a_title_and_a_tag() =>
        Gen.Select(AnyText, AnyText, AnyText)
            .Sample(
                (note, title, tag) =>
                {
                    var clipping = Clipping("https://example.org/" + Uri.EscapeDataString(note)) with
                    {
                        Note = note.ReplaceLineEndings("\n").Trim(),
                        Title = string.Join(' ', title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
                        Tags = ClippingTag.IsOne(tag.Trim()) ? [new TagName(tag.Trim())] : [],
                    };
                    var edited = ClippingEdit.Add(null, clipping);
                    Assert.Empty(edited.Mistakes);
                    var read = Assert.Single(Read([.. edited.Bytes!.Value]));
                    Assert.Equal(
                        (clipping.Url, Shown(clipping.Note), Shown(clipping.Title)),
                        (read.Url, read.Note, read.Title)
                    );
                    Assert.Equal(clipping.Tags, read.Tags);
                },
                iter: 3_000
            );

    [Fact]
    public void Adding_takes_no_byte_away() =>
        AnyFile.Sample(
            text =>
            {
                var edited = ClippingEdit.Add(Encoding.UTF8.GetBytes(text), Clipping("https://new.example/"));
                if (edited.Bytes is not { } bytes)
                {
                    Assert.NotEmpty(edited.Mistakes);
                    return;
                }

                Assert.True(IsWithin(text, Encoding.UTF8.GetString(bytes.AsSpan())), text);
                Assert.Equal("https://new.example/", Read([.. bytes])[^1].Url);
            },
            iter: 5_000
        );

    [Fact]
    public void Extending_one_clipping_leaves_the_others_as_they_are() =>
        Gen.Select(AnyFile, AnyText)
            .Sample(
                (text, note) =>
                {
                    var file = Encoding.UTF8.GetBytes(text);
                    if (
                        ClippingEdit.Add(file, Clipping("https://new.example/")).Bytes is null
                        || Read(file) is not [.., var last] all
                    )
                        return;
                    var edited = ClippingEdit.Extend(file, last, note, [new TagName("new")]);
                    if (edited.Bytes is not { } bytes)
                        return;
                    var after = Read([.. bytes]);
                    Assert.Equal(all.Select(c => c.Url), after.Select(c => c.Url));
                    Assert.Equal(all.SkipLast(1).Select(c => c.Note), after.SkipLast(1).Select(c => c.Note));
                    Assert.Contains(
                        Shown(note.ReplaceLineEndings("\n").Trim()),
                        after[^1].Note,
                        StringComparison.Ordinal
                    );
                    Assert.Contains(new TagName("new"), after[^1].Tags);
                },
                iter: 5_000
            );

    // What no page can show is replaced as the file is read.
    private static string Shown(string text) => ControlCharacters.Replace(text);

    private static List<Clipping> Read(byte[] bytes) =>
        [.. TestSite.With().File(File, bytes).Build().Site.Clippings.Clippings];

    private static bool IsWithin(string old, string text)
    {
        var at = 0;
        foreach (var c in text)
            at += at < old.Length && old[at] == c ? 1 : 0;
        return at == old.Length;
    }

    private static Clipping Clipping(string url) =>
        new()
        {
            Url = url,
            Identity = LinkIdentity.Read(url)!,
            Month = ClippingFiles.MonthOf(new ContentPath(File))!.Value,
            Place = SourceLocation.OfFile(new ContentPath(File)),
        };
}
