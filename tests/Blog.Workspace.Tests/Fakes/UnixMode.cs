namespace Blog.Workspace.Tests.Fakes;

/// <summary>Permissions of files and folders. A test that asks for them is skipped on Windows, which has none.</summary>
internal static class UnixMode
{
    public static void Set(string path, UnixFileMode mode)
    {
        if (OperatingSystem.IsWindows())
            Assert.Skip("Modes are of Unix.");
        else
            File.SetUnixFileMode(path, mode);
    }

    public static UnixFileMode Of(string path)
    {
        if (OperatingSystem.IsWindows())
            Assert.Skip("Modes are of Unix.");
        return OperatingSystem.IsWindows() ? default : File.GetUnixFileMode(path);
    }
}
