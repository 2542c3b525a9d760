using Blog.Pages;
using Blog.Reading.Documents;
using Blog.Text;
using Blog.Workspace.Publishing;
using Blog.Workspace.Records;

namespace Blog.Commands.Build;

/// <summary>Says why outputs were made, for <c>--explain</c>.</summary>
/// <param name="site">The site.</param>
/// <param name="memory">What was remembered of the last build.</param>
/// <param name="result">The result of publishing.</param>
internal sealed class Explanation(Site site, BuildMemory memory, PublishResult result)
{
    private const int MostFiles = 5;

    /// <summary>The line of a build that had nothing to do.</summary>
    public const string NothingChanged = "No output made: all files are as the last build left them.";

    /// <summary>The lines: one for each output that was made, or one for all.</summary>
    public IEnumerable<string> Lines() =>
        site.Proof is { HasRecord: true } ? OfEach() : [$"All outputs made: {Cause()}."];

    private IEnumerable<string> OfEach() =>
        site
            .Outputs.Keys.Where(path => !result.InPlace.Contains(path))
            .Select(path => $"Made {path}: {CauseOf(path)}.");

    private string CauseOf(SitePath path)
    {
        if (site.Proof!.ChangeOf(path) is { } source)
            return $"it read {SourceKey.Words(source)}, which changed";
        return site.Proof.Had(path)
            ? "its file is missing or not as it was written, or the last build had something to say of it"
            : "the last build did not have it";
    }

    private string Cause()
    {
        if (memory.ChangedFiles() is not { } changed)
            return "there is no record of a build by this program with these options";
        if (changed.IsEmpty)
            return "other documents are public, or the last build ended otherwise";
        var rest = changed.Length > MostFiles ? $" and {changed.Length - MostFiles} more" : "";
        return $"changed since the last build: {string.Join(", ", changed.Take(MostFiles))}{rest}";
    }
}
