using System.Diagnostics;
using System.Text.Json;
using Blog.Testing;

namespace Blog.Sites;

/// <summary>Pages with formulas are valid HTML, MathML included, to the Nu HTML checker of the W3C. One process checks
/// all of them, since its start takes longest.</summary>
public sealed class NuCheckerTests : IDisposable
{
    private const string Modules = "BLOG_NODE_MODULES";
    private const string Wrong =
        "<!DOCTYPE html><html lang=en><title>a</title><math><mrow colour=red><mn>1</mn></mrow></math></html>";

    private readonly TestFolder _folder = new();

    [Fact]
    public void Pages_with_formulas_are_valid()
    {
        var jar = Jar();
        _folder.Write("pages/wrong.html", Wrong);
        WritePages(WithOracle().Build(), "pages/oracle");
        foreach (var theme in SampleContent.IsHere ? (string[])["paper", "plaintext", "notebook"] : [])
            WritePages(Repository.Sample(theme).Build(), $"pages/{theme}");

        var mistakes = Mistakes(jar, _folder.PathOf("pages")).ToLookup(m => m.Contains("wrong.html"));
        Assert.Empty(mistakes[false]);
        // The checker knows MathML.
        Assert.Contains("colour", Assert.Single(mistakes[true]), StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    // Where the packages are, nothing is skipped: a checker that is missing or does not start is a failure.
    private static string Jar()
    {
        var modules = Environment.GetEnvironmentVariable(Modules);
        Assert.SkipWhen(modules is null, $"{Modules} names no folder that has the npm package vnu-jar");
        return Path.Combine(modules!, "vnu-jar", "build", "dist", "vnu.jar");
    }

    // Each formula that is compared with Temml's: in a block, and in a line.
    private static TestSite WithOracle()
    {
        var formulas = File.ReadLines(Path.Combine(Repository.Root.FullName, "tests/Blog.Math.Tests/Oracle/temml.txt"))
            .Where(l => !l.StartsWith('#'))
            .Select(l => l.Split('\t')[0])
            .ToList();
        Assert.True(formulas.Count > 2000, $"{formulas.Count} formulas");
        return Repository
            .SiteIn(Repository.Root.FullName, "themes")
            .File("content/site.yml", TestSite.Settings)
            .File("content/posts/2020-05-01-blocks.md", Post(formulas.Select(f => $"```math\n{f}\n```\n\n")))
            .File("content/posts/2020-05-02-lines.md", Post(formulas.Select(f => $"So \\({f}\\) holds.\n\n")));
    }

    private static string Post(IEnumerable<string> parts) => $"---\ntitle: Formulas\n---\n{string.Concat(parts)}";

    private void WritePages(BuiltSite built, string folder)
    {
        Assert.Empty(built.Mistakes);
        var pages = built
            .Paths.Where(p => p.EndsWith(".html", StringComparison.Ordinal))
            .Where(p => built.Output(p).Contains("<math", StringComparison.Ordinal))
            .ToList();
        Assert.NotEmpty(pages);
        foreach (var page in pages)
            _folder.Write($"{folder}/{page}", built.Output(page));
    }

    private static List<string> Mistakes(string jar, string folder)
    {
        string[] options = ["--format", "json", "--errors-only", "--exit-zero-always", "--no-langdetect"];
        var start = new ProcessStartInfo("java", ["-jar", jar, .. options, folder]) { RedirectStandardError = true };
        using var java = Process.Start(start)!;
        var answer = java.StandardError.ReadToEnd();
        java.WaitForExit();
        Assert.True(java.ExitCode == 0, answer);
        using var json = JsonDocument.Parse(answer);
        return
        [
            .. json
                .RootElement.GetProperty("messages")
                .EnumerateArray()
                .Select(m => $"{m.GetProperty("url")}:{m.GetProperty("lastLine")}: {m.GetProperty("message")}"),
        ];
    }
}
