using System.Collections.Immutable;
using System.Xml;

namespace Blog.Import.Sources.WordPress.Wxr;

/// <summary>Reads an item that is valid XML.</summary>
internal sealed class WxrReading
{
    private string _domain = "";
    private string _slug = "";
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
    public Dictionary<string, string> Values { get; } = new(StringComparer.Ordinal);

    /// <inheritdoc cref="WxrItem.Terms"/>
    public List<(string Domain, string Slug, string Name)> Terms { get; } = [];

    /// <inheritdoc cref="WxrItem.Parts"/>
    public List<(string Name, ImmutableDictionary<string, string> Values)> Parts { get; } = [];

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
        // Elements in a password are part of none, but there is one.
        if (_outer == "wp:post_password")
            Values[_outer] = Values.GetValueOrDefault(_outer, "") + text;
        if (_name is null || _outer == "wp:post_password")
            return;
        if (_group is not null && depth == 2 && WxrFields.KnownParts.Contains(_name))
        {
            var values = Parts[^1].Values;
            Parts[^1] = (_group, values.SetItem(_name, values.GetValueOrDefault(_name, "") + text));
        }
        else if (depth == 1 && _name == "category" && Terms.Count > 0)
        {
            Terms[^1] = Terms[^1] with { Name = Terms[^1].Name + text };
        }
        // Deeper ones are parts of others, such as the title of a feed's picture.
        else if (depth == 1 && _group is null && WxrFields.Known.Contains(_name))
        {
            Values[_name] = Values.GetValueOrDefault(_name, "") + text;
        }
    }
}
