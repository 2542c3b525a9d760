using Blog.Import;
using Blog.Import.Ledger;
using Blog.Text;
using Blog.Text.Fingerprints;
using Blog.Workspace.Disk;

namespace Blog.Workspace.Importing;

/// <summary>The folder that an import goes into. It need not be there.</summary>
/// <param name="FullPath">Its whole path.</param>
public sealed record ImportFolder(string FullPath)
{
    private const int LongestName = 255;

    /// <summary>Whether nothing is in it, or nothing but what git and the system keep there.</summary>
    public bool IsEmpty =>
        !Directory.Exists(FullPath)
        || Directory
            .EnumerateFileSystemEntries(FullPath)
            .Select(Path.GetFileName)
            .All(n => n is ".git" or ".gitignore" or ".gitattributes" or ".DS_Store" or "LICENSE" or "README.md");

    /// <summary>Whether something was imported into it.</summary>
    public bool HasLedger => File.Exists(PathOf(ImportLedger.File));

    /// <summary>What was imported into it; empty before the first import, null when its ledger cannot be
    /// read.</summary>
    public ImportLedger? ReadLedger()
    {
        if (!HasLedger)
            return ImportLedger.Empty;
        try
        {
            var bytes = File.ReadAllBytes(PathOf(ImportLedger.File));
            return ImportLedgerText.Read(SourceText.Decode(ImportLedger.File, bytes, out _));
        }
        catch (IOException)
        {
            return null;
        }
        catch (UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Decides what an import does here. Texts are made once and kept, since they are wanted again.</summary>
    /// <param name="ledger">What was imported before.</param>
    /// <param name="files">The files of the import.</param>
    /// <param name="cancellation">Ends it.</param>
    public ImportPlan Plan(ImportLedger ledger, IEnumerable<ImportedFile> files, CancellationToken cancellation) =>
        ImportPlan.Of(
            ledger,
            [
                .. files
                    .Where(f => WhyRefused(f.Path) is null)
                    .DistinctBy(f => f.Path.Value, StringComparer.OrdinalIgnoreCase)
                    .Select(f =>
                    {
                        cancellation.ThrowIfCancellationRequested();
                        var bytes = f.Read();
                        f = f with { Body = ImportPrint.OfBody(f.Path, bytes.Span) };
                        var kept = f.Path.Extension is ".md" or ".yml" ? f with { Read = () => bytes } : f;
                        return (kept, ImportPrint.Of(f.Path, bytes.Span));
                    }),
            ],
            PrintOf
        );

    /// <summary>The fingerprint of a file as it is now; null when there is none.</summary>
    public Fingerprint? PrintOf(ContentPath path)
    {
        var full = PathOf(path);
        return File.Exists(full) ? ImportPrint.Of(path, SourceOpener.BytesOf(full).Span)
            : Path.Exists(full) || new FileInfo(full).LinkTarget is not null ? default(Fingerprint)
            : null;
    }

    /// <summary>Whether a document of the blog is held back as it is now; null when there is no such file.</summary>
    public bool? IsHeldBack(ContentPath path)
    {
        var full = PathOf(path);
        return File.Exists(full)
            ? DocumentHere.IsHeldBack(SourceText.Decode(path, SourceOpener.BytesOf(full).Span, out _))
            : null;
    }

    /// <summary>Why a path is not written to, as a clause; null when it is. What an import has named stays in
    /// <c>content/</c>, whatever the old blog called it.</summary>
    public static string? WhyRefused(ContentPath path)
    {
        var parts = path.Value.Split('/');
        return parts.Length < 2 || parts[0] != "content" ? "it does not lie in content/"
            : parts.Any(p => p is "" or "." or "..") ? "it leaves its folder"
            : path == ImportLedger.File ? "the ledger of the import has this name"
            : parts.Any(p => p.Length > LongestName || p.EndsWith('.') || p.EndsWith(' '))
                ? "no system can hold its name"
            : path.Value.Any(c => c < ' ' || "<>:\"|?*\\".Contains(c, StringComparison.Ordinal))
                ? "it has a character that file names cannot have"
            : null;
    }

    /// <summary>The whole path of a file.</summary>
    internal string PathOf(ContentPath path) => PathOf(path.Value);

    /// <summary>The whole path of something below the folder, given with forward slashes.</summary>
    internal string PathOf(string path) => Path.Combine(FullPath, path.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>Whether what an import writes would come into a folder, with all links followed: this folder, its
    /// <c>content/</c> or its <c>.cache/</c> lies in it, or it lies in one of the two.</summary>
    /// <param name="path">The whole path of the folder.</param>
    public bool WritesInto(string path)
    {
        var real = RealPath.Of(path) ?? path;
        string[] written = [PathOf("content"), PathOf(".cache")];
        return written.Append(FullPath).Any(p => RealPath.IsWithin(real, RealPath.Of(p) ?? p))
            || written.Any(p => RealPath.IsWithin(RealPath.Of(p) ?? p, real));
    }
}
