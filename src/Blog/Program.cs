namespace Blog;

/// <summary>Where the program starts and ends.</summary>
internal static class Program
{
    private static async Task<int> Main(string[] arguments)
    {
        try
        {
            return await Composition.OfMachine(TimeProvider.System).RunAsync(arguments);
        }
        catch (Exception failure)
        {
            return Failure.Print(
                Composition.ErrorPrinter(),
                failure,
                arguments.Contains("--verbose") || arguments.Contains("-v")
            );
        }
    }
}
