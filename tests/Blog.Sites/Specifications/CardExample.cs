using System.Collections.Immutable;
using System.Net;
using System.Text.RegularExpressions;
using Blog.Testing;

namespace Blog.Sites.Specifications;

/// <summary>
/// An example in a specification of a theme: Markdown, a line with a dot, and the HTML. Files of the site stand in the
/// same specification, in fenced blocks whose info string is the path.
/// </summary>
internal sealed partial record CardExample(
    string File,
    int Line,
    string Shape,
    string Markdown,
    string Html,
    ImmutableArray<(string Path, string Text)> Files
)
{
    private const string Start = "⟪";
    private const string End = "⟫";

    /// <summary>The examples of all specifications.</summary>
    public static ImmutableArray<CardExample> All { get; } =
    [
        .. Directory
            .GetFiles(Path.Combine(Repository.Here, "Specifications"), "*.md")
            .Order(StringComparer.Ordinal)
            .SelectMany(Read),
    ];

    /// <summary>The HTML of the text: on its page with a theme of the repository, or in a feed.</summary>
    public string Shown()
    {
        var theme = Shape == "feed" ? "paper" : Shape;
        var site = Repository
            .SiteIn(Repository.Root.FullName, "themes")
            .File("content/site.yml", TestSite.Settings + $"theme: {theme}\n")
            .File("content/_theme/layouts/page.html", $"{Start}{{{{ post.content }}}}{End}")
            .File("content/_theme/layouts/review.html", $"{Start}{{{{ post.content }}}}{End}")
            .File("content/reviews/2020-12.md", "---\ntitle: Review\ndate: 2020-12-31\n---\n" + Markdown);
        var built = Files.Aggregate(site, (s, file) => s.File(file.Path, file.Text)).Build();
        Assert.DoesNotContain(built.Mistakes, m => m.Id != "BLOG110");
        return Shape == "feed"
            ? Between(built.Output("reviews/feed.xml"), "<content:encoded>", "</content:encoded>")
            : Between(built.Output("reviews/2020-12/index.html"), Start, End);
    }

    /// <summary>Writes the results of the examples into their specification.</summary>
    public static void Approve(string path)
    {
        var text = System.IO.File.ReadAllText(path);
        foreach (var example in Read(path))
        {
            var block = text.IndexOf($"example {example.Shape}\n{example.Markdown}.\n", StringComparison.Ordinal);
            var from = text.IndexOf("\n.\n", block, StringComparison.Ordinal) + 3;
            text =
                text[..from]
                + example.Shown().Trim('\n')
                + "\n"
                + text[text.IndexOf("````````\n", from, StringComparison.Ordinal)..];
        }

        System.IO.File.WriteAllText(path, text);
    }

    private static string Between(string text, string start, string end)
    {
        var from = text.IndexOf(start, StringComparison.Ordinal) + start.Length;
        var found = text[from..text.IndexOf(end, from, StringComparison.Ordinal)];
        return start == Start ? found : WebUtility.HtmlDecode(found);
    }

    private static IEnumerable<CardExample> Read(string path)
    {
        var text = System.IO.File.ReadAllText(path).ReplaceLineEndings("\n");
        var blocks = Blocks().Matches(text).ToList();
        ImmutableArray<(string, string)> files =
        [
            .. blocks
                .Where(b => b.Groups["info"].Value.StartsWith("content/", StringComparison.Ordinal))
                .Select(b => (b.Groups["info"].Value, b.Groups["text"].Value)),
        ];
        foreach (
            var block in blocks.Where(b => b.Groups["info"].Value.StartsWith("example ", StringComparison.Ordinal))
        )
        {
            var (parts, line) = (
                block.Groups["text"].Value.Split("\n.\n"),
                text[..block.Index].Count(c => c == '\n') + 1
            );
            yield return new CardExample(
                Path.GetFileNameWithoutExtension(path),
                line,
                block.Groups["info"].Value["example ".Length..],
                parts[0] + "\n",
                parts[1],
                files
            );
        }
    }

    [GeneratedRegex(@"^(?<fence>`{3,}) ?(?<info>[^\n`]+)\n(?<text>(?:.*\n)*?)\k<fence>$", RegexOptions.Multiline)]
    private static partial Regex Blocks();
}
