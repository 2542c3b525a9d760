using System.Collections.Immutable;
using System.Xml;

namespace Blog.Import.Sources.WordPress.Wxr;

/// <summary>An item of WXR, or what stands above all items.</summary>
internal sealed record WxrItem
{
    private ImmutableDictionary<string, string> Values { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The line of the file that it starts on, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>Whether it is not valid XML. It has what could be read then.</summary>
    public bool IsBroken { get; init; }

    /// <summary>Its terms: what they are (<c>category</c>, <c>post_tag</c>), their names in addresses and for
    /// readers.</summary>
    public ImmutableArray<(string Domain, string Slug, string Name)> Terms { get; init; } = [];

    /// <summary>Its groups of values, by the names of the groups: <c>wp:author</c>, <c>wp:postmeta</c>.</summary>
    public ImmutableArray<(string Name, ImmutableDictionary<string, string> Values)> Parts { get; init; } = [];

    /// <summary>A value; null when it is empty or not there.</summary>
    public string? Find(string name) => Values.GetValueOrDefault(name) is { Length: > 0 } value ? value : null;

    /// <summary>The values of what a plugin or the editor noted under a key, in order.</summary>
    public IEnumerable<string> Meta(string key) =>
        Parts
            .Where(p => p.Name == "wp:postmeta" && p.Values.GetValueOrDefault("wp:meta_key") == key)
            .Select(p => p.Values.GetValueOrDefault("wp:meta_value", ""))
            .Where(v => v.Length > 0);

    /// <summary>Whether everything that decides who could read it is there: nothing of it is cut off, and where it is
    /// broken, its state and its password stand in it once.</summary>
    public bool IsCertain { get; init; } = true;

    /// <summary>The keys of what plugins and the editor noted, with their values.</summary>
    public IEnumerable<(string Key, string Value)> Notes =>
        Parts
            .Where(p => p.Name == "wp:postmeta")
            .Select(p =>
                (p.Values.GetValueOrDefault("wp:meta_key", ""), p.Values.GetValueOrDefault("wp:meta_value", ""))
            );

    /// <summary>Reads an item.</summary>
    /// <param name="xml">What stands in it, its end tag perhaps at the end.</param>
    /// <param name="names">The prefixes of names.</param>
    /// <param name="line">The line it starts on.</param>
    public static WxrItem Read(string xml, XmlNamespaceManager names, int line)
    {
        var markup = WxrMarkup.Of(xml);
        var end = markup.LastIndexOf("</item>", StringComparison.Ordinal);
        if (WxrReading.Of(end >= 0 ? xml[..end] : Headless(xml), names) is { } reading)
        {
            return new WxrItem
            {
                Line = line,
                IsCertain = end >= 0,
                Values = reading.Values,
                Terms = [.. reading.Terms],
                Parts = [.. reading.Parts],
            };
        }

        var found = WxrSalvage.Of(xml, markup);
        return new WxrItem
        {
            Line = line,
            IsBroken = true,
            IsCertain = end >= 0 && found.IsCertain,
            Values = found.Values.ToImmutableDictionary(StringComparer.Ordinal),
            Terms = [.. found.Terms],
            Parts = [.. found.Parts],
        };
    }

    // The last item has the ends of the feed behind it where its own end is missing.
    private static string Headless(string xml) =>
        xml.Replace("</channel>", "", StringComparison.Ordinal).Replace("</rss>", "", StringComparison.Ordinal);
}
