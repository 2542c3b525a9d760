using System.Text;
using System.Xml;
using Blog.Text.Characters;

namespace Blog.Pages.Xml;

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

    private static bool IsClean(string text)
    {
        foreach (var c in text)
        {
            if (char.IsSurrogate(c))
                return false;
        }

        return true;
    }
}
