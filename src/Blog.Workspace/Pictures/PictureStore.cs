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

    /// <summary>Saves the pictures of a document, then changes their addresses in it. An edit of its author in the
    /// meantime is kept: the addresses are looked for in what the file is then.</summary>
    /// <param name="document">The document.</param>
    /// <param name="pictures">The pictures by the addresses that the document has.</param>
    public PicturesPut Put(ContentPath document, IReadOnlyDictionary<string, OriginalPicture> pictures)
    {
        var moved = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var files = ImmutableDictionary.CreateBuilder<string, ContentPath>(StringComparer.Ordinal);
        foreach (var (address, picture) in pictures.OrderBy(p => p.Key, StringComparer.Ordinal))
        {
            var file = Save(document, address, picture, out var problem);
            if (problem is not null)
                return new PicturesPut(files.ToImmutable(), [], [problem]);
            files[address] = file;
            moved[address] = document.Folder.Length == 0 ? file.Value : file.Value[(document.Folder.Length + 1)..];
        }

        var edited = editor.Edit(
            folder.PathOf(document.Value),
            isExpected: true,
            bytes => Changed(document, bytes, moved.ToImmutable())
        );
        return edited.Problem is { } refused ? new PicturesPut(files.ToImmutable(), [], [refused])
            : edited.Result!.Mistake is { } mistake ? new PicturesPut(files.ToImmutable(), [], [mistake])
            : new PicturesPut(files.ToImmutable(), edited.Result.Stays, []);
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

    // The same picture keeps its file, and no other file is replaced.
    private ContentPath Save(ContentPath document, string address, OriginalPicture picture, out Diagnostic? problem)
    {
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
            problem = made.Problem;
            if (problem is not null || made.Result || number == MostNumbers)
                return file;
        }
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

/// <summary>The result of putting pictures beside a document.</summary>
/// <param name="Files">Their files, by address.</param>
/// <param name="Stays">The pictures whose address the document still has.</param>
/// <param name="Mistakes">Why a file was not written; empty when all were.</param>
public sealed record PicturesPut(
    ImmutableDictionary<string, ContentPath> Files,
    ImmutableArray<WrittenPicture> Stays,
    ImmutableArray<Diagnostic> Mistakes
);
