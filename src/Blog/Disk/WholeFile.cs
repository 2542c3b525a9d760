namespace Blog.Disk;

/// <summary>Writes files of the author's content whole or not at all, in the place of what was there.</summary>
internal static class WholeFile
{
    /// <summary>Writes a file. A symbolic link stays one: what it leads to is written.</summary>
    /// <param name="fullPath">The whole path; missing folders are made.</param>
    /// <param name="bytes">The content.</param>
    public static void Write(string fullPath, ReadOnlySpan<byte> bytes)
    {
        var real = RealPath.Of(fullPath) ?? fullPath;
        var folder = Path.GetDirectoryName(real)!;
        Directory.CreateDirectory(folder);
        // Hidden, so that a build or a preview at the same time passes it over.
        var prepared = Path.Combine(folder, $".{Path.GetFileName(real)}.{Environment.ProcessId}");
        File.WriteAllBytes(prepared, bytes);
        if (!OperatingSystem.IsWindows() && File.Exists(real))
            File.SetUnixFileMode(prepared, File.GetUnixFileMode(real));
        File.Move(prepared, real, overwrite: true);
    }
}
