namespace Blog.Markdown.Tests.Specifications;

/// <summary>
/// An example in a specification: Markdown, a line with a dot, HTML, and perhaps another dot and the diagnostics. The
/// line that opens it may end in "plain" or in "in" and a language.
/// </summary>
public sealed record SpecificationExample(
    string File,
    int Line,
    bool SmartPunctuation,
    string Language,
    string Markdown,
    string Html,
    string Diagnostics
)
{
    private const string Fence = "````````";

    public static IEnumerable<SpecificationExample> Read(string path)
    {
        // A tab in an example is an arrow, as in CommonMark's own.
        var text = System.IO.File.ReadAllText(path).Replace('→', '\t');
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith(Fence + " example", StringComparison.Ordinal))
                continue;
            var end = Array.IndexOf(lines, Fence, i + 1);
            var parts = Parts(lines[(i + 1)..end]).ToList();
            yield return new SpecificationExample(
                Path.GetFileNameWithoutExtension(path),
                i + 1,
                !lines[i].EndsWith("plain", StringComparison.Ordinal),
                lines[i].Split(" in ") is [_, var language] ? language : "",
                parts[0],
                parts[1],
                parts.ElementAtOrDefault(2) ?? ""
            );
            i = end;
        }
    }

    private static IEnumerable<string> Parts(string[] lines)
    {
        var start = 0;
        while (Array.IndexOf(lines, ".", start) is >= 0 and var dot)
        {
            yield return string.Concat(lines[start..dot].Select(l => l + "\n"));
            start = dot + 1;
        }

        yield return string.Concat(lines[start..].Select(l => l + "\n"));
    }
}
