using System.Globalization;
using Blog.Benchmarks.Comparing.Sites;

namespace Blog.Benchmarks.Comparing;

/// <summary>
/// The results so far, in a file with a line for each run: what was measured before a table was broken off is not
/// measured again.
/// </summary>
internal sealed class TableResults
{
    private readonly string _file;
    private readonly List<Result> _results;

    /// <summary>Reads the results of a file; there are none when there is no such file.</summary>
    public TableResults(string file)
    {
        _file = file;
        _results = File.Exists(file) ? [.. File.ReadLines(file).Select(Result.Parse)] : [];
    }

    /// <summary>Adds a result, and writes it at once.</summary>
    public void Add(Result result)
    {
        _results.Add(result);
        File.AppendAllText(_file, result.Line + "\n");
    }

    /// <summary>Whether a run is there.</summary>
    public bool Has(int posts, string work, IGenerator generator, int run) =>
        Of(posts, work, generator).Any(r => r.Run == run);

    /// <summary>The runs of a piece of work.</summary>
    public IEnumerable<Result> Of(int posts, string work, IGenerator generator) =>
        _results.Where(r =>
            r.Posts == posts && r.Work == work && r.Generator == generator.Key && r.Identity == generator.Identity
        );

    /// <summary>The median of the runs; null when there is none.</summary>
    public Result? Median(int posts, string work, IGenerator generator)
    {
        var all = Of(posts, work, generator).ToList();
        if (all.Count == 0)
            return null;
        return all[0] with
        {
            Run = all.Count,
            Cost = new Cost(
                TimeSpan.FromTicks(Middle(r => r.Cost.Wall.Ticks)),
                TimeSpan.FromTicks(Middle(r => r.Cost.Cpu.Ticks)),
                Middle(r => r.Cost.PeakBytes)
            ),
        };

        long Middle(Func<Result, long> value)
        {
            var values = all.Select(value).Order().ToList();
            var middle = values.Count / 2;
            return values.Count % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
        }
    }
}

/// <summary>What one run took.</summary>
/// <param name="Posts">How many posts the blog has.</param>
/// <param name="Work">The key of the row.</param>
/// <param name="Generator">The key of the generator.</param>
/// <param name="Identity">Which program it was.</param>
/// <param name="Run">The number of the run; of a median, how many there were.</param>
/// <param name="Cost">What it took.</param>
/// <param name="Files">How many files the site has.</param>
/// <param name="Bytes">How many bytes they have.</param>
internal sealed record Result(
    int Posts,
    string Work,
    string Generator,
    string Identity,
    int Run,
    Cost Cost,
    long Files,
    long Bytes
)
{
    /// <summary>The result as a line, fields separated by tabs.</summary>
    public string Line =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Posts}\t{Work}\t{Generator}\t{Identity}\t{Run}\t{Cost.Wall.Ticks}\t{Cost.Cpu.Ticks}\t"
                + $"{Cost.PeakBytes}\t{Files}\t{Bytes}"
        );

    /// <summary>Reads <see cref="Line"/>.</summary>
    public static Result Parse(string line)
    {
        var fields = line.Split('\t');
        return new Result(
            (int)Number(0),
            fields[1],
            fields[2],
            fields[3],
            (int)Number(4),
            new Cost(TimeSpan.FromTicks(Number(5)), TimeSpan.FromTicks(Number(6)), Number(7)),
            Number(8),
            Number(9)
        );

        long Number(int field) => long.Parse(fields[field], CultureInfo.InvariantCulture);
    }
}
