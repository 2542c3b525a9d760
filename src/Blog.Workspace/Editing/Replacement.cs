using Blog.Workspace.Disk;
using Blog.Workspace.Disk.Changes;

namespace Blog.Workspace.Editing;

/// <summary>
/// Replaces exactly the bytes that were read. The new file is prepared beside the old one, and the old one is compared
/// right before it is replaced. Between comparing and replacing another program may still save. So the two are
/// exchanged where the system can, and the old file is compared again: a save of somebody else goes back. Elsewhere the
/// new file is renamed over the old one right after the comparison.
/// </summary>
/// <param name="journal">Records what a kill would leave.</param>
/// <param name="settled">Reads the exchanged file.</param>
/// <param name="tryExchange">Exchanges two files; false where the system cannot.</param>
internal sealed class Replacement(EditJournal journal, SettledFile settled, Func<string, string, bool> tryExchange)
{
    private const int MostTries = 20;

    /// <summary>Replaces a file, or makes it.</summary>
    /// <param name="path">The file, without symbolic links; missing folders are made.</param>
    /// <param name="before">Its bytes as they were read; null for no file.</param>
    /// <param name="after">Its new bytes.</param>
    /// <returns>Whether it was done; false when the file has changed, which then stays as others left it.</returns>
    public bool TryReplace(string path, byte[]? before, byte[] after)
    {
        var folder = Path.GetDirectoryName(path)!;
        Directory.CreateDirectory(folder);
        // Hidden, so that a build or a preview at the same time passes it over; short, since names may not be long.
        var prepared = Path.Combine(folder, $".blog-edit-{Environment.ProcessId}");
        journal.Begin(prepared, path, before, after);
        try
        {
            var isDone = before is null ? TryMake(prepared, path, after) : TryReplace(prepared, path, before, after);
            if (isDone)
                NativeDisk.FlushFolder(folder);
            return isDone;
        }
        finally
        {
            // The next command deals with what could not be put back.
            if (!File.Exists(prepared))
                journal.End();
        }
    }

    private static bool TryMake(string prepared, string path, byte[] after)
    {
        try
        {
            AtomicFile.WriteNew(prepared, after);
            File.Move(prepared, path, overwrite: false);
            return true;
        }
        catch (IOException) when (File.Exists(path))
        {
            return false;
        }
        finally
        {
            File.Delete(prepared);
        }
    }

    private bool TryReplace(string prepared, string path, byte[] before, byte[] after)
    {
        if (!TryTakePlace(prepared, path, before, after, out var isExchanged))
            return false;
        if (!isExchanged)
            return true;
        var isDone = settled.ReadAtRest(prepared).AsSpan().SequenceEqual(before);
        if (!isDone)
            PutBack(prepared, path, after);
        File.Delete(prepared);
        return isDone;
    }

    // Until the exchange the prepared file is this program's, and is deleted on any failure.
    private bool TryTakePlace(string prepared, string path, byte[] before, byte[] after, out bool isExchanged)
    {
        isExchanged = false;
        try
        {
            AtomicFile.WriteNew(prepared, after);
            FileStanding.Copy(path, prepared);
            journal.Exchange();
            if (!SettledFile.IsStill(path, before))
                return false;
            isExchanged = tryExchange(prepared, path);
            if (!isExchanged)
                File.Move(prepared, path, overwrite: true);
            return true;
        }
        catch (FileNotFoundException)
        {
            // An editor has just taken the file away, to put another one in its place.
            return false;
        }
        finally
        {
            if (!isExchanged)
                File.Delete(prepared);
        }
    }

    // Somebody saved between the comparison and the exchange. If somebody saves again meanwhile, that newest save is
    // the author's file, and it would have replaced the earlier one anyway.
    private void PutBack(string save, string path, byte[] own)
    {
        for (var tries = 1; tries <= MostTries; tries++)
        {
            try
            {
                tryExchange(save, path);
                if (!settled.ReadAtRest(save).AsSpan().SequenceEqual(own))
                    tryExchange(save, path);
                return;
            }
            catch (FileNotFoundException) when (!File.Exists(path))
            {
                if (TryMoveBack(save, path))
                    return;
            }
            catch (FileNotFoundException)
            {
                // It is there again.
            }
        }
    }

    // An editor took the file away to put its next save there. Until then this save is the newest.
    private static bool TryMoveBack(string save, string path)
    {
        try
        {
            File.Move(save, path, overwrite: false);
            return true;
        }
        catch (IOException) when (File.Exists(path))
        {
            return false;
        }
    }
}
