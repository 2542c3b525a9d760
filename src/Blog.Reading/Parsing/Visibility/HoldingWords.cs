using System.Collections.Frozen;
using Blog.Model;

namespace Blog.Reading.Parsing.Visibility;

/// <summary>
/// The words that say whether a document is public: states and visibilities of other programs, yes and no.
/// </summary>
internal static class HoldingWords
{
    // That of "false".
    private const int LongestFlag = 5;

    private static readonly FrozenSet<string> Yes = FrozenSet.Create("true", "yes", "y", "on", "1", "t");

    private static readonly FrozenSet<string> No = FrozenSet.Create("false", "no", "n", "off", "0", "f");

    private static readonly FrozenSet<string> Public = FrozenSet.Create(
        "published",
        "publish",
        "public",
        "live",
        "active",
        "everyone",
        "everybody",
        "anyone",
        "all",
        "open",
        "free",
        "done",
        "final",
        "finished",
        "complete",
        "completed"
    );

    private static readonly FrozenSet<string> HeldBack = FrozenSet.Create(
        "draft",
        "drafts",
        "autodraft",
        "private",
        "pending",
        "pendingreview",
        "review",
        "inreview",
        "needsreview",
        "scheduled",
        "future",
        "unpublished",
        "notpublished",
        "nopublish",
        "trash",
        "trashed",
        "deleted",
        "inherit",
        "inactive",
        "disabled",
        "archived",
        "withdrawn",
        "rejected",
        "expired",
        "skip",
        "sent",
        "password",
        "protected",
        "passwordprotected",
        "locked",
        "members",
        "member",
        "membersonly",
        "paid",
        "premium",
        "patrons",
        "patreon",
        "vip",
        "supporters",
        "sponsors",
        "backers",
        "paidonly",
        "onlypaid",
        "onlyfree",
        "founding",
        "tiers",
        "subscribers",
        "internal",
        "confidential",
        "secret",
        "embargo",
        "embargoed",
        "wip",
        "workinprogress",
        "inprogress",
        "unfinished",
        "incomplete",
        "idea",
        "todo",
        "planned",
        "onhold",
        "never"
    );

    private static readonly FrozenSet<string> Plain = FrozenSet.Create(
        "draft",
        "drafts",
        "postdraft",
        "autodraft",
        "private",
        "unpublished",
        "wip",
        "workinprogress"
    );

    // Pelican writes a page for it and lists it nowhere; Medium and Micro.blog say "unlisted".
    private static readonly FrozenSet<string> Unlisted = FrozenSet.Create("hidden", "unlisted");

    /// <summary>Yes or no by a text in any spelling; null for others, which are mostly too long.</summary>
    public static bool? FlagIn(string text) =>
        HoldingKeys.IsLonger(text, LongestFlag) ? null : Flag(HoldingKeys.Normal(text));

    /// <summary>Whether a value says yes or no; null when it says neither.</summary>
    public static bool? Flag(string normal) =>
        Yes.Contains(normal) ? true
        : No.Contains(normal) ? false
        : null;

    /// <summary>Whether a word holds a document back even under a key that may also hold a kind or layout.</summary>
    public static bool IsPlain(string normal) => Plain.Contains(normal);

    /// <summary>Whether a word holds a document back, and otherwise where the document may be listed; null for unknown
    /// words.</summary>
    public static (bool IsHeldBack, Reach Reach)? Find(string normal) =>
        HeldBack.Contains(normal) || No.Contains(normal) ? (true, default)
        : Unlisted.Contains(normal) ? (false, Reach.Unlisted)
        : Public.Contains(normal) || Yes.Contains(normal) ? (false, default)
        : null;
}
