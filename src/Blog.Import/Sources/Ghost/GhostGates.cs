using System.Text.Json;
using System.Text.RegularExpressions;
using Blog.Import.Sources.Exports;

namespace Blog.Import.Sources.Ghost;

/// <summary>Finds the parts of a public post that not everybody saw: Ghost keeps such a gate in the text, not in the
/// facts of the post.</summary>
internal static partial class GhostGates
{
    private const string OfMembers = "a part of it was not for everybody";
    private const string OfMail = "a part of it was sent by mail alone";

    /// <summary>Why a post cannot be public as a whole: a clause; null when each part of it was for everybody. All
    /// forms of the text that the export has are looked at, whichever of them is written.</summary>
    public static string? HeldBackBy(JsonElement post)
    {
        var html = post.Text("html") ?? "";
        if (Blocks().Matches(html).Any(m => !IsOpen().IsMatch(m.Value)) || Divider().IsMatch(html))
            return OfMembers;
        return OfEditors(post, v => CardOf(v) == "paywall" ? OfMembers : Visibility(v));
    }

    /// <summary>Whether a post has a card that only mails showed: the page of the post never did, and so the rest of
    /// it can be public.</summary>
    public static bool HasCardOfMail(JsonElement post) =>
        OfEditors(post, v => IsOfMail(CardOf(v) ?? "") ? OfMail : null) is not null;

    /// <summary>Whether a card is for mails alone.</summary>
    public static bool IsOfMail(string card) => card is "email" or "email-cta";

    private static string? OfEditors(JsonElement post, Func<JsonElement, string?> look) =>
        OfEditor(post.Text("lexical"), look) ?? OfEditor(post.Text("mobiledoc"), look);

    private static string? OfEditor(string? text, Func<JsonElement, string?> look)
    {
        if (text is null || JsonFacts.Parse(text) is not { } document)
            return null;
        using (document)
        {
            return In(document.RootElement, look);
        }
    }

    private static string? In(JsonElement value, Func<JsonElement, string?> look) =>
        value.ValueKind switch
        {
            JsonValueKind.Object => look(value)
                ?? value.EnumerateObject().Select(p => In(p.Value, look)).FirstOrDefault(r => r is not null),
            JsonValueKind.Array => look(value)
                ?? value.EnumerateArray().Select(v => In(v, look)).FirstOrDefault(r => r is not null),
            _ => null,
        };

    // Mobiledoc keeps a card as a list of its name and its facts.
    private static string? CardOf(JsonElement value) =>
        value.ValueKind == JsonValueKind.Object ? value.Text("type")
        : value.GetArrayLength() is 1 or 2 ? value[0].AsText()
        : null;

    // Each version of Ghost says it in another way.
    private static string? Visibility(JsonElement card)
    {
        if (card.ValueKind != JsonValueKind.Object)
            return null;
        var visibility = card.Get("visibility");
        if (visibility.ValueKind != JsonValueKind.Object)
            return null;
        if (visibility.Flag("emailOnly") || visibility.Text("showOnWeb") == "false")
            return OfMail;
        var web = visibility.Get("web");
        return web.ValueKind == JsonValueKind.Object && !web.Flag("nonMember") ? OfMembers : null;
    }

    [GeneratedRegex("<!--[^>]{0,20}kg-gated-block:begin[^>]*", RegexOptions.IgnoreCase)]
    private static partial Regex Blocks();

    [GeneratedRegex("""nonMember["']?\s*[:=]\s*["']?true""", RegexOptions.IgnoreCase)]
    private static partial Regex IsOpen();

    [GeneratedRegex(@"<!--\s*members-only\s*-->", RegexOptions.IgnoreCase)]
    private static partial Regex Divider();
}
