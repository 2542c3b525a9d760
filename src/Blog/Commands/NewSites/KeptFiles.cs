using Blog.Workspace.Drafting;

namespace Blog.Commands.NewSites;

/// <summary>What is said of the author's own files that stayed as they were.</summary>
/// <param name="folder">The whole path of the site's folder.</param>
/// <param name="outcome">The result of writing the site.</param>
internal sealed class KeptFiles(string folder, NewSiteOutcome outcome)
{
    private const string Ignored = ".gitignore";
    private const string Tools = ".config/dotnet-tools.json";
    private const string Workflow = ".github/workflows/pages.yml";

    // What the program makes: a list that names a folder without its first slash is as good.
    private static readonly string[] Made = ["output/", ".output.blog/", "outbox/", ".cache/"];

    /// <summary>The lines.</summary>
    public IEnumerable<string> Lines =>
        outcome.Kept.Select(file => $"  {file} is yours and stays as it is.{After(file)}");

    private string After(string file)
    {
        if (file == Ignored && Made.Where(m => !NewSite.Mentions(folder, file, m)).ToList() is { Count: > 0 } missing)
            return $" Add to it: {string.Join(' ', missing.Select(m => "/" + m))}";
        var needsTool = file == Tools && outcome.Written.Contains(Workflow);
        return needsTool && !NewSite.Mentions(folder, file, "staticblog.tool")
            ? $" {Workflow} needs 'dotnet tool install StaticBlog.Tool'."
            : "";
    }
}
