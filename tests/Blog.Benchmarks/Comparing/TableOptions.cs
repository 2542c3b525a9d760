using System.Globalization;

namespace Blog.Benchmarks.Comparing;

/// <summary>What the command line of the table asks for.</summary>
/// <param name="Sizes">How many posts the blogs have.</param>
/// <param name="Runs">How often everything is measured.</param>
/// <param name="Folder">Where sites, results and Eleventy's packages are kept.</param>
/// <param name="Native">The native program; null when none is named.</param>
/// <param name="Hugos">Hugo's files.</param>
/// <param name="Only">The keys of the generators to measure, or beginnings of them; all when empty.</param>
/// <param name="To">The page to write; null when none is wanted.</param>
internal sealed record TableOptions(
    IReadOnlyList<int> Sizes,
    int Runs,
    string Folder,
    string? Native,
    IReadOnlyList<string> Hugos,
    IReadOnlyList<string> Only,
    string? To
)
{
    /// <summary>Reads the words behind the command.</summary>
    /// <param name="words">The words.</param>
    /// <param name="root">The repository's folder.</param>
    public static TableOptions Parse(IReadOnlyList<string> words, string root)
    {
        var options = new TableOptions([], 5, Path.Combine(root, "artifacts", "table"), null, [], [], null)
        {
            To = Path.Combine(root, "docs", "performance.md"),
        };
        for (var i = 0; i < words.Count; i++)
            options = words[i].StartsWith("--", StringComparison.Ordinal)
                ? options.With(words[i], Value(words, ++i))
                : options with
                {
                    Sizes = [.. options.Sizes, Number(words[i])],
                };
        return options.Sizes.Count > 0 ? options : options with { Sizes = [1000, 10_000] };
    }

    private TableOptions With(string name, string value) =>
        name switch
        {
            "--runs" => this with { Runs = Number(value) },
            "--folder" => this with { Folder = Path.GetFullPath(value) },
            "--native" => this with { Native = value },
            "--hugo" => this with { Hugos = [.. Hugos, value] },
            "--only" => this with { Only = [.. Only, value] },
            "--to" => this with { To = value == "none" ? null : Path.GetFullPath(value) },
            _ => throw new ArgumentException(
                $"{name}? There are --runs N, --folder DIR, --native FILE, --hugo FILE, --only KEY and --to FILE|none."
            ),
        };

    private static string Value(IReadOnlyList<string> words, int index) =>
        index < words.Count ? words[index] : throw new ArgumentException($"A value is missing behind {words[^1]}.");

    private static int Number(string word) => int.Parse(word, CultureInfo.InvariantCulture);
}
