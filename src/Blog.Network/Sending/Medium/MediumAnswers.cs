using System.Text.Json;

namespace Blog.Network.Sending.Medium;

/// <summary>What answers of Medium's API mean.</summary>
internal static class MediumAnswers
{
    /// <summary>The owner of the token; null when the answer does not say.</summary>
    public static RemoteAccount? Account(JsonElement answer) =>
        answer.Text("data", "id") is { } id ? new RemoteAccount(id, null) : null;

    /// <summary>A story; null when the answer is not one.</summary>
    public static RemoteCopy? Copy(JsonElement answer)
    {
        if (answer.At("data") is not { } story || story.Text("id") is not { } id)
            return null;
        var isDraft = story.Text("publishStatus") == "draft";
        var url = story.Text("url");
        return new RemoteCopy(id, isDraft)
        {
            Title = story.Text("title") ?? "",
            Url = isDraft ? null : url,
            AuthorsPage = url,
            Canonical = story.Text("canonicalUrl"),
        };
    }

    /// <summary>What went wrong; null when nothing did.</summary>
    public static ApiComplaint? Complaint(JsonElement answer)
    {
        var messages = answer.Items("errors").Select(e => e.Text("message")).OfType<string>().ToList();
        return messages.Count == 0 ? null : new ApiComplaint(string.Join(" ", messages));
    }
}
