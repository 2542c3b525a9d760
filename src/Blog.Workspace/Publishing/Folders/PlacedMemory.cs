using System.Buffers.Binary;
using System.Text;
using Blog.Text;
using Blog.Text.Fingerprints;
using Blog.Workspace.Disk.Changes;

namespace Blog.Workspace.Publishing.Folders;

/// <summary>
/// What is remembered in <c>.cache</c> of the files in an output folder, so that the next command need not read them.
/// One that is missing, broken or of another version counts as empty: then all files are compared.
/// </summary>
internal sealed class PlacedMemory
{
    private const int FingerprintBytes = 16;
    private const int EntryBytes = sizeof(int) + (3 * FingerprintBytes) + (4 * sizeof(long));

    private static ReadOnlySpan<byte> Version => "placed 1"u8;

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
    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        var prepared = $"{path}.{Environment.ProcessId}";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(prepared, bytes);
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
    public static byte[] BytesOf(Fingerprint manifest, IReadOnlyCollection<KeyValuePair<SitePath, PlacedFile>> files)
    {
        var length = files.Sum(f => EntryBytes + Encoding.UTF8.GetByteCount(f.Key.Value));
        var bytes = new byte[Version.Length + FingerprintBytes + sizeof(int) + length + FingerprintBytes];
        Version.CopyTo(bytes);
        var rest = bytes.AsSpan(Version.Length);
        Put(ref rest, manifest.Value);
        BinaryPrimitives.WriteInt32LittleEndian(rest, files.Count);
        rest = rest[sizeof(int)..];
        foreach (var (path, file) in files)
        {
            var text = Encoding.UTF8.GetBytes(path.Value, rest[sizeof(int)..]);
            BinaryPrimitives.WriteInt32LittleEndian(rest, text);
            rest = rest[(sizeof(int) + text)..];
            Put(ref rest, file.Content.Value);
            Put(ref rest, file.PathSign.Value);
            Put(ref rest, file.ContentSign.Value);
            Put(ref rest, (long)file.Stamp.Node);
            Put(ref rest, file.Stamp.Length);
            Put(ref rest, file.Stamp.Modified);
            Put(ref rest, file.Stamp.Changed);
        }

        Put(ref rest, Fingerprint.Of(bytes.AsSpan(0, bytes.Length - FingerprintBytes)).Value);
        return bytes;
    }

    private static PlacedMemory? Parse(ReadOnlySpan<byte> bytes, long written)
    {
        var least = Version.Length + FingerprintBytes + sizeof(int) + FingerprintBytes;
        if (bytes.Length < least || !bytes.StartsWith(Version))
            return null;
        var content = bytes[..^FingerprintBytes];
        var sum = bytes[^FingerprintBytes..];
        if (TakeWide(ref sum) != Fingerprint.Of(content).Value)
            return null;
        var rest = content[Version.Length..];
        var manifest = new Fingerprint(TakeWide(ref rest));
        var count = BinaryPrimitives.ReadInt32LittleEndian(rest);
        rest = rest[sizeof(int)..];
        if (count < 0 || (long)count * EntryBytes > rest.Length)
            return null;
        var files = new Dictionary<SitePath, PlacedFile>(count);
        for (var i = 0; i < count; i++)
        {
            if (!TryTake(ref rest, out var path, out var file))
                return null;
            files[path] = file;
        }

        return new PlacedMemory(files) { Manifest = manifest, Written = written };
    }

    private static bool TryTake(ref ReadOnlySpan<byte> rest, out SitePath path, out PlacedFile file)
    {
        (path, file) = (default, default);
        if (rest.Length < EntryBytes)
            return false;
        var length = BinaryPrimitives.ReadInt32LittleEndian(rest);
        if (length < 0 || length > rest.Length - EntryBytes)
            return false;
        path = new SitePath(Encoding.UTF8.GetString(rest.Slice(sizeof(int), length)));
        rest = rest[(sizeof(int) + length)..];
        file = new PlacedFile(
            new Fingerprint(TakeWide(ref rest)),
            new Sign(TakeWide(ref rest)),
            new Sign(TakeWide(ref rest)),
            new DiskStamp((ulong)Take(ref rest), Take(ref rest), Take(ref rest), Take(ref rest))
        );
        return true;
    }

    private static void Put(ref Span<byte> rest, UInt128 value)
    {
        BinaryPrimitives.WriteUInt128LittleEndian(rest, value);
        rest = rest[FingerprintBytes..];
    }

    private static void Put(ref Span<byte> rest, long value)
    {
        BinaryPrimitives.WriteInt64LittleEndian(rest, value);
        rest = rest[sizeof(long)..];
    }

    private static UInt128 TakeWide(ref ReadOnlySpan<byte> rest)
    {
        var value = BinaryPrimitives.ReadUInt128LittleEndian(rest);
        rest = rest[FingerprintBytes..];
        return value;
    }

    private static long Take(ref ReadOnlySpan<byte> rest)
    {
        var value = BinaryPrimitives.ReadInt64LittleEndian(rest);
        rest = rest[sizeof(long)..];
        return value;
    }
}
