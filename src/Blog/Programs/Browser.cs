namespace Blog.Programs;

/// <summary>Opens addresses in the author's browser.</summary>
/// <param name="start">Starts programs.</param>
internal sealed class Browser(StartProgram start)
{
    /// <summary>Opens an address. <c>xdg-open</c> reads the variable <c>BROWSER</c>.</summary>
    /// <returns>Why it could not be opened, as a sentence; null when it was.</returns>
    public string? Open(Uri address)
    {
        // These programs would open files and start programs too.
        if (address.Scheme is not ("http" or "https"))
            return $"'{address}' is not a web address.";
        if (OperatingSystem.IsWindows())
            return start("explorer.exe", [address.AbsoluteUri]);
        return start(OperatingSystem.IsMacOS() ? "open" : "xdg-open", [address.AbsoluteUri]);
    }
}
