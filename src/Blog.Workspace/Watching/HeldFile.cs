using Blog.Engine.Content;
using Blog.Text;
using Blog.Workspace.Disk;
using Microsoft.Win32.SafeHandles;

namespace Blog.Workspace.Watching;

/// <summary>A file of a snapshot.</summary>
/// <param name="Content">Its content. That of a large file is read from the disk when it is looked at.</param>
/// <param name="Large">What is known of a large file; null for one whose bytes are held.</param>
internal sealed record HeldFile(ContentBytes Content, LargeFile? Large = null)
{
    private const long MostHeld = 8 * 1024 * 1024;

    // Reading more than this to see that nothing has changed would keep an author waiting.
    private const long MostCompared = 64 * 1024 * 1024;

    /// <summary>Whether it has no bytes.</summary>
    public bool IsEmpty => Large is null && Content is { Problem: null, Bytes.IsEmpty: true };

    /// <summary>Looks at a file; null when it does not exist.</summary>
    /// <param name="site">The site.</param>
    /// <param name="path">The file.</param>
    /// <param name="clock">The clock for waits while another program has the file open exclusively.</param>
    /// <param name="earlier">The earlier state of the file; returned when the file is unchanged. Null for none.</param>
    /// <param name="trustsStamp">Whether a large file with the same length and time counts as unchanged.</param>
    public static HeldFile? Of(
        SiteFolder site,
        ContentPath path,
        TimeProvider clock,
        HeldFile? earlier,
        bool trustsStamp
    )
    {
        var opening = FileOpening.Of(site, path, clock);
        if (opening.IsGone)
            return null;
        if (opening.Handle is not { } file)
            return Kept(earlier, new ContentBytes(default, opening.Problem));
        using (file)
        {
            var stamp = new FileStamp(RandomAccess.GetLength(file), File.GetLastWriteTimeUtc(file));
            var isLarge = stamp.Length <= Array.MaxLength && (stamp.Length > MostHeld || MediaFiles.Has(path));
            return isLarge
                ? OfLarge(site, path, clock, file, stamp, earlier, trustsStamp)
                : Kept(earlier, FileReading.Of(file, path));
        }
    }

    /// <summary>Whether two files have the same bytes, or cannot be read for the same reason.</summary>
    public static bool HasSameBytes(ContentBytes one, ContentBytes other) =>
        ReferenceEquals(one, other) || (one.Problem == other.Problem && one.Bytes.Span.SequenceEqual(other.Bytes.Span));

    private static HeldFile Kept(HeldFile? earlier, ContentBytes content) =>
        earlier is { Large: null } && HasSameBytes(earlier.Content, content) ? earlier : new HeldFile(content);

    private static HeldFile OfLarge(
        SiteFolder site,
        ContentPath path,
        TimeProvider clock,
        SafeFileHandle file,
        FileStamp stamp,
        HeldFile? earlier,
        bool trustsStamp
    )
    {
        if (earlier?.Large is { } known && known.Stamp.Length == stamp.Length)
        {
            if (known.Stamp == stamp && (trustsStamp || stamp.Length > MostCompared))
                return earlier;
            if (
                stamp.Length <= MostCompared
                && known.Fingerprint is { } fingerprint
                && LargeFile.FingerprintOf(file, stamp.Length) == fingerprint
            )
                return earlier;
        }

        var large = new LargeFile(site, path, clock, stamp);
        return new HeldFile(new ContentBytes(large.Memory), large);
    }
}
