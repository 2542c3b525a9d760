using System.Text.RegularExpressions;

namespace Blog.Benchmarks.Comparing.Sites;

/// <summary>A generated post as Hugo and Eleventy want it written.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="Text">Its text.</param>
internal sealed partial record PeerPost(string Name, string Text)
{
    /// <summary>The year and the month of the post: 1998-01.</summary>
    public string Month => Name[..7];

    /// <summary>The post of Hugo: links by address, attributes of code as Hugo names them, taxonomies.</summary>
    public static PeerPost ForHugo(KeyValuePair<string, string> post)
    {
        var common = Common(post);
        var year = common.Month[..4];
        var text = common.Text.Replace("\nseries: { name: ", "\nseries: [", StringComparison.Ordinal);
        text = SeriesEnd().Replace(text, "]\npart: ");
        text = Date().Replace(text, $"${{0}}\nyears: [\"{year}\"]\nmonths: [\"{common.Month}\"]", 1);
        text = Part().Replace(text, "$1", 1);
        text = GoTitle().Replace(text, "```go {title=$1}");
        text = text.Replace("```python {3,5-6}", "```python {hl_lines=[3,\"5-6\"]}", StringComparison.Ordinal)
            .Replace("```csharp linenos", "```csharp {linenos=inline}", StringComparison.Ordinal);
        return common with { Text = text };
    }

    /// <summary>
    /// The post of Eleventy. It makes a collection of each entry of <c>tags</c>, so they are called labels.
    /// </summary>
    public static PeerPost ForEleventy(KeyValuePair<string, string> post)
    {
        var common = Common(post);
        var year = common.Month[..4];
        var text = common.Text.Replace("\ntags: [", "\nlabels: [", StringComparison.Ordinal);
        text = text.Replace("\nseries: { name: ", "\nseries: ", StringComparison.Ordinal);
        text = SeriesEnd().Replace(text, "\npart: ");
        text = Date().Replace(text, $"${{0}}\nyear: \"{year}\"\nmonth: \"{common.Month}\"", 1);
        return common with { Text = Part().Replace(text, "$1", 1) };
    }

    private static PeerPost Common(KeyValuePair<string, string> post)
    {
        var name = Path.GetFileName(post.Key);
        var slug = name[11..^3];
        var text = PostLink()
            .Replace(post.Value, "(/blog/posts/$1/)")
            .Replace("<!-- more -->", "<!--more-->", StringComparison.Ordinal);
        return new PeerPost(name, WrittenDate().Replace(text, $"date: $1T$2:00\nslug: {slug}", 1));
    }

    [GeneratedRegex(@"\(post:(post-[0-9]+)\)")]
    private static partial Regex PostLink();

    [GeneratedRegex("^date: ([0-9-]+) ([0-9:]+)$", RegexOptions.Multiline)]
    private static partial Regex WrittenDate();

    [GeneratedRegex("^slug: .*$", RegexOptions.Multiline)]
    private static partial Regex Date();

    // Of "series: { name: series-0, part: 2 }", whose beginning is replaced already.
    [GeneratedRegex("(?<=^series: [^\n]*), part: ", RegexOptions.Multiline)]
    private static partial Regex SeriesEnd();

    [GeneratedRegex("^(part: [0-9]+) }$", RegexOptions.Multiline)]
    private static partial Regex Part();

    [GeneratedRegex("^```go title=(\"[^\"]*\")", RegexOptions.Multiline)]
    private static partial Regex GoTitle();
}
