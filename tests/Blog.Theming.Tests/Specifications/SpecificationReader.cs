using System.Collections.Immutable;

namespace Blog.Theming.Tests.Specifications;

/// <summary>
/// Reads examples: fenced blocks named <c>template</c> (with a name, or the one that is rendered), <c>values</c>
/// (JSON), and <c>text</c> or <c>diagnostics</c>, which ends an example.
/// </summary>
public static class SpecificationReader
{
    private const string Fence = "```";

    public static IReadOnlyList<SpecificationExample> ReadAll()
    {
        var assembly = typeof(SpecificationReader).Assembly;
        return
        [
            .. assembly
                .GetManifestResourceNames()
                .Order(StringComparer.Ordinal)
                .SelectMany(name =>
                {
                    using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                    return Read(name, reader.ReadToEnd().ReplaceLineEndings("\n").Split('\n'));
                }),
        ];
    }

    private static IEnumerable<SpecificationExample> Read(string file, string[] lines)
    {
        var section = "";
        var example = Empty(file, section, 0);
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith('#'))
                section = lines[i].TrimStart('#', ' ');
            if (!lines[i].StartsWith(Fence, StringComparison.Ordinal))
                continue;
            var (info, end) = (lines[i][Fence.Length..].Split(' '), Array.IndexOf(lines, Fence, i + 1));
            example = With(
                example with
                {
                    Section = section,
                    Line = example.Line == 0 ? i + 1 : example.Line,
                },
                info,
                string.Join('\n', lines[(i + 1)..end])
            );
            i = end;
            if (example.Expected is null && example.Diagnostics is null)
                continue;
            yield return example;
            example = Empty(file, section, 0);
        }
    }

    private static SpecificationExample With(SpecificationExample example, string[] info, string body) =>
        info[0] switch
        {
            "template" => example with
            {
                Templates = example.Templates.Add(info.Length > 1 ? info[1] : "layouts/page.html", body),
            },
            "values" => example with { Values = body },
            "text" => example with { Expected = body },
            "diagnostics" => example with { Diagnostics = body },
            _ => throw new InvalidOperationException($"{example.File}: a block named '{info[0]}' means nothing."),
        };

    private static SpecificationExample Empty(string file, string section, int line) =>
        new(file, section, line, ImmutableDictionary<string, string>.Empty, "{}", null, null);
}
