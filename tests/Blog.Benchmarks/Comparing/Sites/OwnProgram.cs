using Blog.Benchmarks.Generating;

namespace Blog.Benchmarks.Comparing.Sites;

/// <summary>This program, as a native file or run by <c>dotnet</c>.</summary>
/// <param name="root">The repository's folder.</param>
/// <param name="program">Its native file, or <c>blog.dll</c>.</param>
internal sealed class OwnProgram(string root, string program) : IGenerator
{
    // The dates of a hundred thousand posts, one a day, go far beyond today.
    private const string Now = "2300-01-01";

    private bool IsNative => !program.EndsWith(".dll", StringComparison.Ordinal);

    /// <inheritdoc/>
    public string Key => IsNative ? "own-native" : "own-dotnet";

    /// <inheritdoc/>
    public string Name => IsNative ? "this, native" : "this, `dotnet`";

    /// <inheritdoc/>
    public string Identity { get; } = FingerprintOf(program);

    /// <inheritdoc/>
    public bool HasMemory => true;

    /// <inheritdoc/>
    public string Output => "output";

    /// <inheritdoc/>
    public string[] Products => ["output", ".cache", ".output.blog"];

    /// <inheritdoc/>
    public string Style => "themes/base/assets/css/site.css";

    /// <inheritdoc/>
    public bool Has(SiteVariant variant) => true;

    /// <inheritdoc/>
    public void Write(string folder, int posts, SiteVariant variant)
    {
        foreach (var (path, bytes) in GeneratedSite.Theme(root))
            SiteFiles.Write(folder, path, bytes);
        var content = variant switch
        {
            SiteVariant.Everything => GeneratedSite.Content(posts),
            SiteVariant.AllFeeds => GeneratedSite.ContentWithoutCards(posts),
            _ => GeneratedSite.ContentOfSamePages(posts, variant == SiteVariant.SamePages),
        };
        foreach (var (path, text) in content)
            SiteFiles.Write(folder, path, text);
    }

    /// <inheritdoc/>
    public string WithTag(string text, string tag) =>
        text.Replace("\ntags: [", $"\ntags: [{tag}, ", StringComparison.Ordinal);

    /// <inheritdoc/>
    public Command Build(string folder, SiteVariant variant) => Of(folder, "build", "--quiet", "--now", Now);

    /// <inheritdoc/>
    public Command Start(string folder) => Of(folder, "--version");

    private Command Of(string folder, params string[] arguments) =>
        IsNative ? new Command(program, arguments, folder) : new Command("dotnet", [program, .. arguments], folder);

    private static string FingerprintOf(string program) =>
        SiteFiles.FingerprintOf(
            program.EndsWith(".dll", StringComparison.Ordinal)
                ? Directory.GetFiles(Path.GetDirectoryName(program)!, "Blog*.dll").Append(program)
                : [program]
        );
}
