using Blog.Pipelines.Engine;
using Blog.Theming;

namespace Blog.Commands.Why;

/// <summary>Tells what is read to make an output.</summary>
internal static class ReadsFact
{
    /// <summary>Makes the output and lists its reads, in order: the object or template, and which members of it.</summary>
    public static Fact Of(Output output)
    {
        var log = new ReadLog();
        output.Make(log);
        var reads = log.Reads.Keys
            .GroupBy(k => k.Identity, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => (Identity: g.Key, Members: g.Select(k => k.Member).Where(m => m.Length > 0).Order(StringComparer.Ordinal).ToList()))
            .Select(r => r.Members.Count == 0 ? r.Identity : $"{r.Identity}: {string.Join(", ", r.Members)}");
        return new Fact("reads", [.. reads]);
    }
}
