using System.Collections.Immutable;
using System.Text;
using Blog.Model;
using Blog.Network.Mailing;
using Blog.Workspace.Disk.Changes;

namespace Blog.Workspace.Newsletters;

/// <summary>
/// The record of who got an issue: a file in the folder of the list that only grows. Each line is forced to the disk
/// before anything follows from it. As long as it is open, no other program can open it.
/// </summary>
public sealed class SentLedger : IMailJournal, IDisposable
{
    private readonly FileStream _file;
    private readonly TimeProvider _clock;
    private readonly string _salt;

    private SentLedger(FileStream file, TimeProvider clock, SentRecord record) =>
        (_file, _clock, _salt, Record) = (file, clock, record.Salt, record);

    /// <summary>What it said when it was opened.</summary>
    public SentRecord Record { get; }

    /// <summary>
    /// The file of an issue: named after site and issue and not after the list, so that a list may be renamed or
    /// divided.
    /// </summary>
    /// <param name="folder">The folder of the list.</param>
    /// <param name="site">Where the site is published.</param>
    /// <param name="issue">The issue's name.</param>
    public static string PathOf(string folder, BaseUrl site, string issue)
    {
        var name = $"{site.Host}{site.BasePath}-{issue}".Select(c =>
            char.IsAsciiLetterOrDigit(c) || c is '.' or '_' ? c : '-'
        );
        return Path.Combine(folder, new string([.. name]) + ".sent");
    }

    /// <summary>Opens the record, and makes it where there is none; null when another program has it open.</summary>
    public static SentLedger? Open(string path, TimeProvider clock)
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.OpenOrCreate,
            Access = FileAccess.ReadWrite,
            Share = FileShare.None,
            BufferSize = 0,
        };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        try
        {
            return Of(new FileStream(path, options), path, clock);
        }
        catch (IOException failure)
            when (failure is not (FileNotFoundException or DirectoryNotFoundException or PathTooLongException))
        {
            return null;
        }
    }

    /// <summary>Reads a record without opening it for writing; null when there is none.</summary>
    public static SentRecord? Look(string path)
    {
        if (!File.Exists(path))
            return null;
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        return SentRecord.Read(path, BytesOf(file)).Record;
    }

    /// <inheritdoc/>
    public void Intend(Recipient recipient) =>
        Append(SentLines.Of(_clock.GetUtcNow(), SentLines.Intent, SentLines.SignOf(_salt, recipient)));

    /// <inheritdoc/>
    public void Conclude(MailVerdict verdict)
    {
        if (SentLines.WordOf(verdict.Fate) is { } word)
            Append(SentLines.Of(_clock.GetUtcNow(), word, SentLines.SignOf(_salt, verdict.Recipient)));
    }

    /// <summary>Closes the file.</summary>
    public void Dispose() => _file.Dispose();

    private static SentLedger Of(FileStream file, string path, TimeProvider clock)
    {
        var (record, whole) = SentRecord.Read(path, BytesOf(file));
        // A line without an end was being written when the program was killed, and nothing followed from it yet.
        file.SetLength(whole);
        file.Seek(0, SeekOrigin.End);
        if (record is null)
        {
            var head = SentLines.NewHead();
            var fresh = new SentLedger(
                file,
                clock,
                new SentRecord(SentLines.SaltOf(head.TrimEnd('\n'))!, ImmutableDictionary<string, SentState>.Empty, [])
            );
            fresh.Append(head);
            return fresh;
        }

        return new SentLedger(file, clock, record);
    }

    private static byte[] BytesOf(FileStream file)
    {
        var bytes = new byte[file.Length];
        return bytes[..file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)];
    }

    private void Append(string line)
    {
        _file.Write(Encoding.ASCII.GetBytes(line));
        NativeDisk.FlushFile(_file);
    }
}
