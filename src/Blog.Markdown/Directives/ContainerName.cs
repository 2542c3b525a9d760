using System.Collections.Frozen;

namespace Blog.Markdown.Directives;

/// <summary>The names of containers in other programs, with their counterparts here: an alert of some kind, or the
/// directive <c>details</c>.</summary>
internal static class ContainerName
{
    /// <summary>The directive that shows and hides its content.</summary>
    public const string Details = "details";

    // Of VitePress, VuePress, Docusaurus, MkDocs, Quarto, MyST, Obsidian, HackMD and Bootstrap.
    private static readonly FrozenDictionary<string, string> _names = new (string Here, string Elsewhere)[]
    {
        ("NOTE", "note info information abstract summary tldr todo question help faq example quote cite seealso"),
        ("NOTE", "primary secondary message callout admonition alert"),
        ("TIP", "tip hint success check done"),
        ("IMPORTANT", "important"),
        ("WARNING", "warning warn attention"),
        ("CAUTION", "caution danger error failure fail missing bug"),
        (Details, "details spoiler collapse collapsible dropdown toggle accordion expand"),
    }
        .SelectMany(n => n.Elsewhere.Split(' ').Select(e => (Elsewhere: e, n.Here)))
        .ToFrozenDictionary(n => n.Elsewhere, n => n.Here, StringComparer.OrdinalIgnoreCase);

    private static readonly string[] _prefixes =
    [
        "callout-",
        "alert-",
        "admonition-",
        "custom-block-",
        "notice-",
        "message-",
        "is-",
    ];

    /// <summary>The counterpart of a name here; null when there is none. Prefixes of classes are ignored:
    /// <c>callout-note</c>.</summary>
    public static string? Find(string name)
    {
        var prefix = Array.Find(_prefixes, p => name.StartsWith(p, StringComparison.OrdinalIgnoreCase)) ?? "";
        return _names.GetValueOrDefault(name[prefix.Length..]);
    }

    /// <summary>Whether a name means any box, so that another word may say which.</summary>
    public static bool IsAnyBox(string name) =>
        name.ToLowerInvariant() is "alert" or "callout" or "admonition" or "message";
}
