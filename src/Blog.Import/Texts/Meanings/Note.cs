using System.Buffers;
using System.Collections.Frozen;

namespace Blog.Import.Texts.Meanings;

/// <summary>A box with a note, a warning and the like.</summary>
/// <param name="Kind">Its kind; null where the arguments or the tag's name say it.</param>
internal sealed record Note(string? Kind = null) : Meaning
{
    private static readonly SearchValues<char> _special = SearchValues.Create("\"'={}[]\\`");

    private static readonly FrozenDictionary<string, string> _kinds = new (string Here, string Elsewhere)[]
    {
        ("note", "note info information abstract summary tldr question help faq example quote seealso primary default"),
        ("tip", "tip hint success check done"),
        ("important", "important"),
        ("warning", "warning warn attention"),
        ("caution", "caution danger error failure fail bug"),
    }
        .SelectMany(k => k.Elsewhere.Split(' ').Select(e => (Elsewhere: e, k.Here)))
        .ToFrozenDictionary(k => k.Elsewhere, k => k.Here, StringComparer.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override BodyKind Body => BodyKind.Text;

    /// <inheritdoc/>
    public override Written? Write(TagUse use)
    {
        if (use.IsHtml)
            return null;
        var plain = use.Arguments.Plain;
        var first = use.Arguments.Find("type kind level color context");
        var isFirst = first is null && KindOf(plain.FirstOrDefault()) is not null;
        first ??= isFirst ? plain[0] : null;
        var named = Kind ?? KindOf(first) ?? KindOf(use.Tag.Name) ?? "note";
        var title =
            use.Arguments.Find("title") ?? string.Join(' ', plain.Skip(isFirst ? 1 : 0).Where(p => !IsSwitch(p)));
        return new Written(Open(named, title), $"a box of the kind '{named}'") { Close = ":::", IsBlock = true };
    }

    /// <summary>The kind of box here that a word of another generator means; null for none.</summary>
    public static string? KindOf(string? word) => word is null ? null : _kinds.GetValueOrDefault(word);

    /// <summary>The line that opens a box.</summary>
    public static string Open(string kind, string title)
    {
        title = title.Replace('\n', ' ').Trim();
        return title.Length == 0 ? $"::: {kind}"
            : title.AsSpan().ContainsAny(_special) ? $"::: {kind} title=\"{title.Replace('"', '\'')}\""
            : $"::: {kind} {title}";
    }

    // How themes show a box, or its icon.
    private static bool IsSwitch(string word) =>
        word is "true" or "false" or "flat" or "simple" or "modern" or "disabled" or "no-icon" or "icon"
        || word.All(char.IsAsciiDigit)
        || word.StartsWith("fa-", StringComparison.Ordinal);
}
