using Blog.Workspace.Disk.Changes;
using Microsoft.Win32.SafeHandles;

namespace Blog.Workspace.Tests.Disk.Changes;

public sealed class NativeDiskTests
{
    [Fact]
    public void Bytes_that_cannot_be_forced_to_the_disk_are_a_failure()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Elsewhere .NET forces them.");
        using var nothing = new SafeFileHandle(new IntPtr(int.MaxValue), ownsHandle: false);
        var failure = Assert.Throws<IOException>(() => NativeDisk.FlushFile(nothing, "a.md"));
        Assert.EndsWith(" : 'a.md'", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_lies_on_no_disk_need_not_be_forced_there()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Elsewhere .NET forces them.");
        using var nowhere = File.OpenHandle("/dev/null", FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        NativeDisk.FlushFile(nowhere, "/dev/null");
    }
}
