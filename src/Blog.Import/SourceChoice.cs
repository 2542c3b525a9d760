using System.Collections.Immutable;
using Blog.Import.Foreign;

namespace Blog.Import;

/// <summary>Which generator or service a blog is taken for.</summary>
/// <param name="Source">Its reader; null when there is a refusal.</param>
/// <param name="Why">Why it is taken for that; empty when the author said so.</param>
/// <param name="Refusal">Why there is none, with what to do; null when there is one.</param>
internal sealed record SourceChoice(IBlogSource? Source, string Why, string? Refusal)
{
    /// <summary>The source that the author asks for, else the one with the heaviest evidence.</summary>
    public static SourceChoice Of(ImportRequest request, ImmutableArray<IBlogSource> sources)
    {
        var keys = string.Join(", ", sources.Select(s => s.Key));
        if (request.From is { } from)
        {
            return
                sources.FirstOrDefault(s => s.Key.Equals(from.Trim(), StringComparison.OrdinalIgnoreCase)) is { } asked
                ? new SourceChoice(asked, "", null)
                : new SourceChoice(null, "", $"'{from}' is not a generator that can be read. There are: {keys}.");
        }

        var seen = sources
            .Select(s => (Source: s, Evidence: s.Recognize(request.Tree)))
            .Where(s => s.Evidence is not null)
            .OrderByDescending(s => s.Evidence!.Weight)
            .FirstOrDefault();
        return seen.Evidence is { } evidence
            ? new SourceChoice(seen.Source, evidence.Why, null)
            : new SourceChoice(
                null,
                "",
                $"Nothing in '{request.Tree.Name}' says which generator wrote it. Say it with --from: {keys}."
            );
    }
}
