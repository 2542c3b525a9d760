using System.Collections.Immutable;
using System.Net;
using System.Xml;

namespace Blog.Import.Sources.WordPress;

/// <summary>An item of WXR, or what stands above all items.</summary>
internal sealed record WxrItem
{
    // Of all others no value is kept: those of comments and authors are the business of nobody else.
    private static readonly ImmutableArray<string> Known =
    [
        "title",
        "link",
        "guid",
        "description",
        "language",
        "dc:creator",
        "content:encoded",
        "excerpt:encoded",
        "wp:base_site_url",
        "wp:base_blog_url",
        "wp:post_id",
        "wp:post_date",
        "wp:post_date_gmt",
        "wp:post_modified",
        "wp:post_modified_gmt",
        "wp:post_name",
        "wp:status",
        "wp:post_parent",
        "wp:post_type",
        "wp:post_password",
        "wp:attachment_url",
    ];

    private static readonly ImmutableArray<string> KnownParts =
    [
        "wp:author_login",
        "wp:author_display_name",
        "wp:category_nicename",
        "wp:category_parent",
        "wp:cat_name",
        "wp:tag_slug",
        "wp:tag_name",
        "wp:meta_key",
        "wp:meta_value",
    ];

    private static readonly ImmutableArray<string> Groups = ["wp:author", "wp:category", "wp:tag", "wp:postmeta"];

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

    /// <summary>Reads an item.</summary>
    /// <param name="xml">What stands in it, its end tag perhaps at the end.</param>
    /// <param name="names">The prefixes of names.</param>
    /// <param name="line">The line it starts on.</param>
    public static WxrItem Read(string xml, XmlNamespaceManager names, int line)
    {
        var reading = new Reading();
        var isBroken = false;
        var end = xml.LastIndexOf("</item>", StringComparison.Ordinal);
        using var text = new StringReader(end >= 0 ? xml[..end] : Headless(xml));
        using var reader = XmlReader.Create(text, Settings, new XmlParserContext(null, names, null, XmlSpace.None));
        try
        {
            while (reader.Read())
                reading.Take(reader);
        }
        catch (XmlException)
        {
            isBroken = true;
            reading.FindRest(xml);
        }

        return new WxrItem
        {
            Line = line,
            IsBroken = isBroken,
            Values = reading.Values.ToImmutableDictionary(StringComparer.Ordinal),
            Terms = [.. reading.Terms],
            Parts = [.. reading.Parts],
        };
    }

    // The last item has the ends of the feed behind it where its own end is missing.
    private static string Headless(string xml) =>
        xml.Replace("</channel>", "", StringComparison.Ordinal).Replace("</rss>", "", StringComparison.Ordinal);

    private static XmlReaderSettings Settings =>
        new()
        {
            ConformanceLevel = ConformanceLevel.Fragment,
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            CheckCharacters = false,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        };

    private sealed class Reading
    {
        private string _domain = "";
        private string _slug = "";
        private string? _group;
        private string? _name;
        private string? _outer;

        public Dictionary<string, string> Values { get; } = new(StringComparer.Ordinal);

        public List<(string Domain, string Slug, string Name)> Terms { get; } = [];

        public List<(string Name, ImmutableDictionary<string, string> Values)> Parts { get; } = [];

        public void Take(XmlReader reader)
        {
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
                TakeText(reader.Value, reader.Depth);
            else if (reader.NodeType == XmlNodeType.Element && reader.Depth == 0)
                Open(reader);
            else if (reader.NodeType == XmlNodeType.Element && reader.Depth == 1)
                _name = reader.IsEmptyElement ? null : reader.Name;
            else if (reader.NodeType == XmlNodeType.EndElement)
                (_name, _outer) = (null, reader.Depth == 0 ? null : _outer);
        }

        private void Open(XmlReader reader)
        {
            _group = Groups.Contains(reader.Name) && reader.Name != "category" ? reader.Name : null;
            if (_group is not null)
                Parts.Add((_group, ImmutableDictionary<string, string>.Empty));
            _domain = reader.GetAttribute("domain") ?? "";
            _slug = reader.GetAttribute("nicename") ?? "";
            _name = reader.IsEmptyElement ? null : reader.Name;
            _outer = _name;
            // A comment has elements of its own, none of which is known.
            if (reader.Name == "category" && !reader.IsEmptyElement)
                Terms.Add((_domain, _slug, ""));
        }

        // A text comes in several pieces where CDATA had to be divided.
        private void TakeText(string text, int depth)
        {
            if (_name is null)
                return;
            if (_group is not null && depth == 2 && KnownParts.Contains(_name))
            {
                var values = Parts[^1].Values;
                Parts[^1] = (_group, values.SetItem(_name, values.GetValueOrDefault(_name, "") + text));
            }
            else if (depth == 1 && _name == "category" && Terms.Count > 0)
            {
                Terms[^1] = Terms[^1] with { Name = Terms[^1].Name + text };
            }
            // Deeper ones are parts of others, such as the title of a feed's picture.
            else if (depth == 1 && _group is null && Known.Contains(_name))
            {
                Values[_name] = Values.GetValueOrDefault(_name, "") + text;
            }
        }

        // Behind a mistake nothing is an element any more. The first piece of text between the tags of a name is its
        // value.
        public void FindRest(string xml)
        {
            foreach (var name in Known.Where(n => n == _outer || !Values.ContainsKey(n)))
            {
                var start = xml.IndexOf($"<{name}>", StringComparison.Ordinal);
                var end = start < 0 ? -1 : xml.IndexOf($"</{name}>", start, StringComparison.Ordinal);
                if (end < 0)
                    continue;
                var value = xml[(start + name.Length + 2)..end];
                const string Open = "<![CDATA[";
                const string Close = "]]>";
                Values[name] = value.Contains(Open, StringComparison.Ordinal)
                    ? value.Replace(Open, "", StringComparison.Ordinal).Replace(Close, "", StringComparison.Ordinal)
                    : WebUtility.HtmlDecode(value);
            }
        }
    }
}
