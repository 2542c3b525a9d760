using System.Collections.Immutable;
using Blog.Editing.Pictures;
using Blog.Network.Fetching;
using Blog.Reading.Parsing.Addresses;
using Blog.Text;
using Blog.Workspace.Disk;
using Blog.Workspace.Editing;

namespace Blog.Workspace.Pictures;

/// <summary>Puts fetched pictures beside the documents that show them, and their addresses into the documents. Not safe
/// for several threads.</summary>
/// <param name="folder">The site's root.</param>
/// <param name="editor">Changes files of the site.</param>
/// <param name="addresses">Finds and changes addresses in a document.</param>
public sealed class PictureStore(SiteFolder folder, SiteEditor editor, PictureAddresses addresses)
{
    private const int LongestName = 60;
    private const int MostNumbers = 1_000;

    /// <summary>Saves a picture beside a document. The same picture keeps its file, and no other file is
    /// replaced.</summary>
    /// <param name="document">The document.</param>
    /// <param name="address">The address that the document has: the name of the file is made from it.</param>
    /// <param name="picture">The picture, with its bytes.</param>
    public SavedPicture Save(ContentPath document, string address, OriginalPicture picture)
    {
        ArgumentNullException.ThrowIfNull(picture);
        var (beside, name) = (FolderOf(document), NameOf(address));
        for (var number = 1; ; number++)
        {
            var file = new ContentPath($"{beside}/{name}{(number == 1 ? "" : $"-{number}")}{picture.Ending}");
            var path = folder.PathOf(file.Value);
            var made = editor.Edit(
                path,
                isExpected: false,
                before =>
                    before is null && !Directory.Exists(path)
                        ? new FileChange<bool>(picture.Bytes, true)
                        : new FileChange<bool>(null, before.AsSpan().SequenceEqual(picture.Bytes))
            );
            if (made.Problem is not null || made.Result || number == MostNumbers)
                return new SavedPicture(file, made.Problem);
        }
    }

    /// <summary>Writes the addresses of saved pictures into a document. An edit of its author in the meantime is kept:
    /// the old addresses are looked for in what the file is then.</summary>
    /// <param name="document">The document.</param>
    /// <param name="files">The files of its pictures, by the addresses that the document has.</param>
    public WrittenAddresses Write(ContentPath document, IReadOnlyDictionary<string, ContentPath> files)
    {
        var moved = files.ToImmutableDictionary(
            f => f.Key,
            f => document.Folder.Length == 0 ? f.Value.Value : f.Value.Value[(document.Folder.Length + 1)..],
            StringComparer.Ordinal
        );
        var edited = editor.Edit(
            folder.PathOf(document.Value),
            isExpected: true,
            bytes => Changed(document, bytes, moved)
        );
        return edited.Problem is { } refused ? new WrittenAddresses([], refused)
            : edited.Result!.Mistake is { } mistake ? new WrittenAddresses([], mistake)
            : new WrittenAddresses(edited.Result.Stays, null);
    }

    private FileChange<MovedPictures> Changed(
        ContentPath document,
        byte[]? bytes,
        ImmutableDictionary<string, string> moved
    )
    {
        if (bytes is null)
            return new(
                null,
                new MovedPictures(null, [])
                {
                    Mistake = DiagnosticCatalogue.FileNotWritten.At(
                        SourceLocation.OfFile(document),
                        "it was deleted a moment ago."
                    ),
                }
            );
        var result = addresses.Move(document, bytes, moved);
        return new(result.Text is { } text ? TextBytes.Of(text, bytes) : null, result);
    }

    /// <summary>The folder for the pictures of a document: its own where it has one, else one of its name beside
    /// it.</summary>
    public static ContentPath FolderOf(ContentPath document) =>
        document.Stem == "index" || document.Stem.StartsWith("index.", StringComparison.Ordinal)
            ? new ContentPath(document.Folder)
            : new ContentPath($"{document.Folder}/{document.Stem}");

    // Readable, and free of what an address would have to escape.
    private static string NameOf(string address)
    {
        var uri = new Uri(address.StartsWith("//", StringComparison.Ordinal) ? "https:" + address : address);
        var last = Uri.UnescapeDataString(uri.Segments[^1].Trim('/'));
        var stem = last.LastIndexOf('.') is > 0 and var dot ? last[..dot] : last;
        var name = SlugMaker.OfTitle(stem.Length > 0 ? stem : uri.Host).Value;
        return name.Length <= LongestName ? name : name[..LongestName].TrimEnd('-');
    }
}

/// <summary>The result of saving a picture beside a document.</summary>
/// <param name="File">Its file.</param>
/// <param name="Problem">Why it could not be saved; null when it is there.</param>
public sealed record SavedPicture(ContentPath File, Diagnostic? Problem);

/// <summary>The result of writing the addresses of saved pictures into a document.</summary>
/// <param name="Stays">The pictures whose old address the document still has.</param>
/// <param name="Mistake">Why the document was not written; null when it was.</param>
public sealed record WrittenAddresses(ImmutableArray<WrittenPicture> Stays, Diagnostic? Mistake);
