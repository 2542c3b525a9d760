/// <summary>
/// Runs inside the program that is counted, named by <c>DOTNET_STARTUP_HOOKS</c>: when it ends, writes how many bytes
/// it allocated to the file that <c>BLOG_ALLOCATED</c> names. The runtime asks for a type of this name in no namespace.
/// </summary>
internal static class StartupHook
{
    /// <summary>Is called before the program's own start.</summary>
    public static void Initialize()
    {
        if (Environment.GetEnvironmentVariable("BLOG_ALLOCATED") is not { } file)
            return;
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
            File.WriteAllText(
                file,
                GC.GetTotalAllocatedBytes(precise: true).ToString(System.Globalization.CultureInfo.InvariantCulture)
            );
    }
}
