using Blog.Text;
using Blog.Text.Fingerprints;
using Blog.Workspace.Disk.Changes;
using Blog.Workspace.Disk.Memory;

namespace Blog.Workspace.Publishing.Folders;

/// <summary>
/// What is remembered in <c>.cache</c> of the files in an output folder, so that the next command need not read them.
/// One that is missing, broken or of another version counts as empty: then all files are compared.
/// </summary>
internal sealed class PlacedMemory
{
    private const string Mark = "placed 2";

    private readonly Dictionary<SitePath, PlacedFile> _files;

    private PlacedMemory(Dictionary<SitePath, PlacedFile> files) => _files = files;

    /// <summary>The manifest that lists these files and no others; by its bytes.</summary>
    public Fingerprint Manifest { get; private init; }

    /// <summary>When it was written, by the clock of the file system.</summary>
    public long Written { get; private init; }

    /// <summary>The files.</summary>
    public IReadOnlyDictionary<SitePath, PlacedFile> Files => _files;

    /// <summary>
    /// Whether a file with this stamp cannot have changed without a change of the stamp. One that changed in the same
    /// tick of the clock in which this was written can have changed again in that tick.
    /// </summary>
    public bool Trusts(DiskStamp stamp) => stamp.Latest < Written;

    /// <summary>Reads what is remembered at a path; null for no path.</summary>
    public static PlacedMemory Read(string? path)
    {
        if (path is null || PathStatus.Of(path) is not { Kind: EntryKind.File, Stamp: var stamp } || stamp.Length == 0)
            return new PlacedMemory([]);
        try
        {
            return Parse(File.ReadAllBytes(path), stamp.Modified) ?? new PlacedMemory([]);
        }
        catch (InvalidDataException)
        {
            return new PlacedMemory([]);
        }
        catch (IOException)
        {
            return new PlacedMemory([]);
        }
        catch (UnauthorizedAccessException)
        {
            return new PlacedMemory([]);
        }
    }

    /// <summary>
    /// Writes it whole. It is not forced to the disk: it has a checksum. A failure costs the next command time and
    /// nothing else.
    /// </summary>
    public static void Write(string path, ReadOnlyMemory<byte> bytes)
    {
        var prepared = $"{path}.{Environment.ProcessId}";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(prepared, bytes.Span);
            File.Move(prepared, path, overwrite: true);
        }
        catch (IOException)
        {
            Delete(prepared);
        }
        catch (UnauthorizedAccessException)
        {
            // The user may not write there, and nothing was written.
        }
    }

    /// <summary>Removes it.</summary>
    public static void Delete(string? path)
    {
        if (File.Exists(path))
            File.Delete(path);
    }

    /// <summary>The bytes that remember these files.</summary>
    /// <param name="manifest">The manifest that lists them.</param>
    /// <param name="files">The files.</param>
    public static ReadOnlyMemory<byte> BytesOf(
        Fingerprint manifest,
        IReadOnlyCollection<KeyValuePair<SitePath, PlacedFile>> files
    )
    {
        var writer = new RecordWriter();
        writer.Add(Mark);
        writer.Add(manifest);
        writer.Add(files.Count);
        foreach (var (path, file) in files)
        {
            writer.Add(path.Value);
            writer.Add(file.Content);
            writer.Add(new Fingerprint(file.PathSign.Value));
            writer.Add(new Fingerprint(file.ContentSign.Value));
            writer.Add(file.Stamp);
        }

        return writer.Sealed();
    }

    private static PlacedMemory? Parse(ReadOnlyMemory<byte> bytes, long written)
    {
        if (RecordReader.Open(bytes) is not { } reader || reader.TextOrNull() != Mark)
            return null;
        var (manifest, count) = (reader.Print(), reader.Count());
        var files = new Dictionary<SitePath, PlacedFile>(count);
        for (; count > 0; count--)
            files[new SitePath(reader.Text())] = new PlacedFile(
                reader.Print(),
                new Sign(reader.Print().Value),
                new Sign(reader.Print().Value),
                reader.Stamp()
            );
        return new PlacedMemory(files) { Manifest = manifest, Written = written };
    }
}
