using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Blog.Import.Sources.WordPress.Wxr;

namespace Blog.Import.Sources.WordPress;

/// <summary>Decides whether everybody could read an item. What its state does not say, plugins that sell or close texts
/// say in notes, blocks and shortcodes.</summary>
internal static partial class WordPressReach
{
    // The keys of notes that close a document, and the values with which they do not. A star stands for any end.
    private static readonly ImmutableArray<(string Key, ImmutableArray<string> Open)> Closing =
    [
        ("_jetpack_newsletter_access", ["everybody"]),
        ("_members_access_role", []),
        ("_wc_memberships_force_public", ["yes"]),
        ("_pmpro*", ["0", "no"]),
        ("pmpro_*", ["0", "no"]),
        ("_mepr*", ["0", "no"]),
        ("rcp_subscription_level", ["any"]),
        ("rcp_user_level", ["All", "None"]),
        ("rcp_access_level", ["0", "None"]),
        ("rcUserLevel", ["None"]),
        ("_is_paid", ["0", "no"]),
        ("pms-content-restrict-*", ["0", "no", "default"]),
        ("_memberful*", ["0", "no"]),
    ];

    /// <summary>Why not everybody could read it, as a clause; null when everybody could.</summary>
    public static string? HeldBackBy(WxrItem item) =>
        item.Find("wp:post_password") is not null ? "it needs a password"
        : item.Find("wp:status") is { } status and not "publish" ? $"its status is '{status}'"
        : !item.IsCertain ? "its part of the export is broken, and who could read it is not certain"
        : item.Find("wp:status") is null ? "its status is 'unknown'"
        : item.Notes.Select(n => ReasonOf(n.Key, n.Value)).FirstOrDefault(r => r is not null)
            ?? ReasonOf(item.Find("content:encoded") ?? "");

    private static string? ReasonOf(string key, string value) =>
        value.Trim() is { Length: > 0 } said
        && Closing.Any(c => IsKey(c.Key, key) && !c.Open.Contains(said, StringComparer.OrdinalIgnoreCase))
            ? $"not everybody could read it: its note '{key}' says '{Short(said)}'"
            : null;

    private static string? ReasonOf(string content)
    {
        if (ClosingBlock().Match(content) is { Success: true } block)
            return $"not everybody could read it: it has the block '{block.Groups[1].Value}'";
        var open = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (Match code in ClosingCode().Matches(content))
        {
            var name = code.Groups[1].Success ? code.Groups[1].Value : code.Groups[2].Value;
            if (code.Groups[1].Success || (open.Add(name) && IsClosed(content, name)))
                return $"not everybody could read it: it has the shortcode [{name}]";
        }

        return null;
    }

    private static bool IsClosed(string content, string name) =>
        content.Contains($"[/{name}]", StringComparison.OrdinalIgnoreCase);

    private static bool IsKey(string known, string key) =>
        known.EndsWith('*') ? key.StartsWith(known[..^1], StringComparison.Ordinal) : key == known;

    private static string Short(string value) => value.Length > 60 ? value[..60] + "…" : value;

    [GeneratedRegex(
        @"<!--\s*wp:(premium-content/[a-z-]{1,40}|jetpack/(?:paywall|premium-content|subscribers-only)[a-z-]{0,40}"
            + @"|pmpro/[a-z-]{1,40}|memberpress/[a-z-]{1,40}|members/[a-z-]{1,40}|rcp/[a-z-]{1,40})\b"
    )]
    private static partial Regex ClosingBlock();

    // The first are names that say it by themselves; the others are words, and hide something only between two tags.
    // Two brackets show a shortcode, and do not run it.
    [GeneratedRegex(
        @"(?<!\[)\[(?:((?:pmpro_|mepr-|s2If|s2Member|wlm_|ihc-|rcp_|wcm_|um_)[\w-]{0,60}|members_only|members_access"
            + @"|membership|premium_content|is_paid|not_paid|wcm_restrict|paywall|memberful)"
            + @"|(private|restrict|protected|premium|member|members|subscribers|subscriber|paid|loggedin|logged_in"
            + @"|user_only|registered|hide|content_protector|passster|access))(?=[\s\]/])",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex ClosingCode();
}
