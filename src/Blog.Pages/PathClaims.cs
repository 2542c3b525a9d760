using System.Collections.Immutable;
using Blog.Engine.Outputs;
using Blog.Text;

namespace Blog.Pages;

/// <summary>Checks that every output has its own path, and one that every file system can hold.</summary>
internal static class PathClaims
{
    private static readonly string[] Reserved =
    [
        "CON",
        "PRN",
        "AUX",
        "NUL",
        .. Enumerable.Range(1, 9).SelectMany(n => new[] { $"COM{n}", $"LPT{n}" }),
    ];

    /// <summary>The diagnostics about the paths of these outputs; none when all are sound.</summary>
    public static IEnumerable<Diagnostic> Check(ImmutableArray<Output> outputs)
    {
        var folders = outputs.SelectMany(o => FoldersOf(o.Path.Value)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var output in outputs)
        {
            if (WhatIsWrong(output.Path.Value) is { } wrong)
                yield return DiagnosticCatalogue.InvalidOutputPath.At(PlaceOf(output), output.Path, wrong);
            else if (folders.Contains(output.Path.Value))
                yield return DiagnosticCatalogue.InvalidOutputPath.At(
                    PlaceOf(output),
                    output.Path,
                    "it is the path of a folder too"
                );
        }

        foreach (
            var same in outputs.GroupBy(o => o.Path.Value, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1)
        )
            yield return Clash([
                .. same.OrderBy(o => !o.ClaimedBy.IsEmpty)
                    .ThenBy(o => o.Path)
                    .ThenBy(o => PlaceOf(o).ToString(), StringComparer.Ordinal),
            ]);
    }

    private static Diagnostic Clash(ImmutableArray<Output> outputs)
    {
        var last = outputs[^1];
        var other = outputs.FirstOrDefault(o => o.Path != last.Path);
        var diagnostic = other is null
            ? DiagnosticCatalogue.PathClaimedTwice.At(PlaceOf(last), last.Path)
            : DiagnosticCatalogue.PathDiffersInCase.At(PlaceOf(last), last.Path, other.Path);
        foreach (var claim in outputs[..^1].SelectMany(o => o.ClaimedBy.DefaultIfEmpty(PlaceOf(o))).Distinct())
            diagnostic = diagnostic.WithNote($"claimed by {claim.Path} too", claim);
        return diagnostic;
    }

    // The program itself makes what no file asks for: the settings are the nearest location.
    private static SourceLocation PlaceOf(Output output) =>
        output.ClaimedBy is [var first, ..] ? first : SourceLocation.OfFile(new ContentPath("content/site.yml"));

    private static IEnumerable<string> FoldersOf(string path)
    {
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
            yield return path[..slash];
    }

    private static string? WhatIsWrong(string path)
    {
        foreach (var name in path.Split('/'))
        {
            if (name is "" or "." or "..")
                return "it leaves its folder";
            if (name.Any(c => c < ' ' || "<>:\"|?*\\".Contains(c, StringComparison.Ordinal)))
                return "Windows has no such file names";
            if (name.EndsWith(' ') || name.EndsWith('.'))
                return "Windows drops a blank or a dot at the end";
            if (Reserved.Contains(name.Split('.')[0], StringComparer.OrdinalIgnoreCase))
                return "Windows keeps this name for a device";
            if (System.Text.Encoding.UTF8.GetByteCount(name) > 255)
                return "a name has at most 255 bytes";
        }

        return null;
    }
}
