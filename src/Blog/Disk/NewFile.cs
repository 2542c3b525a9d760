namespace Blog.Disk;

/// <summary>Writes files that must not be there yet.</summary>
internal static class NewFile
{
    /// <summary>Writes a text as UTF-8, whole or not at all.</summary>
    /// <param name="fullPath">The whole path; missing folders are made.</param>
    /// <param name="text">The text.</param>
    /// <returns>Whether it was written: false when something stands at that path already.</returns>
    public static bool TryWrite(string fullPath, string text)
    {
        if (Path.Exists(fullPath))
            return false;
        var folder = Path.GetDirectoryName(fullPath)!;
        Directory.CreateDirectory(folder);
        // Hidden, so that a build at the same time passes it over.
        var prepared = Path.Combine(folder, $".{Path.GetFileName(fullPath)}.{Environment.ProcessId}");
        File.WriteAllText(prepared, text);
        try
        {
            File.Move(prepared, fullPath, overwrite: false);
            return true;
        }
        catch (IOException) when (Path.Exists(fullPath))
        {
            File.Delete(prepared);
            return false;
        }
    }
}
