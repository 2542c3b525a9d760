using System.Collections.Immutable;
using System.Text.Json;

namespace Blog.Network.Sending.Hashnode;

/// <summary>What answers of Hashnode's API mean.</summary>
internal static class HashnodeAnswers
{
    /// <summary>A page of drafts or of posts; null when the answer is not one.</summary>
    public static RemotePage? Page(JsonElement answer, string? position)
    {
        if (answer.At("data", "publication") is not { } publication)
            return null;
        var isInPosts = position?.StartsWith(HashnodeRequests.InPosts, StringComparison.Ordinal) == true;
        if (publication.At(isInPosts ? "posts" : "drafts") is not { } list || list.At("edges") is null)
            return null;
        var copies = list.Items("edges")
            .Select(e => e.At("node") is { } node ? Copy(node, !isInPosts) : null)
            .OfType<RemoteCopy>()
            .ToImmutableArray();
        var next = list.Is("pageInfo", "hasNextPage") ? list.Text("pageInfo", "endCursor") : null;
        return new RemotePage(
            copies,
            (isInPosts, next) switch
            {
                (true, null) => null,
                (true, _) => HashnodeRequests.InPosts + next,
                (false, null) => HashnodeRequests.InPosts,
                (false, _) => HashnodeRequests.InDrafts + next,
            }
        );
    }

    /// <summary>What a mutation made or changed; null when the answer does not say.</summary>
    public static RemoteCopy? Written(JsonElement answer)
    {
        if (answer.At("data") is not { ValueKind: JsonValueKind.Object } data)
            return null;
        foreach (var result in data.EnumerateObject())
        {
            if (result.Value.At("draft") is { } draft)
                return Copy(draft, isDraft: true);
            if (result.Value.At("post") is { } post)
                return Copy(post, isDraft: false);
        }

        return null;
    }

    /// <summary>What went wrong; null when nothing did.</summary>
    public static ApiComplaint? Complaint(JsonElement answer)
    {
        var errors = answer.Items("errors").ToList();
        if (errors.Count == 0)
            return null;
        var codes = errors.Select(e => e.Text("extensions", "code") ?? "").ToList();
        var message = string.Join(" ", errors.Select(e => e.Text("message")).OfType<string>());
        return new ApiComplaint(
            message.Length > 0 ? message : "It does not say why.",
            IsMissing: codes.Contains("NOT_FOUND")
        )
        {
            IsFailure = codes.Contains("INTERNAL_SERVER_ERROR"),
            IsLimit = codes.Any(c => c is "RATE_LIMITED" or "TOO_MANY_REQUESTS"),
            Cure = CureOf(codes, message),
        };
    }

    private static string? CureOf(List<string> codes, string message) =>
        codes.Contains("UNAUTHENTICATED")
            ? "The token is wrong or was withdrawn: https://hashnode.com/settings/developer"
        : message.Contains("Pro plan", StringComparison.OrdinalIgnoreCase)
            ? "Without one, export the post and paste it into Hashnode's editor."
        : null;

    private static RemoteCopy? Copy(JsonElement node, bool isDraft)
    {
        if (node.Text("id") is not { } id)
            return null;
        var url = isDraft ? null : node.Text("url");
        return new RemoteCopy(id, isDraft)
        {
            Title = node.Text("title") ?? "",
            Url = url,
            AuthorsPage = isDraft ? "https://hashnode.com/draft/" + id : url,
            Canonical = node.Text("canonicalUrl"),
        };
    }
}
