using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Blog.Import.Sources.WordPress.Wxr;

/// <summary>Reads an item that is not valid XML, by the tags of the elements that it may have.</summary>
internal sealed partial class WxrSalvage
{
    private const string Comments = "wp:comment";

    private readonly string _xml;
    private readonly string _markup;
    private readonly HashSet<string> _unclosed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);
    private string? _group;

    private WxrSalvage(string xml, string markup) => (_xml, _markup) = (xml, markup);

    /// <summary>The values by their names.</summary>
    public Dictionary<string, string> Values { get; } = new(StringComparer.Ordinal);

    /// <inheritdoc cref="WxrItem.Terms"/>
    public List<(string Domain, string Slug, string Name)> Terms { get; } = [];

    /// <inheritdoc cref="WxrItem.Parts"/>
    public List<(string Name, ImmutableDictionary<string, string> Values)> Parts { get; } = [];

    /// <summary>Whether state and password stand in it once at most, and every element that is known has its
    /// end.</summary>
    public bool IsCertain =>
        _group is null && _unclosed.Count == 0 && IsThereOnce("wp:status") && IsThereOnce("wp:post_password");

    /// <summary>Reads an item.</summary>
    /// <param name="xml">What stands in it.</param>
    /// <param name="markup">Its markup, as <see cref="WxrMarkup.Of"/> has it.</param>
    public static WxrSalvage Of(string xml, string markup)
    {
        var salvage = new WxrSalvage(xml, markup);
        var at = 0;
        while (Tag().Match(markup, at) is { Success: true } tag)
            at = salvage.Take(tag);
        return salvage;
    }

    // A text may show the tags that decide. Each mention beside the element itself makes it uncertain.
    private bool IsThereOnce(string name)
    {
        var mentions = Mention().Matches(_markup).Count(m => m.Value.Equals(name, StringComparison.OrdinalIgnoreCase));
        return mentions == 0 || (mentions == 2 && _seen.GetValueOrDefault(name) == 1);
    }

    private int Take(Match tag)
    {
        var start = tag.Index + tag.Length;
        var name = tag.Groups[2].Value;
        var isEnd = tag.Groups[1].Length > 0;
        var isGroup = WxrFields.Groups.Contains(name);
        if (isGroup)
            Turn(name, isEnd);
        var isKnown = name is "category" or Comments || WxrFields.Known.Contains(name) || IsPart(name);
        if (isEnd || isGroup || !isKnown || tag.Groups[3].Value.EndsWith('/'))
            return start;
        var end = _unclosed.Contains(name) ? -1 : _markup.IndexOf($"</{name}>", start, StringComparison.Ordinal);
        if (end < 0)
        {
            _unclosed.Add(name);
            end = name is "content:encoded" ? EndOfSection(start) : start;
        }

        if (name != Comments)
            Keep(name, tag.Groups[3].Value, WxrMarkup.TextOf(_xml[start..end]));
        return end;
    }

    private static bool IsPart(string name) => WxrFields.KnownParts.Contains(name);

    private void Turn(string name, bool isEnd)
    {
        if (_group is not null != isEnd || (isEnd && _group != name))
            _unclosed.Add(name);
        _group = isEnd ? null : name;
        if (!isEnd)
            Parts.Add((name, ImmutableDictionary<string, string>.Empty));
    }

    private void Keep(string name, string attributes, string value)
    {
        _seen[name] = _seen.GetValueOrDefault(name) + 1;
        if (name == "category")
            Terms.Add((Attribute(attributes, "domain"), Attribute(attributes, "nicename"), value));
        else if (IsPart(name) && _group is not null)
            Parts[^1] = Parts[^1] with { Values = Parts[^1].Values.SetItem(name, value) };
        else if (!IsPart(name))
            Values.TryAdd(name, value);
    }

    // The end of the section of text that an element without an end starts with.
    private int EndOfSection(int start)
    {
        var open = _xml.AsSpan(start).TrimStart();
        if (!open.StartsWith(WxrMarkup.CData, StringComparison.Ordinal))
            return start;
        var end = _xml.IndexOf(WxrMarkup.CDataEnd, start, StringComparison.Ordinal);
        return end < 0 ? _xml.Length : end + WxrMarkup.CDataEnd.Length;
    }

    private static string Attribute(string attributes, string name) =>
        Pair().Matches(attributes).FirstOrDefault(p => p.Groups[1].Value == name)?.Groups[2].Value.Trim('"', '\'')
        ?? "";

    [GeneratedRegex(@"<(/?)([a-z]+(?::[a-z_]+)?)((?:\s[^<>]*)?/?)>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"(wp:(?:status|post_password))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Mention();

    [GeneratedRegex("""([a-z]+)=("[^"]*"|'[^']*')""")]
    private static partial Regex Pair();
}
