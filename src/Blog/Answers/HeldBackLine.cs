using System.Collections.Immutable;
using System.Globalization;
using Blog.Model;
using Blog.Pages;

namespace Blog.Answers;

/// <summary>The line of a report that names the documents which are held back, and says why.</summary>
internal static class HeldBackLine
{
    private const int MostNamed = 3;

    /// <summary>The line; null when no document is held back.</summary>
    /// <param name="documents">The documents that are held back.</param>
    /// <param name="isEachNamed">Whether all are named; otherwise the first three of each state are.</param>
    public static string? Line(ImmutableArray<HeldBackDocument> documents, bool isEachNamed)
    {
        if (documents.IsEmpty)
            return null;
        var kinds = documents
            .GroupBy(d => d.State)
            .OrderBy(g => g.Key)
            .Select(g => $"{WordOf(g.Key)} {g.Count()} ({Names([.. g], isEachNamed)})");
        return $"{documents.Length} held back: {string.Join(", ", kinds)}";
    }

    /// <summary>The word that stands before the documents in a state.</summary>
    public static string WordOf(PublishingState state) =>
        state switch
        {
            PublishingState.Draft => "drafts",
            PublishingState.Future => "future",
            PublishingState.Expired => "expired",
            _ => "published",
        };

    /// <summary>A day as front matter has it: <c>2020-11-14</c>; empty for null.</summary>
    public static string Day(DateTimeOffset? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static string Names(ImmutableArray<HeldBackDocument> documents, bool isEachNamed)
    {
        var named = documents.OrderBy(d => d.Source).Take(isEachNamed ? documents.Length : MostNamed).Select(Name);
        var rest = documents.Length - MostNamed;
        return string.Join(", ", named) + (isEachNamed || rest <= 0 ? "" : $", and {rest} more");
    }

    private static string Name(HeldBackDocument document) =>
        document.State switch
        {
            PublishingState.Future => $"{document.Source} publishes {Day(document.Start)}",
            PublishingState.Expired => $"{document.Source} expired {Day(document.Expires)}",
            _ => document.By is { } by ? $"{document.Source} by {by}" : document.Source.Value,
        };
}
