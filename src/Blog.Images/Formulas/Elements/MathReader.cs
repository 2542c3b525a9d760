using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using System.Xml;

namespace Blog.Images.Formulas.Elements;

/// <summary>Reads MathML, as much of it as makes a picture that can be read.</summary>
internal sealed class MathReader
{
    private const int MaxLength = 1_000_000;
    private const int MaxElements = 4000;
    private const int MaxCharacters = 8000;
    private const int MaxDepth = 300;

    private readonly XmlReader _xml;
    private int _elements;
    private int _characters;

    private MathReader(XmlReader xml) => _xml = xml;

    /// <summary>Reads a <c>math</c> element; null when the text is not well-formed, is something else, or is larger
    /// than a formula.</summary>
    public static MathElement? Read(string mathMl)
    {
        if (mathMl.Length > MaxLength)
            return null;
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = MaxLength,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        };
        try
        {
            using var xml = XmlReader.Create(new StringReader(mathMl), settings);
            xml.MoveToContent();
            var root = xml.NodeType == XmlNodeType.Element ? new MathReader(xml).Element() : null;
            return root is { Name: "math" } ? root : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    // Null when a limit is passed.
    private MathElement? Element()
    {
        if (++_elements > MaxElements || _xml.Depth > MaxDepth)
            return null;
        var (name, attributes) = (_xml.LocalName, Attributes());
        var children = ImmutableArray.CreateBuilder<MathElement>();
        var text = new StringBuilder();
        if (!_xml.IsEmptyElement)
        {
            while (_xml.Read() && _xml.NodeType != XmlNodeType.EndElement)
            {
                if (_xml.NodeType == XmlNodeType.Element)
                {
                    if (Element() is not { } child)
                        return null;
                    children.Add(child);
                }
                else
                {
                    text.Append(_xml.Value);
                }
            }
        }

        var characters = children.Count == 0 ? Trimmed(text.ToString()) : "";
        var isShown = name is not ("annotation" or "annotation-xml");
        _characters += isShown ? characters.Length : 0;
        return _characters > MaxCharacters ? null : new(name, attributes, children.ToImmutable(), characters);
    }

    private FrozenDictionary<string, string> Attributes()
    {
        if (!_xml.HasAttributes)
            return FrozenDictionary<string, string>.Empty;
        var attributes = new Dictionary<string, string>(StringComparer.Ordinal);
        while (_xml.MoveToNextAttribute())
            attributes[_xml.LocalName] = _xml.Value;
        _xml.MoveToElement();
        return attributes.ToFrozenDictionary(StringComparer.Ordinal);
    }

    // XML's white space alone: a no-break space is meant.
    private static string Trimmed(string text) => text.Trim(' ', '\n', '\t', '\r');
}
