using System.Text;
using System.Xml;

namespace Blog.Pipelines.Xml;

/// <summary>Writes XML the same way for every format.</summary>
internal static class XmlDocuments
{
    /// <summary>A document in UTF-8 with two spaces of indentation and LF line ends.</summary>
    public static byte[] Write(Action<XmlWriter> write)
    {
        using var buffer = new MemoryStream();
        var settings = new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(false),
            Indent = true,
            NewLineChars = "\n",
            NewLineHandling = NewLineHandling.Entitize,
        };
        using (var xml = XmlWriter.Create(buffer, settings))
            write(xml);
        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }

    /// <summary>The text without the characters that XML 1.0 cannot hold in any form (control characters, lone surrogates).</summary>
    public static string Clean(string text)
    {
        if (IsClean(text))
            return text;
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
                clean.Append(text[i]).Append(text[++i]);
            else if (XmlConvert.IsXmlChar(text[i]))
                clean.Append(text[i]);
        }

        return clean.ToString();
    }

    /// <summary>Writes an element with a text in it.</summary>
    public static void WriteText(this XmlWriter xml, string name, string text) => xml.WriteElementString(name, Clean(text));

    private static bool IsClean(string text)
    {
        foreach (var c in text)
        {
            if (!XmlConvert.IsXmlChar(c))
                return false;
        }

        return true;
    }
}
