using Blog.Text;

namespace Blog.Import.Addresses;

/// <summary>What an address of the old blog leads to here.</summary>
/// <param name="File">The document or file; null for a page that this program makes, such as that of a tag.</param>
/// <param name="Address">Its address.</param>
/// <param name="IsDocument">Whether it is a document.</param>
internal sealed record FoundTarget(ContentPath? File, string Address, bool IsDocument)
{
    /// <summary>Whether it is a draft.</summary>
    public bool IsHeldBack { get; init; }

    /// <summary>A document.</summary>
    public static FoundTarget Of(PlacedDocument document) =>
        new(document.Path, document.Address.Value, IsDocument: true) { IsHeldBack = document.Matter.IsHeldBack };

    /// <summary>A file.</summary>
    public static FoundTarget Of(CarriedFile file) => new(file.Path, file.Address.Value, IsDocument: false);

    /// <summary>A page that this program makes, or an address of another site.</summary>
    public static FoundTarget Of(string address) => new(null, address, IsDocument: false);

    /// <summary>How a document's text names the target: a document, and a file below the document's folder, by the path
    /// from there; another file by its path below <c>content/</c>; a page by its address.</summary>
    /// <param name="from">The file of the document.</param>
    public string WrittenIn(ContentPath from)
    {
        if (File is not { } file)
            return Address;
        if (IsDocument || (from.Stem.StartsWith("index", StringComparison.Ordinal) && file.IsBelow(from.Folder)))
            return Encoded(Relative(from.Folder, file));
        return Encoded(file.Value["content".Length..]);
    }

    private static string Relative(string folder, ContentPath file)
    {
        var from = folder.Split('/');
        var to = file.Value.Split('/');
        var same = 0;
        while (same < from.Length && same < to.Length - 1 && from[same] == to[same])
            same++;
        return string.Concat(Enumerable.Repeat("../", from.Length - same)) + string.Join('/', to[same..]);
    }

    // What ends or breaks an address in Markdown and HTML; letters stay readable.
    private static string Encoded(string path)
    {
        if (!path.Any(MustBeEncoded))
            return path;
        var encoded = new System.Text.StringBuilder(path.Length + 16);
        foreach (var c in path)
            encoded.Append(MustBeEncoded(c) ? Uri.HexEscape(c) : c.ToString());
        return encoded.ToString();
    }

    private static bool MustBeEncoded(char c) =>
        c
            is ' '
                or '('
                or ')'
                or '<'
                or '>'
                or '['
                or ']'
                or '"'
                or '\''
                or '`'
                or '%'
                or '#'
                or '?'
                or '\\'
                or '*'
                or '|';
}
