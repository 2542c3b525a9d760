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
        return OfEditor(post.Text("lexical")) ?? OfEditor(post.Text("mobiledoc"));
    }

    /// <summary>Whether a card is for mails alone.</summary>
    public static bool IsOfMail(string card) => card is "email" or "email-cta";

    private static string? OfEditor(string? text)
    {
        if (text is null || JsonFacts.Parse(text) is not { } document)
            return null;
        using (document)
        {
            return In(document.RootElement);
        }
    }

    private static string? In(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Object => Card(value.Text("type") ?? "")
                ?? Visibility(value.Get("visibility"))
                ?? value.EnumerateObject().Select(p => In(p.Value)).FirstOrDefault(r => r is not null),
            // Mobiledoc keeps a card as a list of its name and its facts.
            JsonValueKind.Array => (value.GetArrayLength() is 1 or 2 ? Card(value[0].AsText() ?? "") : null)
                ?? value.EnumerateArray().Select(In).FirstOrDefault(r => r is not null),
            _ => null,
        };

    private static string? Card(string name) =>
        name == "paywall" ? OfMembers
        : IsOfMail(name) ? OfMail
        : null;

    // Each version of Ghost says it in another way.
    private static string? Visibility(JsonElement visibility)
    {
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
