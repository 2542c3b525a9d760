namespace Blog.Testing;

/// <summary>
/// Permissions of files and folders. Windows has none: ask <see cref="AreThere"/> and skip the test there.
/// </summary>
public static class UnixMode
{
    /// <summary>Whether this system has them.</summary>
    public static bool AreThere => !OperatingSystem.IsWindows();

    public static void Set(string path, UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, mode);
    }

    public static UnixFileMode Of(string path) => OperatingSystem.IsWindows() ? default : File.GetUnixFileMode(path);
}
