using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using Blog.Import.Foreign;
using Blog.Text;
using Blog.Text.Fingerprints;

namespace Blog.Workspace.Importing;

/// <summary>Lists the files of an old blog in a ZIP archive. Each is unpacked once when the archive is opened, so that
/// broken ones and those that are larger than they say are known; nothing is written. Archives in it are not
/// opened.</summary>
internal sealed class ZipFiles
{
    private const int LinkType = 0xA000;
    private const int TypeBits = 0xF000;
    private const uint EndSignature = 0x06054b50;
    private const int EndLength = 22;
    private const int LongestComment = ushort.MaxValue;

    private readonly ZipArchive _archive;
    private readonly SourceLimits _limits;
    private readonly long _most;
    private readonly Lock _one = new();
    private readonly List<SourceFile> _files = [];
    private readonly List<PassedOver> _passed = [];
    private long _bytes;

    private ZipFiles(ZipArchive archive, SourceLimits limits, long length)
    {
        (_archive, _limits) = (archive, limits);
        _most = Math.Min(limits.MostBytes, Math.Max(limits.FreeBytes, length * limits.MostRatio));
    }

    /// <summary>Opens an archive.</summary>
    /// <param name="path">Its whole path.</param>
    /// <param name="limits">How much is read.</param>
    /// <param name="cancellation">Ends it.</param>
    public static SourceOpening Open(string path, SourceLimits limits, CancellationToken cancellation)
    {
        if (WhatIsWrong(path, limits) is { } wrong)
            return SourceOpening.Refused($"'{path}' {wrong}");
        ZipArchive? archive = null;
        SourceOpening? opened = null;
        try
        {
            archive = ZipFile.OpenRead(path);
            return opened = new ZipFiles(archive, limits, new FileInfo(path).Length).List(path, cancellation);
        }
        catch (InvalidDataException failure)
        {
            return SourceOpening.Refused($"'{path}' is not a ZIP archive that can be read: {failure.Message}");
        }
        finally
        {
            if (opened?.Tree is null)
                archive?.Dispose();
        }
    }

    private SourceOpening List(string path, CancellationToken cancellation)
    {
        if (_archive.Entries.Count > _limits.MostFiles)
            return SourceOpening.Refused(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"'{path}' has more than {_limits.MostFiles:N0} files. Unpack it, and name the folder of the blog."
                )
            );
        ImmutableArray<ZipArchiveEntry> entries = [.. _archive.Entries.Where(e => !IsFolder(e))];
        var top = ZipNames.TopFolder(entries.Select(e => e.FullName));
        var seen = new HashSet<ContentPath>();
        foreach (var entry in entries)
        {
            cancellation.ThrowIfCancellationRequested();
            Take(entry, top, seen);
            if (_bytes > _most)
                return SourceOpening.Refused(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"'{path}' holds more than {_most / 1024 / 1024:N0} MB of files, far more than its size lets "
                            + $"expect. If you trust it, unpack it and name the folder."
                    )
                );
        }

        return new SourceOpening(_archive)
        {
            Tree = new SourceTree(Path.GetFileName(path), _files),
            PassedOver = [.. _passed.OrderBy(p => p.Path)],
        };
    }

    private void Take(ZipArchiveEntry entry, string top, HashSet<ContentPath> seen)
    {
        var (path, wrong) = ZipNames.Read(entry.FullName, top, _limits.MostDepth);
        if (wrong is null && ZipNames.WhyUsual(path) is { } usual)
        {
            _passed.Add(new PassedOver(path, usual, IsUsual: true));
            return;
        }

        wrong ??=
            ((entry.ExternalAttributes >> 16) & TypeBits) == LinkType ? "it is a symbolic link"
            : entry.IsEncrypted ? "it is encrypted"
            : entry.Length > _limits.MostBytesOfFile ? $"it is larger than {_limits.MostBytesOfFile / 1024 / 1024} MB"
            : !seen.Add(path) ? "another file of the archive has the same name"
            : WhatIsBroken(entry);
        if (wrong is null)
            _files.Add(new SourceFile(path, entry.Length, () => BytesOf(entry)));
        else
            _passed.Add(new PassedOver(path, wrong));
    }

    // Reads all of it, but never more than it says or than the archive may have. .NET reads the check sum and does not
    // compare it, so a file whose archive gives it a smaller size would come cut off.
    private string? WhatIsBroken(ZipArchiveEntry entry)
    {
        var (read, sum) = (0L, new Checksum());
        try
        {
            var room = new byte[64 * 1024];
            using var stream = entry.Open();
            while (read <= entry.Length && _bytes <= _most && stream.Read(room) is > 0 and var count)
            {
                (read, _bytes) = (read + count, _bytes + count);
                sum.Add(room.AsSpan(0, count));
            }
        }
        catch (InvalidDataException failure)
        {
            return $"it is broken: {failure.Message}";
        }

        return (read == entry.Length && sum.Value == entry.Crc32) || _bytes > _most
            ? null
            : "it is not what the archive says: another size, or broken";
    }

    private ReadOnlyMemory<byte> BytesOf(ZipArchiveEntry entry)
    {
        // The entries of an archive share its stream.
        lock (_one)
        {
            var bytes = new byte[entry.Length];
            using var stream = entry.Open();
            return bytes.AsMemory(0, stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false));
        }
    }

    private static bool IsFolder(ZipArchiveEntry entry) => entry.FullName.EndsWith('/') && entry.Length == 0;

    // The names and places of all files are read when an archive is opened: how many there are is known before by where
    // they begin (APPNOTE.TXT, 4.3.16).
    private static string? WhatIsWrong(string path, SourceLimits limits)
    {
        using var file = File.OpenHandle(path);
        var length = RandomAccess.GetLength(file);
        var tail = new byte[(int)Math.Min(length, EndLength + LongestComment)];
        var start = length - tail.Length;
        RandomAccess.Read(file, tail, start);
        for (var at = tail.Length - EndLength; at >= 0; at--)
        {
            var end = tail.AsSpan(at);
            if (BinaryPrimitives.ReadUInt32LittleEndian(end) != EndSignature)
                continue;
            var directory = BinaryPrimitives.ReadUInt32LittleEndian(end[16..]);
            return directory == uint.MaxValue
                    ? "is an archive of more than 4 GB or 65,535 files. Unpack it, and name the folder of the blog."
                : start + at - directory > limits.MostBytesOfDirectory
                    ? "has too many files. Unpack it, and name the folder of the blog."
                : null;
        }

        return "is not a ZIP archive.";
    }
}
