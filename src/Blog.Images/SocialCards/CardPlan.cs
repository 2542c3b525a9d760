using System.Collections.Immutable;
using System.Text;
using System.Xml;

namespace Blog.Images.SocialCards;

/// <summary>A card that was read from an SVG: a drawing without the texts that have boxes, and those texts, which stand
/// above it.</summary>
/// <param name="Drawing">The SVG without those texts.</param>
/// <param name="Boxes">The texts, in the order in which they are written.</param>
internal sealed record CardPlan(string Drawing, ImmutableArray<CardBox> Boxes)
{
    private static readonly XmlReaderSettings Reading = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        CheckCharacters = false,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    private static readonly XmlWriterSettings Writing = new() { OmitXmlDeclaration = true, CheckCharacters = false };

    /// <summary>Reads an SVG; says why one is not a card.</summary>
    public static (CardPlan? Plan, string? Problem) Read(string svg)
    {
        var boxes = ImmutableArray.CreateBuilder<CardBox>();
        var drawing = new StringBuilder(svg.Length);
        try
        {
            using var reader = XmlReader.Create(new StringReader(svg), Reading);
            using (var writer = XmlWriter.Create(drawing, Writing))
            {
                reader.MoveToContent();
                if (ProblemOf(reader) is { } problem)
                    return (null, problem);
                if (Copy(reader, writer, boxes) is { } wrong)
                    return (null, wrong);
            }
        }
        catch (XmlException exception)
        {
            return (null, "it is not XML that can be read: " + exception.Message.TrimEnd('.'));
        }

        return (new CardPlan(drawing.ToString(), boxes.ToImmutable()), null);
    }

    private static string? ProblemOf(XmlReader root)
    {
        if (root.LocalName != "svg")
            return $"it starts with '{root.LocalName}' and not with 'svg'";
        var view = (root.GetAttribute("viewBox") ?? "").Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        return view is ["0", "0", "1200", "630"]
            ? null
            : "a card is 1200 pixels wide and 630 high: the element 'svg' needs viewBox=\"0 0 1200 630\"";
    }

    // Returns the first mistake.
    private static string? Copy(XmlReader reader, XmlWriter writer, ImmutableArray<CardBox>.Builder boxes)
    {
        do
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element
                    when reader.LocalName == "text" && reader.GetAttribute(CardBoxReader.Mark) != null:
                    var (box, problem) = CardBoxReader.Read(reader);
                    if (box is null)
                        return problem;
                    boxes.Add(box);
                    break;
                case XmlNodeType.Element:
                    CopyElement(reader, writer);
                    break;
                case XmlNodeType.EndElement:
                    writer.WriteFullEndElement();
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace:
                    writer.WriteString(reader.Value);
                    break;
                default:
                    break;
            }
        } while (reader.Read());
        return null;
    }

    private static void CopyElement(XmlReader reader, XmlWriter writer)
    {
        var isRoot = reader.Depth == 0;
        var isEmpty = reader.IsEmptyElement;
        writer.WriteStartElement(reader.Prefix, reader.LocalName, reader.NamespaceURI);
        while (reader.MoveToNextAttribute())
        {
            if (!isRoot || reader.LocalName is not ("width" or "height"))
                writer.WriteAttributeString(reader.Prefix, reader.LocalName, reader.NamespaceURI, reader.Value);
        }

        reader.MoveToElement();
        if (isRoot)
        {
            writer.WriteAttributeString("width", "1200");
            writer.WriteAttributeString("height", "630");
        }

        if (isEmpty)
            writer.WriteEndElement();
    }
}
