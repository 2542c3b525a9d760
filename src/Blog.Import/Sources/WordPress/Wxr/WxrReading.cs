using System.Collections.Immutable;
using System.Text;
using System.Xml;

namespace Blog.Import.Sources.WordPress.Wxr;

/// <summary>Reads an item that is valid XML.</summary>
internal sealed class WxrReading
{
    private readonly Dictionary<string, StringBuilder> _values = new(StringComparer.Ordinal);
    private readonly List<(string Domain, string Slug, StringBuilder Name)> _terms = [];
    private readonly List<(string Name, Dictionary<string, StringBuilder> Values)> _parts = [];
    private string? _group;
    private string? _name;
    private string? _outer;

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

    /// <summary>The values by their names.</summary>
    public ImmutableDictionary<string, string> Values => Texts(_values);

    /// <inheritdoc cref="WxrItem.Terms"/>
    public IEnumerable<(string Domain, string Slug, string Name)> Terms =>
        _terms.Select(t => (t.Domain, t.Slug, t.Name.ToString()));

    /// <inheritdoc cref="WxrItem.Parts"/>
    public IEnumerable<(string Name, ImmutableDictionary<string, string> Values)> Parts =>
        _parts.Select(p => (p.Name, Texts(p.Values)));

    /// <summary>Reads an item; null when it is not valid XML.</summary>
    public static WxrReading? Of(string xml, XmlNamespaceManager names)
    {
        var reading = new WxrReading();
        using var text = new StringReader(xml);
        using var reader = XmlReader.Create(text, Settings, new XmlParserContext(null, names, null, XmlSpace.None));
        try
        {
            while (reader.Read())
                reading.Take(reader);
            return reading;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private void Take(XmlReader reader)
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
        _group = WxrFields.Groups.Contains(reader.Name) && reader.Name != "category" ? reader.Name : null;
        if (_group is not null)
            _parts.Add((_group, new Dictionary<string, StringBuilder>(StringComparer.Ordinal)));
        _name = reader.IsEmptyElement ? null : reader.Name;
        _outer = _name;
        // A comment has elements of its own, none of which is known.
        if (reader.Name == "category" && !reader.IsEmptyElement)
            _terms.Add(
                (reader.GetAttribute("domain") ?? "", reader.GetAttribute("nicename") ?? "", new StringBuilder())
            );
    }

    // A text comes in several pieces where CDATA had to be divided.
    private void TakeText(string text, int depth)
    {
        // Elements in a password are part of none, but there is one.
        if (_outer == "wp:post_password")
            Append(_values, _outer, text);
        if (_name is null || _outer == "wp:post_password")
            return;
        if (_group is not null && depth == 2 && WxrFields.KnownParts.Contains(_name))
            Append(_parts[^1].Values, _name, text);
        else if (depth == 1 && _name == "category" && _terms.Count > 0)
            _terms[^1].Name.Append(text);
        // Deeper ones are parts of others, such as the title of a feed's picture.
        else if (depth == 1 && _group is null && WxrFields.Known.Contains(_name))
            Append(_values, _name, text);
    }

    private static void Append(Dictionary<string, StringBuilder> values, string name, string text)
    {
        if (!values.TryGetValue(name, out var value))
            values[name] = value = new StringBuilder();
        value.Append(text);
    }

    private static ImmutableDictionary<string, string> Texts(Dictionary<string, StringBuilder> values) =>
        values.ToImmutableDictionary(v => v.Key, v => v.Value.ToString(), StringComparer.Ordinal);
}
