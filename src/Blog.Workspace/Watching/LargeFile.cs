using System.Buffers;
using Blog.Text;
using Blog.Text.Fingerprints;
using Blog.Workspace.Disk;
using Microsoft.Win32.SafeHandles;

namespace Blog.Workspace.Watching;

/// <summary>
/// The bytes of a file that is too large to be held: an image, a film. They are read when they are needed, and dropped
/// when memory is short. This object takes little memory itself, and its identity says that the file is unchanged.
/// </summary>
/// <param name="site">The site.</param>
/// <param name="path">The file.</param>
/// <param name="clock">The clock for waits while another program has the file open exclusively.</param>
/// <param name="stamp">How it was found.</param>
internal sealed class LargeFile(SiteFolder site, ContentPath path, TimeProvider clock, FileStamp stamp)
    : MemoryManager<byte>
{
    private readonly Lock _reading = new();
    private readonly WeakReference<byte[]> _bytes = new([]);

    /// <summary>How the file was found.</summary>
    public FileStamp Stamp { get; } = stamp;

    /// <summary>The fingerprint of its bytes; null as long as nobody has looked at them.</summary>
    public Fingerprint? Fingerprint { get; private set; }

    /// <summary>The memory that stands for the bytes.</summary>
    public override Memory<byte> Memory => CreateMemory((int)Stamp.Length);

    /// <summary>
    /// The bytes. When the file has changed since, there are as many as there were, with zeros for those that are
    /// missing: memory cannot change its length, and the watcher reports the change a moment later.
    /// </summary>
    public override Span<byte> GetSpan() => Bytes();

    /// <inheritdoc/>
    public override MemoryHandle Pin(int elementIndex = 0) => Bytes().AsMemory(elementIndex).Pin();

    /// <summary>Does nothing: the handle from <see cref="Pin"/> frees itself.</summary>
    public override void Unpin() { }

    /// <summary>
    /// The fingerprint of what an open file holds now, whether it is this file or a later one in its place.
    /// </summary>
    public static Fingerprint FingerprintOf(SafeFileHandle file, long length)
    {
        var bytes = new byte[length];
        return Text.Fingerprints.Fingerprint.Of(bytes.AsSpan(0, FileReading.Fill(file, bytes)));
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing) { }

    private byte[] Bytes()
    {
        lock (_reading)
        {
            if (_bytes.TryGetTarget(out var known) && known.Length == Stamp.Length)
                return known;
            var bytes = new byte[Stamp.Length];
            if (FileOpening.Of(site, path, clock).Handle is { } file)
            {
                using (file)
                    FileReading.Fill(file, bytes);
            }

            Fingerprint ??= Text.Fingerprints.Fingerprint.Of(bytes);
            _bytes.SetTarget(bytes);
            return bytes;
        }
    }
}

/// <summary>What identifies the content of a file without reading it.</summary>
/// <param name="Length">Its length in bytes.</param>
/// <param name="WrittenAt">When it was last written (UTC), as its disk says.</param>
internal readonly record struct FileStamp(long Length, DateTime WrittenAt);
