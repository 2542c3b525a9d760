using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using Blog.Editing.Ledger;
using Blog.Model.CrossPosts;
using Blog.Reading.Parsing.Files;
using Blog.Text;
using Blog.Text.Fingerprints;
using Blog.Workspace.Disk;
using Blog.Workspace.Editing;

namespace Blog.Workspace.CrossPosts;

/// <summary>Writes the ledger and its texts, and reads the texts.</summary>
/// <param name="folder">The site's root.</param>
/// <param name="editor">Changes files of the site.</param>
public sealed class LedgerStore(SiteFolder folder, SiteEditor editor)
{
    private readonly bool _isExpected = File.Exists(folder.PathOf(LedgerFiles.File.Value));

    /// <summary>The ledger's file.</summary>
    public string FullPath => folder.PathOf(LedgerFiles.File.Value);

    /// <summary>
    /// Changes one entry in the ledger as it is now: what other programs wrote since it was read stays, and so does
    /// what else its author wrote there. The file is written whole or not at all, by one program at a time.
    /// </summary>
    /// <param name="post">The entry's post.</param>
    /// <param name="to">Its target.</param>
    /// <param name="change">The change of the entry, as in <see cref="LedgerEdit.Change"/>.</param>
    /// <returns>Why it was not changed; empty when it was.</returns>
    public ImmutableArray<Diagnostic> Change(ContentPath post, TargetKey to, Func<LedgerEntry, LedgerEntry?> change) =>
        MistakesOf(editor.Edit(FullPath, _isExpected, bytes => Changed(bytes, post, to, change)));

    /// <summary>The same among other edits.</summary>
    internal ImmutableArray<Diagnostic> Change(
        EditSession session,
        ContentPath post,
        TargetKey to,
        Func<LedgerEntry, LedgerEntry?> change
    ) => MistakesOf(session.Edit(FullPath, _isExpected, bytes => Changed(bytes, post, to, change)));

    /// <summary>
    /// Keeps the text of a copy, compressed (gzip, RFC 1952), under the fingerprint of the text; a text that is kept
    /// already is not written again.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="problem">Why it was not kept; null when it is.</param>
    /// <returns>Its name in the folder of texts.</returns>
    public string Keep(string text, out Diagnostic? problem)
    {
        problem = null;
        var name = Fingerprint.Of(text) + ".md.gz";
        var path = folder.PathOf($"{LedgerFiles.Folder}/{name}");
        if (!File.Exists(path))
            problem = editor.Make(path, Zipped(text)).Problem;
        return name;
    }

    /// <summary>The text kept under a name; null when there is none, or its content no longer has that name.</summary>
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

    private static FileChange<ImmutableArray<Diagnostic>> Changed(
        byte[]? bytes,
        ContentPath post,
        TargetKey to,
        Func<LedgerEntry, LedgerEntry?> change
    )
    {
        Diagnostic? problem = null;
        var ledger = bytes is null ? null : SourceText.Decode(LedgerFiles.File, bytes, out problem);
        if (problem is not null)
            return new(null, [problem]);
        var edited = LedgerEdit.Change(ledger, post, to, change);
        return edited.Text is { } text && text != (ledger?.Text ?? "")
            ? new(TextBytes.Of(text, bytes), edited.Mistakes)
            : new(null, edited.Mistakes);
    }

    private static ImmutableArray<Diagnostic> MistakesOf(Edited<ImmutableArray<Diagnostic>> edited) =>
        edited.Problem is { } problem ? [problem] : edited.Result;

    private static byte[] Zipped(string text)
    {
        using var bytes = new MemoryStream();
        using (var zip = new GZipStream(bytes, CompressionLevel.SmallestSize))
            zip.Write(Encoding.UTF8.GetBytes(text));
        return bytes.ToArray();
    }
}
