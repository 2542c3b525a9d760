using System.Collections.Immutable;
using Blog.Engine.Outputs;
using Blog.Pages;
using Blog.Pages.Newsletter;
using Blog.Text;
using Blog.Workspace.Disk;

namespace Blog.Workspace.Newsletters;

/// <summary>The rendered files of all editions of a site: a page, a text and a message for each.</summary>
/// <param name="Files">Their contents by path below the folder of editions.</param>
/// <param name="Diagnostics">What is wrong with them.</param>
public sealed record EditionFiles(
    ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Files,
    ImmutableArray<Diagnostic> Diagnostics
)
{
    private const string Folder = "newsletter";

    /// <summary>No files.</summary>
    public static EditionFiles None { get; } = new(ImmutableSortedDictionary<string, ReadOnlyMemory<byte>>.Empty, []);

    /// <summary>Renders them, on all cores.</summary>
    public static EditionFiles Of(Site site)
    {
        Output[] outputs = [.. site.Outputs.Values.Where(o => !o.IsForReaders)];
        var contents = new OutputContent[outputs.Length];
        Parallel.For(0, outputs.Length, i => contents[i] = outputs[i].Content());
        return new EditionFiles(
            outputs
                .Zip(contents)
                .ToImmutableSortedDictionary(
                    m => m.First.Path.Value[(Edition.Folder.Length + 1)..],
                    m => m.Second.Bytes,
                    StringComparer.Ordinal
                ),
            [.. contents.SelectMany(c => c.Diagnostics)]
        );
    }

    /// <summary>
    /// Brings the folder of editions up to date: writes what differs, and removes editions that no longer exist.
    /// </summary>
    public void Write(SiteFolder site)
    {
        foreach (var (file, bytes) in Changed(site))
            AtomicFile.WriteOver(file, bytes.Span);
        var folder = Outbox.PathOf(site, Folder);
        if (Directory.Exists(folder))
            Tidy(folder);
    }

    /// <summary>
    /// Why they cannot be written, as a sentence; null when they can. Its owner may have changed the outbox.
    /// </summary>
    public string? Objection(SiteFolder site)
    {
        foreach (var (file, _) in Changed(site))
        {
            if (Directory.Exists(file))
                return $"{site.Shown(file)} is a folder, and a file is wanted there. Move it away, or delete it.";
            if (Outbox.Objection(site, Path.GetDirectoryName(file)!) is { } objection)
                return objection;
        }

        return null;
    }

    /// <summary>The whole paths of the files.</summary>
    public IEnumerable<string> PathsIn(SiteFolder site) => Files.Keys.Select(path => FileAt(site, path));

    private static string FileAt(SiteFolder site, string path) =>
        Path.Combine(Outbox.PathOf(site, Folder), path.Replace('/', Path.DirectorySeparatorChar));

    private IEnumerable<(string File, ReadOnlyMemory<byte> Bytes)> Changed(SiteFolder site)
    {
        foreach (var (path, bytes) in Files)
        {
            var file = FileAt(site, path);
            if (!File.Exists(file) || !bytes.Span.SequenceEqual(File.ReadAllBytes(file)))
                yield return (file, bytes);
        }
    }

    // Only the three files of a removed edition go; files that somebody put beside them stay.
    private void Tidy(string folder)
    {
        foreach (var mail in Directory.EnumerateDirectories(folder).ToList())
        {
            var name = Path.GetFileName(mail);
            foreach (var file in (ReadOnlySpan<string>)["index.html", "index.txt", "message.eml"])
            {
                if (!Files.ContainsKey($"{name}/{file}"))
                    File.Delete(Path.Combine(mail, file));
            }

            if (!Directory.EnumerateFileSystemEntries(mail).Any())
                Directory.Delete(mail);
        }
    }
}
