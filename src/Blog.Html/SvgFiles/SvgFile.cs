using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace Blog.Html.SvgFiles;

/// <summary>A door of this room: the file of an SVG in, one that runs nothing and asks nobody out. It looks the same:
/// styles, filters, fonts in the file, animations, text in HTML and pictures in the file stay.</summary>
public static partial class SvgFile
{
    // Illustrator declares a dozen short ones. A bomb needs more.
    private const int MostFromEntities = 200_000;

    private static readonly UTF8Encoding _utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Removes scripts, handlers of events, addresses that run, HTML that does more than show text, and what
    /// would be loaded from other sites; without a word also what no browser shows: metadata, and what drawing programs
    /// keep for themselves. A file that has none of these keeps its bytes. Of a file that is not well-formed, what
    /// stands before the mistake stays, as browsers read no further. Any bytes can be given; time grows with their
    /// number.</summary>
    /// <param name="file">The bytes.</param>
    /// <param name="cleanPicture">Gets a picture that is written out in the file, gives it without metadata.</param>
    public static CleanedSvg Clean(
        ReadOnlyMemory<byte> file,
        Func<ReadOnlyMemory<byte>, ReadOnlyMemory<byte>> cleanPicture
    )
    {
        // Without markup nothing is shown, and nothing runs.
        if (file.IsEmpty || (file.Span.IndexOfAnyExcept(" \t\r\n"u8) < 0))
            return new CleanedSvg(file);
        var text = new StringBuilder(file.Length);
        var encoding = OneByteEncoding().IsMatch(Head(file)) ? Encoding.Latin1 : _utf8;
        var writing = new XmlWriterSettings
        {
            OmitXmlDeclaration = true,
            CheckCharacters = false,
            NewLineHandling = NewLineHandling.None,
        };
        using var writer = XmlWriter.Create(text, writing);
        var filter = new SvgFilter(writer, new SvgAddresses(cleanPicture));
        XmlException? mistake = null;
        try
        {
            // Its beginning is read right away.
            using var reader = Reader(file, encoding);
            filter.Run(reader);
        }
        catch (XmlException found)
        {
            mistake = found;
        }

        filter.End();
        writer.Flush();
        if (mistake is null && !filter.IsChanged)
            return new CleanedSvg(file);
        var removed = filter.Removed;
        if (mistake is not null)
            removed = removed.Add(new RemovedPart(null, mistake.LineNumber, mistake.LinePosition));
        var declaration = encoding == _utf8 ? "" : XmlDeclaration().Match(Head(file)).Value;
        return new CleanedSvg(encoding.GetBytes(declaration + text.ToString().TrimStart())) { Removed = removed };
    }

    private static XmlReader Reader(ReadOnlyMemory<byte> file, Encoding encoding)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Parse,
            XmlResolver = null,
            MaxCharactersFromEntities = MostFromEntities,
        };
        return encoding == _utf8
            ? XmlReader.Create(new MemoryStream(file.ToArray(), writable: false), settings)
            : XmlReader.Create(new StringReader(encoding.GetString(file.Span)), settings);
    }

    private static string Head(ReadOnlyMemory<byte> file) =>
        Encoding.Latin1.GetString(file.Span[..Math.Min(file.Length, 200)]);

    // Characters that XML is made of are the same byte in all of these. Letters keep their bytes, whatever they are.
    [GeneratedRegex(
        """^<\?xml\s[^>]*encoding\s*=\s*["'](windows-125[0-9]|iso-8859-[0-9]+|koi8-[ru])["']""",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex OneByteEncoding();

    [GeneratedRegex(@"^<\?xml[^>]*\?>")]
    private static partial Regex XmlDeclaration();
}

/// <summary>The file of an SVG that runs nothing.</summary>
/// <param name="Bytes">Its bytes; those that were given when there was nothing to remove.</param>
public sealed record CleanedSvg(ReadOnlyMemory<byte> Bytes)
{
    /// <summary>What was removed though it may have done or shown something, in the order of the file.</summary>
    public ImmutableArray<RemovedPart> Removed { get; init; } = [];
}

/// <summary>Something that was removed from a file.</summary>
/// <param name="Name">The name of an element or an attribute; null for all that follows a mistake in the XML.</param>
/// <param name="Line">Its line, counted from 1; 0 when it is unknown.</param>
/// <param name="Column">Its column, counted from 1.</param>
public sealed record RemovedPart(string? Name, int Line, int Column);
