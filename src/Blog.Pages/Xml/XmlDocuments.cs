using System.Collections.Immutable;
using System.Text;
using System.Xml;
using Blog.Text.Characters;

namespace Blog.Pages.Xml;

/// <summary>Writes XML the same way for every format.</summary>
internal static class XmlDocuments
{
    private const int RoomAroundParts = 4096;

    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(false),
        Indent = true,
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Entitize,
    };

    /// <summary>A document in UTF-8 with two spaces of indentation and LF line ends.</summary>
    public static ReadOnlyMemory<byte> Write(Action<XmlWriter> write) => Write(write, []);

    /// <summary>A document whose last elements were written before, by <see cref="WritePart"/>.</summary>
    /// <param name="start">Writes all before them, and leaves the elements around them open; the innermost of these has
    /// another element already.</param>
    /// <param name="parts">The last elements.</param>
    public static ReadOnlyMemory<byte> Write(Action<XmlWriter> start, ImmutableArray<ReadOnlyMemory<byte>> parts)
    {
        var buffer = new MemoryStream(parts.Sum(p => p.Length) + RoomAroundParts);
        using (var xml = XmlWriter.Create(buffer, Settings))
        {
            start(xml);
            xml.Flush();
            foreach (var part in parts)
                buffer.Write(part.Span);
            xml.WriteEndDocument();
        }

        buffer.WriteByte((byte)'\n');
        return buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
    }

    /// <summary>Elements as they stand in documents, with the line end and the indentation before them.</summary>
    /// <param name="open">Writes the start tags of the elements that they stand in.</param>
    /// <param name="write">Writes the elements.</param>
    public static byte[] WritePart(Action<XmlWriter> open, Action<XmlWriter> write)
    {
        var buffer = new MemoryStream();
        using var xml = XmlWriter.Create(buffer, Settings);
        open(xml);
        // The writer closes a start tag once it has something to write in the element.
        xml.WriteStartElement("before");
        xml.WriteEndElement();
        xml.Flush();
        var start = (int)buffer.Length;
        write(xml);
        xml.Flush();
        return buffer.GetBuffer().AsSpan(start, (int)buffer.Length - start).ToArray();
    }

    /// <summary>The text without what XML 1.0 cannot hold: control characters follow the rule of <see
    /// cref="ControlCharacters"/>, and a lone surrogate becomes U+FFFD.</summary>
    public static string Clean(string text)
    {
        var clean = ControlCharacters.Replace(text);
        return IsClean(clean) ? clean : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(clean));
    }

    /// <summary>Writes an element with a text in it.</summary>
    public static void WriteText(this XmlWriter xml, string name, string text) =>
        xml.WriteElementString(name, Clean(text));

    private static bool IsClean(string text) => text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0;
}
