using System.Collections.Immutable;
using System.Text;
using System.Xml;

namespace Blog.Html.SvgFiles;

/// <summary>Copies an SVG without what may not stay.</summary>
internal sealed class SvgFilter(XmlWriter writer, SvgAddresses addresses)
{
    private const string Svg = "http://www.w3.org/2000/svg";
    private const string Html = "http://www.w3.org/1999/xhtml";
    private const string MathMl = "http://www.w3.org/1998/Math/MathML";
    private const string XLink = "http://www.w3.org/1999/xlink";
    private const string Xml = "http://www.w3.org/XML/1998/namespace";
    private const string XmlNs = "http://www.w3.org/2000/xmlns/";

    // An answer is one line.
    private const int MostRemoved = 1_000;

    private readonly ImmutableArray<RemovedPart>.Builder _removed = ImmutableArray.CreateBuilder<RemovedPart>();
    private bool _hasRoot;
    private XmlReader _reader = null!;

    /// <summary>Whether something is not as it was.</summary>
    public bool IsChanged { get; private set; }

    /// <summary>What was removed though it may have done or shown something.</summary>
    public ImmutableArray<RemovedPart> Removed => _removed.ToImmutable();

    /// <summary>Copies all; throws where the XML has a mistake.</summary>
    /// <param name="reader">Reads the file.</param>
    public void Run(XmlReader reader)
    {
        _reader = reader;
        var isRead = _reader.Read();
        while (isRead)
        {
            if (_reader.NodeType == XmlNodeType.Element && !IsKept())
            {
                IsChanged = true;
                _reader.Skip();
                isRead = !_reader.EOF;
            }
            else
            {
                Copy();
                isRead = _reader.Read();
            }
        }
    }

    /// <summary>Closes what is open.</summary>
    public void End()
    {
        if (!_hasRoot)
        {
            IsChanged = true;
            writer.WriteStartElement("svg", Svg);
        }

        writer.WriteEndDocument();
    }

    private void Copy()
    {
        switch (_reader.NodeType)
        {
            case XmlNodeType.Element:
                CopyElement();
                break;
            case XmlNodeType.EndElement:
                writer.WriteFullEndElement();
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace:
                writer.WriteString(_reader.Value);
                break;
            case XmlNodeType.Whitespace:
                writer.WriteWhitespace(_reader.Value);
                break;
            case XmlNodeType.Comment:
                writer.WriteComment(_reader.Value);
                break;
            case XmlNodeType.ProcessingInstruction:
                IsChanged = true;
                if (_reader.Name == "xml-stylesheet")
                    Note(_reader.Name);
                break;
            case XmlNodeType.DocumentType:
                // What it declares is part of the text by now.
                IsChanged |= _reader.Value.Length > 0;
                break;
            default:
                break;
        }
    }

    private bool IsKept()
    {
        var (space, name) = (_reader.NamespaceURI, _reader.LocalName);
        if (space is Svg or "" && name == "metadata")
            return false;
        var isKept = space switch
        {
            Svg or "" => SvgFileNames.Drawn.Contains(name) && !AnimatesAddress(name),
            Html => _hasRoot && SvgFileNames.Html.Contains(name),
            MathMl => _hasRoot,
            _ => false,
        };
        if (!isKept && space is Svg or "" or Html)
            Note(name);
        return isKept;
    }

    // An animation can set an address, as a script can.
    private bool AnimatesAddress(string element)
    {
        if (!element.StartsWith("animate", StringComparison.Ordinal) && element != "set")
            return false;
        var name = (_reader.GetAttribute("attributeName") ?? "").Trim();
        name = name[(name.LastIndexOf(':') + 1)..].ToLowerInvariant();
        if (name.StartsWith("on", StringComparison.Ordinal))
            return true;
        string?[] values = ["from", "to", "by", "values"];
        return name is "href" or "src"
            && values
                .SelectMany(v => (_reader.GetAttribute(v!) ?? "").Split(';'))
                .Any(v => v.Trim() is { Length: > 0 } address && address[0] != '#');
    }

    private void CopyElement()
    {
        _hasRoot = true;
        var (isEmpty, element) = (_reader.IsEmptyElement, _reader.LocalName);
        writer.WriteStartElement(_reader.Prefix, element, _reader.NamespaceURI);
        while (_reader.MoveToNextAttribute())
            CopyAttribute(element);
        _reader.MoveToElement();
        if (isEmpty)
            writer.WriteEndElement();
        else if (element == "style")
            CopyStyle();
    }

    private void CopyAttribute(string element)
    {
        var (space, name, value) = (_reader.NamespaceURI, _reader.LocalName, _reader.Value);
        if (space == XmlNs)
        {
            if (name != "xml")
                writer.WriteAttributeString(_reader.Prefix, name, XmlNs, value);
            return;
        }

        var kept = space is "" or XLink or Xml ? Kept(element, name.ToLowerInvariant(), value) : null;
        if (!ReferenceEquals(kept, value))
        {
            IsChanged = true;
            if (space is "" or XLink or Xml && !addresses.IsSame(value, kept))
                Note(_reader.Name);
        }

        if (kept is not null)
            writer.WriteAttributeString(_reader.Prefix, name, space, kept);
    }

    private string? Kept(string element, string name, string value)
    {
        if (name is ['o', 'n', _, ..] || SvgFileNames.Loading.Contains(name))
            return null;
        if (name is "href" or "src")
            return addresses.Kept(element, value);
        return SvgFileNames.HasStyle(name) ? SvgStyleSheet.Kept(value) : value;
    }

    // Pieces of a style sheet are one text.
    private void CopyStyle()
    {
        var css = new StringBuilder();
        var place = (IXmlLineInfo)_reader;
        var (line, column, depth) = (place.LineNumber, place.LinePosition, _reader.Depth);
        var isRead = _reader.Read();
        while (isRead && _reader.Depth > depth)
        {
            if (_reader.NodeType is XmlNodeType.Element)
            {
                IsChanged = true;
                _reader.Skip();
                continue;
            }

            if (_reader.NodeType is not (XmlNodeType.Comment or XmlNodeType.ProcessingInstruction))
                css.Append(_reader.Value);
            else
                IsChanged = true;
            isRead = _reader.Read();
        }

        var written = css.ToString();
        var kept = SvgStyleSheet.Kept(written);
        if (!ReferenceEquals(kept, written))
        {
            IsChanged = true;
            Note("style", line, column);
        }

        writer.WriteString(kept);
        if (isRead)
            writer.WriteFullEndElement();
    }

    private void Note(string name)
    {
        var place = (IXmlLineInfo)_reader;
        Note(name, place.LineNumber, place.LinePosition);
    }

    private void Note(string name, int line, int column)
    {
        if (_removed.Count < MostRemoved)
            _removed.Add(new RemovedPart(name, line, column));
    }
}
