using System.Collections.Immutable;
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
/// <param name="clock">Lets time pass while somebody else writes.</param>
internal sealed class LedgerStore(SiteFolder folder, TimeProvider clock)
{
    /// <summary>
    /// Changes one entry in the ledger as it is now: what other programs wrote since it was read stays, and so does what else its author wrote there. The
    /// file is written whole or not at all, by one program at a time.
    /// </summary>
    /// <param name="post">The entry's post.</param>
    /// <param name="to">Its target.</param>
    /// <param name="change">What becomes of the entry, as in <see cref="LedgerEdit.Change"/>.</param>
    /// <returns>Why it was not changed; empty when it was.</returns>
    public ImmutableArray<Diagnostic> Change(ContentPath post, TargetKey to, Func<LedgerEntry, LedgerEntry?> change)
    {
        using var held = SiteLock.Take(folder, "crossposts", clock);
        var path = folder.PathOf(LedgerFiles.File.Value);
        Diagnostic? problem = null;
        var ledger = File.Exists(path) ? SourceText.Decode(LedgerFiles.File, File.ReadAllBytes(path), out problem) : null;
        if (problem is not null)
            return [problem];
        if (held is null)
            return [DiagnosticCatalogue.LedgerNotEdited.At((ledger ?? new SourceText(LedgerFiles.File, "")).At(0, 0), $"Another command has been writing it for {SiteLock.Patience.TotalSeconds:0} seconds.")];
        var edited = LedgerEdit.Change(ledger, post, to, change);
        if (edited.Text is { } text && text != (ledger?.Text ?? ""))
            WholeFile.Write(path, Encoding.UTF8.GetBytes(text));
        return edited.Mistakes;
    }

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
