using System.Collections.Immutable;
using Blog.Pipelines.Engine;
using Blog.Theming.Values;

namespace Blog.Pipelines.Explaining;

/// <summary>What is read to make an output: an object or a template, and which members of it.</summary>
/// <param name="Identity">The object's identity, or <c>template:</c> and a template's name.</param>
/// <param name="Members">The members that were read, sorted; none for a template.</param>
public sealed record OutputReads(string Identity, ImmutableArray<string> Members)
{
    /// <summary>Makes an output and lists its reads by identity.</summary>
    public static ImmutableArray<OutputReads> Of(Output output)
    {
        var log = new ReadLog();
        output.Make(log);
        return
        [
            .. log
                .Reads.Keys.GroupBy(key => key.Identity, StringComparer.Ordinal)
                .OrderBy(reads => reads.Key, StringComparer.Ordinal)
                .Select(reads => new OutputReads(
                    reads.Key,
                    [.. reads.Select(r => r.Member).Where(m => m.Length > 0).Order(StringComparer.Ordinal)]
                )),
        ];
    }

    /// <summary>Makes an output for somebody who does not ask what was read.</summary>
    public static OutputContent ContentOf(Output output) => output.Make(new ReadLog());
}
