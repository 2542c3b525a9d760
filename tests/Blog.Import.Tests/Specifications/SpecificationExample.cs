namespace Blog.Import.Tests.Specifications;

/// <summary>
/// An example in a specification: the text of another generator, a line with a dot, the text here, and perhaps another
/// dot and what is noted. The line that opens it names the dialects, and may end in "html".
/// </summary>
public sealed record SpecificationExample(
    string File,
    int Line,
    string Dialects,
    bool IsHtml,
    string Body,
    string Text,
    string Remarks
)
{
    private const string Fence = "````````";
    private const string Start = Fence + " example ";

    public static IEnumerable<SpecificationExample> Read(string path)
    {
        var lines = System.IO.File.ReadAllText(path).ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith(Start, StringComparison.Ordinal))
                continue;
            var end = Array.IndexOf(lines, Fence, i + 1);
            var parts = Parts(lines[(i + 1)..end]).ToList();
            var isHtml = lines[i].EndsWith(" html", StringComparison.Ordinal);
            yield return new SpecificationExample(
                Path.GetFileNameWithoutExtension(path),
                i + 1,
                lines[i][Start.Length..^(isHtml ? " html".Length : 0)],
                isHtml,
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
