using System.Text;
using Blog.Markdown.Emphasis;
using Blog.Markdown.Fragments;
using Blog.Text;

namespace Blog.Markdown.Tests.CommonMark;

public sealed class CommonMarkTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void All_examples_of_CommonMark_are_rendered_as_its_specification_says(bool withEmphasisOfDialect)
    {
        var path =
            Environment.GetEnvironmentVariable("COMMONMARK_SPEC")
            ?? FindBelowRoot("node_modules/commonmark-spec/spec.txt");
        if (path is null || !File.Exists(path))
            Assert.Skip(
                "The specification of CommonMark is not here: npm install --no-save "
                    + "commonmark-spec@0.31.2, or name its spec.txt in COMMONMARK_SPEC."
            );
        var features = MarkdownDialect.CommonMark;
        var renderer = new MarkdownRenderer(withEmphasisOfDialect ? features.Add(new EmphasisFeature()) : features);
        var examples = CommonMarkExample.Read(File.ReadAllText(path));

        Assert.Equal(652, examples.Count);
        Assert.Equal("", string.Join("\n\n", examples.Select(e => Difference(renderer, e)).OfType<string>()));
    }

    private static string? Difference(MarkdownRenderer renderer, CommonMarkExample example)
    {
        var rendered = renderer.Render(new SourceText(new ContentPath("a.md"), example.Markdown), 0, "");
        // Addresses in HTML stay as they are written; those of Markdown are escaped.
        var isRight =
            Normalized(Filled(rendered.Content, link => Escaped(link.Target))) == Normalized(example.Html)
            || Normalized(
                Filled(rendered.Content, link => example.Markdown.Substring(link.Span.Start, link.Span.Length))
            ) == Normalized(example.Html);
        return isRight
            ? null
            : $"{example.Number}: {example.Markdown}\nexpected: {example.Html}\nfound: "
                + $"{ShownHoles.Show(rendered.Content)}";
    }

    // How an empty element ends, and whether a line ends next to the tag of a list item, is a matter of taste to HTML.
    private static string Normalized(string html) =>
        html.Replace(" />", ">").Replace("<li>\n", "<li>").Replace("\n</li>", "</li>");

    private static string Filled(HtmlFragment fragment, Func<LinkHole, string> fill)
    {
        var html = new StringBuilder(fragment.Html);
        foreach (var hole in fragment.Holes.Reverse())
            html.Insert(hole.Offset, hole is LinkHole link ? fill(link) : "");
        return html.ToString();
    }

    private static string Escaped(string address)
    {
        const string Kept = "!#$%()*+,-./:;=?@_~";
        var escaped = new StringBuilder();
        foreach (var b in Encoding.UTF8.GetBytes(address))
        {
            if (b == '&')
                escaped.Append("&amp;");
            else if (b == '\'')
                escaped.Append('\'');
            else if (b < 128 && (char.IsAsciiLetterOrDigit((char)b) || Kept.Contains((char)b)))
                escaped.Append((char)b);
            else
                escaped.Append('%').Append(b.ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
        }

        return escaped.ToString();
    }

    private static string? FindBelowRoot(string path)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Blog.sln")))
                return Path.Combine(folder.FullName, path);
        }

        return null;
    }
}
