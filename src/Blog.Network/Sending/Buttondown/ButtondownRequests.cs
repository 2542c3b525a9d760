namespace Blog.Network.Sending.Buttondown;

/// <summary>The requests that Buttondown's API takes.</summary>
internal static class ButtondownRequests
{
    /// <summary>The first page.</summary>
    public const string First = "1";

    // Without it Buttondown guesses the mode; in its other mode the editor would rewrite the HTML.
    private const string AsItIs = "<!-- buttondown-editor-mode: plaintext -->\n";

    /// <summary>
    /// Asks for issues, drafts and sent ones, so that no second draft is made of an issue that was sent.
    /// </summary>
    public static ApiRequest Page(Uri at, string? position) =>
        new(
            HttpMethod.Get,
            new Uri(
                at,
                "v1/emails?status=draft&status=scheduled&status=about_to_send&status=in_flight"
                    + "&status=paused&status=sent"
                    + $"&page={position ?? First}"
            )
        )
        {
            Purpose = "see whether the issue is there",
        };

    /// <summary>Makes a draft.</summary>
    public static ApiRequest Create(Uri at, SendOrder order) =>
        new(HttpMethod.Post, new Uri(at, "v1/emails"), Issue(order, isNew: true)) { Purpose = "make a draft" };

    /// <summary>Changes a draft, which stays a draft.</summary>
    public static ApiRequest Update(Uri at, SendOrder order, RemoteCopy known) =>
        new(HttpMethod.Patch, new Uri(at, "v1/emails/" + Uri.EscapeDataString(known.Id)), Issue(order, isNew: false))
        {
            Purpose = "bring the draft up to date",
        };

    // A new email without a status is sent at once by older versions of the API.
    private static string Issue(SendOrder order, bool isNew) =>
        JsonBody.Of(json =>
        {
            json.WriteString("subject", order.Rendition.Title);
            if (isNew)
                json.WriteString("status", "draft");
            json.WriteString("canonical_url", order.Rendition.Canonical);
            if (order.Description.Length > 0)
                json.WriteString("description", order.Description);
            json.WriteString("body", AsItIs + order.Rendition.Body);
        });
}
