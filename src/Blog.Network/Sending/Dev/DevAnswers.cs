using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Blog.Network.Sending.Dev;

/// <summary>What answers of DEV's API mean.</summary>
internal static class DevAnswers
{
    /// <summary>A page of articles; null when the answer is not one.</summary>
    public static RemotePage? Page(JsonElement answer, string? position)
    {
        if (answer.ValueKind != JsonValueKind.Array)
            return null;
        var copies = answer.EnumerateArray().Select(Copy).OfType<RemoteCopy>().ToImmutableArray();
        var page = int.Parse(position ?? "1", CultureInfo.InvariantCulture);
        return new RemotePage(
            copies,
            answer.GetArrayLength() < DevRequests.PageSize ? null : (page + 1).ToString(CultureInfo.InvariantCulture)
        );
    }

    /// <summary>An article; null when the answer is not one.</summary>
    public static RemoteCopy? Copy(JsonElement answer)
    {
        if (answer.Text("id") is not { } id)
            return null;
        // Lists say whether an article is published; the answer to a change has only the date.
        var isPublished = answer.At("published") is { } published
            ? published.ValueKind == JsonValueKind.True
            : answer.Text("published_at") is not null;
        var url = answer.Text("url");
        var canonical = answer.Text("canonical_url");
        return new RemoteCopy(id, !isPublished)
        {
            Title = answer.Text("title") ?? "",
            Url = isPublished ? url : null,
            AuthorsPage = isPublished || url is null ? url : url + "/edit",
            // For an article without a canonical link, DEV gives the article's own address.
            Canonical = canonical == url ? null : canonical,
        };
    }

    /// <summary>What went wrong; null when nothing did.</summary>
    public static ApiComplaint? Complaint(JsonElement answer) =>
        (answer.Text("error") ?? answer.Text("message")) is { } message
            ? new ApiComplaint(message) { Cure = CureOf(message) }
            : null;

    private static string? CureOf(string message) =>
        message.Contains("canonical", StringComparison.OrdinalIgnoreCase)
        && message.Contains("taken", StringComparison.OrdinalIgnoreCase)
            ? "Another article at DEV has this canonical link: delete it there, or take the link out of it."
            : null;
}
