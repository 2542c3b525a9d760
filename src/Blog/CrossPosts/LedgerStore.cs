using System.IO.Compression;
using System.Text;
using Blog.Disk;
using Blog.Model;
using Blog.Pipelines.CrossPosts;
using Blog.Pipelines.Parsing;
using Blog.Text;

namespace Blog.CrossPosts;

/// <summary>Writes the ledger and the texts it keeps to the disk, and reads the texts.</summary>
/// <param name="folder">The site's root.</param>
internal sealed class LedgerStore(SiteFolder folder)
{
    /// <summary>Writes the ledger whole.</summary>
    public void Write(CrossPostLedger ledger) => WholeFile.Write(folder.PathOf(LedgerFiles.File.Value), Encoding.UTF8.GetBytes(LedgerText.Write(ledger)));

    /// <summary>Keeps the text of a copy, compressed (gzip, RFC 1952), under the fingerprint of the text; a text that is kept already is not written again.</summary>
    /// <returns>Its name in the folder of texts.</returns>
    public string Keep(string text)
    {
        var name = Fingerprint.Of(text) + ".md.gz";
        var path = folder.PathOf($"{LedgerFiles.Folder}/{name}");
        if (File.Exists(path))
            return name;
        using var bytes = new MemoryStream();
        using (var zip = new GZipStream(bytes, CompressionLevel.SmallestSize))
            zip.Write(Encoding.UTF8.GetBytes(text));
        WholeFile.Write(path, bytes.ToArray());
        return name;
    }

    /// <summary>The text kept under a name; null when there is none, or it is no such text any more.</summary>
    public string? Read(string name)
    {
        if (LedgerFiles.TextFile(name) is not { } file || !File.Exists(folder.PathOf(file.Value)))
            return null;
        using var bytes = File.OpenRead(folder.PathOf(file.Value));
        using var zip = new GZipStream(bytes, CompressionMode.Decompress);
        using var reader = new StreamReader(zip, Encoding.UTF8);
        try
        {
            var text = reader.ReadToEnd();
            return Fingerprint.Of(text) + ".md.gz" == name ? text : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
