namespace Blog;

/// <summary>Where the program starts and ends.</summary>
internal static class Program
{
    private static int Main(string[] arguments)
    {
        try
        {
            return Composition.OfMachine(TimeProvider.System).Run(arguments);
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
