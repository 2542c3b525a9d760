using System.Diagnostics;
using System.Globalization;
using Blog.Benchmarks.Colouring;
using Blog.Benchmarks.Comparing;
using Blog.Benchmarks.Counting;
using Blog.Benchmarks.Measuring;
using Blog.Benchmarks.Picturing;
using Blog.Benchmarks.Previewing;

namespace Blog.Benchmarks;

/// <summary>
/// <c>build 100 1000 10000</c> measures clean builds of generated sites of these sizes, in memory and by the program on
/// the disk. <c>preview 1000</c> measures the time from a saved edit to its text in a real Chromium. <c>edits 1000
/// 10000</c> measures what a preview waits for: the first map, and after edits the map, a page and the check. <c>copies
/// 1000 10000</c> measures what it costs that posts have copies on other sites and link to them. <c>in-memory 1000</c>
/// and <c>program 1000</c> do one of them; <c>plain 1000</c> shows what is left when no code is coloured. <c>table 1000
/// 10000</c> compares with other generators and writes <c>docs/performance.md</c>. <c>scale 1000 10000</c>
/// measures shards and writes <c>docs/scale.md</c>. <c>gate</c> counts the
/// work of a fixed build, without a clock. <c>colours FOLDER…</c> compares the lexer with TextMate's grammars on the
/// code in folders. <c>pictures 24</c> compares the pictures of so many photos with those of other programs.
/// </summary>
internal static class Program
{
    private const string Usage =
        "Usage: dotnet run -c Release --project tests/Blog.Benchmarks -- "
        + "(build|edits|copies|publish|preview|table|scale|gate) 100 1000 10000\n"
        + "       dotnet run -c Release --project tests/Blog.Benchmarks -- colours FOLDER…\n"
        + "       dotnet run -c Release --project tests/Blog.Benchmarks -- pictures 24";

    private static async Task<int> Main(string[] arguments)
    {
        switch (arguments.FirstOrDefault())
        {
            case "table":
                return TableCommand.Run(arguments[1..]);
            case "scale":
                return ScaleCommand.Run(arguments[1..]);
            case "colours":
                new ColoursRun(arguments[1..], Console.Out).Run();
                return 0;
            case "pictures":
                return PicturesCommand.Run(arguments[1..]);
            case "gate":
                return GateCommand.Run(arguments[1..]);
            default:
                return await MeasureAsync(arguments);
        }
    }

    private static async Task<int> MeasureAsync(string[] arguments)
    {
        int[] sizes = [.. arguments.Skip(1).Select(a => int.Parse(a, CultureInfo.InvariantCulture))];
        switch (arguments.FirstOrDefault())
        {
            case "build":
                Console.WriteLine(Measurement.Heading);
                foreach (var size in sizes)
                {
                    RunAlone("in-memory", size);
                    RunAlone("program", size);
                }

                return 0;
            case "in-memory":
                foreach (var size in sizes)
                    InMemoryBuild.Run(size, isColoured: true, Console.Out);
                return 0;
            case "plain":
                foreach (var size in sizes)
                    InMemoryBuild.Run(size, isColoured: false, Console.Out);
                return 0;
            case "edits":
                foreach (var size in sizes)
                {
                    if (sizes.Length == 1)
                        EditsRun.Run(size, Console.Out);
                    else
                        RunAlone("edits", size);
                }

                return 0;
            case "copies":
                foreach (var size in sizes)
                    CopiesRun.Run(size, Console.Out);
                return 0;
            case "program":
                foreach (var measurement in sizes.SelectMany(ProgramBuild.Run))
                    Console.WriteLine(measurement.Row);
                return 0;
            case "publish":
                PublishRun.Run(sizes, Console.Out);
                return 0;
            case "preview":
                Console.WriteLine(Distribution.Heading);
                foreach (var size in sizes)
                {
                    if (await PreviewLatency.Run(size, Console.Out) is not 0 and var failed)
                        return failed;
                }

                return 0;
            default:
                Console.Error.WriteLine(Usage);
                return 1;
        }
    }

    // Each in a process of its own, so that one's memory is not counted for the next.
    private static void RunAlone(string what, int size)
    {
        using var process = Process.Start(
            new ProcessStartInfo(Environment.ProcessPath!, [what, size.ToString(CultureInfo.InvariantCulture)])
        )!;
        process.WaitForExit();
    }
}
