using Blog.Workspace.Disk;
using Blog.Workspace.Disk.Changes;

namespace Blog.Workspace.Editing;

/// <summary>
/// Puts new bytes in the place of those that were read, and of no others. The new file is prepared beside the old one;
/// right before it takes its place the old one is compared. Between comparing and replacing another program may still
/// save. So the two are exchanged where the system can, and what comes out is compared once more: if it is somebody's
/// save, it goes back. Elsewhere the new file is renamed over the old one as soon as it was compared.
/// </summary>
/// <param name="journal">Is told what a kill would leave.</param>
/// <param name="settled">Reads what comes out.</param>
/// <param name="tryExchange">Exchanges two files; false where the system cannot.</param>
internal sealed class Replacement(EditJournal journal, SettledFile settled, Func<string, string, bool> tryExchange)
{
    private const int MostTries = 20;

    /// <summary>Replaces a file, or makes it.</summary>
    /// <param name="path">The file, without symbolic links; missing folders are made.</param>
    /// <param name="before">Its bytes as they were read; null for no file.</param>
    /// <param name="after">Its new bytes.</param>
    /// <returns>Whether it was done: false when the file is not what it was; then it is as others left it.</returns>
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
            // What could not be put back is for the next command to see to.
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

    // Up to the exchange what lies at the prepared path is this program's, and goes away with whatever fails.
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

    // Somebody saved between the comparison and the exchange. Should somebody save once more meanwhile, over what was
    // written here, that newest save is the author's file, and the one before it is what such a save replaces anyway.
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

    // Taken away by an editor that is about to put its next save there: until then this one is the newest.
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
