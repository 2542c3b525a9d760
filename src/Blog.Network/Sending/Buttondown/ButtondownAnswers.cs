using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Blog.Network.Sending.Buttondown;

/// <summary>What answers of Buttondown's API mean.</summary>
internal static class ButtondownAnswers
{
    /// <summary>A page of issues; null when the answer is not one.</summary>
    public static RemotePage? Page(JsonElement answer, string? position)
    {
        if (answer.At("results") is not { ValueKind: JsonValueKind.Array })
            return null;
        var page = int.Parse(position ?? ButtondownRequests.First, CultureInfo.InvariantCulture);
        var copies = answer.Items("results").Select(Copy).OfType<RemoteCopy>().ToImmutableArray();
        return new RemotePage(
            copies,
            answer.Text("next") is null ? null : (page + 1).ToString(CultureInfo.InvariantCulture)
        );
    }

    /// <summary>An issue; null when the answer is not one.</summary>
    public static RemoteCopy? Copy(JsonElement answer)
    {
        if (answer.Text("id") is not { } id || answer.Text("status") is not { } status)
            return null;
        var isDraft = status == "draft";
        return new RemoteCopy(id, isDraft)
        {
            Title = answer.Text("subject") ?? "",
            Url = isDraft ? null : answer.Text("absolute_url"),
            AuthorsPage = "https://buttondown.com/emails/" + Uri.EscapeDataString(id),
            Canonical = answer.Text("canonical_url"),
        };
    }

    /// <summary>What went wrong; null when nothing did. Mistakes in fields come as a list.</summary>
    public static ApiComplaint? Complaint(JsonElement answer)
    {
        if (answer.Text("detail") is { } detail)
            return new ApiComplaint(detail);
        return answer.Items("detail").Select(d => d.Text("msg")).FirstOrDefault(m => m is not null) is { } message
            ? new ApiComplaint(message)
            : null;
    }
}
