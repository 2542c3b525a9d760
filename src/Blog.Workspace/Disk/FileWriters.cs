using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Blog.Workspace.Disk;

/// <summary>Finds out whether a program has a file open for writing, so that it may be half written.</summary>
internal static partial class FileWriters
{
    private const int SetSignal = 10;
    private const int SetLease = 1024;
    private const int ReadLease = 0;
    private const int NoLease = 2;
    private const int TryAgain = 11;

    // Its default is to be ignored. The usual one, SIGIO, would end this program if somebody opened the file just now.
    private const int UrgentSignal = 23;

    /// <summary>
    /// Whether somebody writes the file. Linux says so by refusing a lease (fcntl(2), F_SETLEASE), which is given back
    /// at once. False where that is unknown: on other systems and network drives, and for files of another user.
    /// </summary>
    public static bool Any(string path)
    {
        if (!OperatingSystem.IsLinux())
            return false;
        try
        {
            const FileShare Everything = FileShare.ReadWrite | FileShare.Delete;
            using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, Everything);
            _ = Control(file, SetSignal, UrgentSignal);
            if (Control(file, SetLease, ReadLease) != 0)
                return Marshal.GetLastPInvokeError() == TryAgain;
            _ = Control(file, SetLease, NoLease);
            return false;
        }
        catch (FileNotFoundException)
        {
            return false;
        }
    }

    // Its third argument is one of many kinds; on Linux all of them are handed over as this one is.
    [LibraryImport("libc", EntryPoint = "fcntl", SetLastError = true)]
    private static partial int Control(SafeFileHandle file, int command, int argument);
}
