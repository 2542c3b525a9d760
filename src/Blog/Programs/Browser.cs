namespace Blog.Programs;

/// <summary>Opens addresses in the browser that the author uses.</summary>
/// <param name="start">Starts programs.</param>
internal sealed class Browser(StartProgram start)
{
    /// <summary>Opens an address. A browser named by <c>BROWSER</c> is no concern here: <c>xdg-open</c> knows
    /// it.</summary>
    /// <returns>Why it could not be opened, as a sentence; null when it was.</returns>
    public string? Open(Uri address)
    {
        // These programs open whatever they are given, files and other programs too.
        if (address.Scheme is not ("http" or "https"))
            return $"'{address}' is no web address.";
        if (OperatingSystem.IsWindows())
            return start("explorer.exe", [address.AbsoluteUri]);
        return start(OperatingSystem.IsMacOS() ? "open" : "xdg-open", [address.AbsoluteUri]);
    }
}
